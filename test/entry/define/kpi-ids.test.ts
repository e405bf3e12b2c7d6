import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

/** A second row with an id that a person typed, which is deleted again. */
function aDeletedRow(between: (host: ScriptHost) => void): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const sheet = tableSheet(host, 'kpis');
  const first = { row: 2, column: 0, rows: 1, columns: sheet.lastColumn() };
  host.workbook.write(sheet, 3, 0, host.workbook.values(sheet, first));
  typeInto(host, 'kpis', 'id', 'K-007', 1);
  between(host);
  host.workbook.deleteRows(sheet, 3);
  return host;
}

test.each<[string, (host: ScriptHost) => void]>([
  ['measurements', (host) => told(host, 'evaluateNow', { dryRun: false })],
  [
    'alerts',
    (host) => {
      const values = { aggregation: 'last', target: 5000 };
      for (const [key, value] of Object.entries(values)) typeInto(host, 'kpis', key, value, 1);
      told(host, 'switchAlerts', { on: true });
      told(host, 'evaluateNow', { dryRun: false });
      const log = tableSheet(host, 'measurements');
      host.workbook.deleteRows(log, 2, log.lastRow() - 2);
    },
  ],
  [
    'changes',
    (host) => {
      const values = { name: '다른 이름', state: 'paused' };
      told(host, 'saveKpi', { draft: { draftId: 'e', id: 'K-007', values }, reason: 'r' });
    },
  ],
])('an id that %s still speaks of is not given again', (table, between) => {
  const host = aDeletedRow(between);
  expect(rowsOfTable(host, table).map(({ kpi }) => kpi)).toContain('K-007');
  const fresh = aDraft({ measure: '', actual: 5 }, 'form-9');
  expect(told<{ id: string }>(host, 'saveKpi', { draft: fresh }).id).toBe('K-008');
});
