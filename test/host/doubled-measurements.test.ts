import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, LEAD, tableSheet, told } from '../support/a-spreadsheet';

const trigger = { user: LEAD, authMode: 'FULL', kind: 'time-trigger' } as const;

function withCopies(rowsOfCopies: (recorded: unknown[]) => unknown[][]) {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  told(host, 'switchAlerts', { on: true });
  const sheet = tableSheet(host, 'measurements');
  const area = { row: 2, column: 0, rows: 1, columns: sheet.lastColumn() };
  const [recorded] = host.workbook.values(sheet, area);
  host.workbook.write(sheet, sheet.lastRow(), 0, rowsOfCopies(recorded));
  host.run('runHourly', [], trigger);
  return told<AlertsStatus>(host, 'alertsStatus');
}

test('a value that stands in thousands of rows is told by the first of them, and the run ends well', () => {
  const status = withCopies((recorded) => Array.from({ length: 2500 }, () => recorded));
  expect(status.lastRunAt).not.toBeNull();
  expect(status.notices).toHaveLength(1);
  expect(status.notices[0]).toMatch(/의 3, \d+, [\d, ]+ … \(\+2491\)행은 같은 지표\(K-001\)와/);
  expect(status.notices[0].split(', ')).toHaveLength(10);
});

test('a KPI of which the column holds a long text is told by how it begins', () => {
  const long = '가'.repeat(40_000);
  const status = withCopies((recorded) =>
    Array.from({ length: 2 }, () => recorded.map((cell) => (cell === 'K-001' ? long : cell))),
  );
  expect(status.lastRunAt).not.toBeNull();
  expect(status.notices.join()).toContain(`지표(${'가'.repeat(40)})`);
});
