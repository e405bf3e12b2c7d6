import type { EvaluatedKpi } from '../../../src/contract/rpc/evaluate';
import { Workbook } from '../../../workbench/workbook/workbook';
import { createScriptHost } from '../../../workbench/host/script-host';
import type { WorkbookData } from '../../../workbench/workbook/workbook-data';
import { aSmallSample } from '../../support/a-sample';
import { LEAD, told } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

/** How each KPI of the sample stands, read by the built add-on. */
function standings(data: WorkbookData): string[] {
  const host = createScriptHost({
    workbook: new Workbook(data),
    dist: 'dist',
    users: [aUser(LEAD)],
    now: new Date('2026-03-31T23:30:00Z'),
  });
  const { kpis } = told<{ kpis: EvaluatedKpi[] }>(host, 'evaluateNow', { dryRun: true });
  return kpis.map(({ id, status, value }) => `${id} ${status} ${value}`);
}

test('the sample stands as it did when another program has saved it with nothing frozen', () => {
  const data = aSmallSample('ko');
  const asMade = standings(data);
  const thawed = { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, frozenRows: 0 })) };
  expect(standings(thawed)).toEqual(asMade);
  expect(asMade.filter((line) => line.includes(' error '))).toHaveLength(1);
});
