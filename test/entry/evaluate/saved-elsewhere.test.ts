import { readFileSync } from 'node:fs';
import type { EvaluatedKpi } from '../../../src/contract/rpc/evaluate';
import type { Rpc } from '../../../src/contract/rpc/rpc';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { createScriptHost } from '../../../workbench/host/script-host';
import { Workbook } from '../../../workbench/workbook/workbook';
import { LEAD, rowsOfTable, told } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

/** Orders below a title, 120 and 80 in March, and three KPIs of their monthly sum, opened and saved there. */
const FILE = 'test/workbench/files/written-elsewhere/libreoffice-register-of-waymark.xlsx';

test('a register that LibreOffice has saved stands as it stood, and so do its rows', () => {
  const { workbook, losses } = workbookFromXlsx(readFileSync(FILE), 'shop.xlsx');
  expect(losses.map(({ code }) => code)).not.toContain('rich_text');
  const host = createScriptHost({
    workbook: new Workbook(workbook),
    dist: 'dist',
    users: [aUser(LEAD)],
    now: new Date('2026-03-31T23:30:00Z'),
  });
  // It is of a version whose register had fewer columns, and can be used as it is.
  expect(told<Rpc['start']['data']>(host, 'start')).toMatchObject({
    ready: true,
    problems: [{ table: 'kpis', code: 'column_missing', repairable: true }],
  });
  const { kpis } = told<{ kpis: EvaluatedKpi[] }>(host, 'evaluateNow', { dryRun: false });
  expect(kpis.map(({ id, status, value }) => [id, status, value])).toEqual([
    ['K-001', 'missed', 200],
    ['K-002', 'missed', 200],
    ['K-003', 'met', 200],
  ]);
  const rows = rowsOfTable(host, 'kpis').filter(({ id }) => id);
  expect(rows).toMatchObject([
    { id: 'K-001', name: '월 매출', target: 500, direction: '이상' },
    { id: 'K-002', name: '환불 상한', target: 150, direction: '이하' },
    { id: 'K-003', name: '작은 목표', target: 100, direction: '이상' },
  ]);
  const months = rowsOfTable(host, 'measurements').filter(({ kpi }) => kpi === 'K-001');
  expect(months.map(({ value }) => value)).toEqual([250, 300, 200]);
});
