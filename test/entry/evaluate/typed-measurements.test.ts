import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  placeOf,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

/** A row of `measurements` as a person types it, before any run. */
function withTypedRow(cells: Record<string, unknown>, draft = aDraft()): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: { ...draft, values: { ...draft.values, state: 'draft' } } });
  for (const [key, value] of Object.entries({ kpi: 'K-001', ...cells })) {
    const { sheet, row, column } = placeOf(host, 'measurements', key);
    host.workbook.write(sheet, row, column, [[value]]);
  }
  typeInto(host, 'kpis', 'state', 'active');
  told(host, 'evaluateNow', { dryRun: false });
  return host;
}

const AT = new Date('2026-03-02T00:00:00Z');

test.each<[string, Record<string, unknown>]>([
  ['neither source nor instant', {}],
  ['a source of their own', { source: '회계팀', recorded_at: AT }],
  ['no source', { recorded_at: AT }],
  ['no instant', { source: 'formula' }],
])('a row that a person typed with %s is never rewritten, and counts', (_, cells) => {
  const typed = { period: '2026-02-01', value: 999, note: '확정치', ...cells };
  const host = withTypedRow(typed);
  const [first, ...others] = rowsOfTable(host, 'measurements');
  expect(first).toMatchObject({ value: 999, note: '확정치' });
  expect(first.recorded_by).toBeUndefined();
  expect(others.map(({ value }) => value)).toEqual(expect.arrayContaining([250, 200]));
  expect(others.map(({ period }) => period)).not.toContain(first.period);
});

test('a value typed for the running period stands, whatever the actual cell shows', () => {
  const typed = { period: '2026-04-01', value: 7 };
  const host = withTypedRow(typed, aDraft({ measure: '', actual: 10, aggregation: 'last' }));
  expect(rowsOfTable(host, 'measurements')).toEqual([expect.objectContaining({ value: 7 })]);
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ value: 7, actual: 10 });
});

test('a note at a computed value stays when the value is computed anew', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const rows = rowsOfTable(host, 'measurements');
  const march = rows.findIndex(({ value }) => value === 200);
  typeInto(host, 'measurements', 'note', '반품 전', march);
  typeInto(host, 'measurements', 'recorded_at', new Date('2026-03-30T00:00:00Z'), march);
  typeInto(host, 'measurements', 'value', 150, march);
  told(host, 'evaluateNow', { dryRun: false });
  expect(rowsOfTable(host, 'measurements')[march]).toMatchObject({ value: 200, note: '반품 전' });
});

test('of an actual that is typed again in the same period the earlier value goes to the log', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ measure: '', actual: 10 }) });
  told(host, 'evaluateNow', { dryRun: false });
  typeInto(host, 'kpis', 'actual', 20);
  told(host, 'evaluateNow', { dryRun: false });
  told(host, 'evaluateNow', { dryRun: false });
  expect(rowsOfTable(host, 'measurements').map(({ value }) => value)).toEqual([20]);
  expect(rowsOfTable(host, 'changes')).toEqual([
    expect.objectContaining({
      kpi: 'K-001',
      field: '현재값',
      before: '10원',
      after: '20원',
      reason: expect.stringContaining('실적'),
      effective_from: '2026-03-31T15:00:00.000Z',
    }),
  ]);
});

test('a measure’s running period is updated in place and not logged', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const orders = host.workbook.sheets[0];
  host.workbook.write(orders, 6, 0, [['2026-04-01', 70]]);
  told(host, 'evaluateNow', { dryRun: false });
  expect(rowsOfTable(host, 'measurements').map(({ value }) => value)).toContain(70);
  expect(rowsOfTable(host, 'changes')).toEqual([]);
});

test('a value that stands twice is told of by the run and the page, and left alone until one is deleted', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  told(host, 'switchAlerts', { on: true });
  const sheet = tableSheet(host, 'measurements');
  const march = { row: 4, column: 0, rows: 1, columns: sheet.lastColumn() };
  host.workbook.write(sheet, 5, 0, host.workbook.values(sheet, march));
  typeInto(host, 'measurements', 'value', 999, 3);
  const [fired] = host.advanceTo(new Date('2026-04-01T01:00:00Z'));
  const notice = expect.stringMatching(/5, 6행.*K-001.*2026-03-01/);
  expect(fired.result).toMatchObject({ notices: [notice] });
  expect(told<AlertsStatus>(host, 'alertsStatus').notices).toEqual([notice]);
  expect(rowsOfTable(host, 'measurements').map(({ value }) => value)).toEqual([250, 300, 200, 999]);
  host.workbook.deleteRows(sheet, 5);
  const [again] = host.advanceTo(new Date('2026-04-01T02:00:00Z'));
  expect(again.result).toMatchObject({ notices: [] });
  expect(told<AlertsStatus>(host, 'alertsStatus').notices).toEqual([]);
});
