import { KPI_FIELDS } from '../../src/contract/fields/kpi-fields';
import type { ScriptHost } from '../../workbench/host/api';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  setUpAnew,
  tableSheet,
  told,
} from '../support/a-spreadsheet';
import { callsOfWork } from '../support/sweep';

/** Keys of the columns that are shown, and of those that are hidden. */
function columnsOf(host: ScriptHost): { shown: string[]; hidden: string[] } {
  const sheet = tableSheet(host, 'kpis');
  const keys = KPI_FIELDS.map(({ key }) => key);
  const isHidden = (_: string, at: number) => sheet.hiddenColumns.has(at);
  return {
    shown: keys.filter((key, at) => !isHidden(key, at)),
    hidden: keys.filter(isHidden),
  };
}

test('a new register shows standing, target and people, and has the rest folded as one group', () => {
  const host = setUpAnew();
  const { shown, hidden } = columnsOf(host);
  expect(shown).toEqual(
    expect.arrayContaining(['name', 'status', 'value', 'target', 'due', 'owner', 'plan']),
  );
  expect(hidden).toEqual([
    ...['kind', 'tier', 'timing', 'level', 'team', 'parent', 'weight', 'stages', 'stretch'],
    ...['baseline', 'benchmark', 'warn_at', 'miss_at', 'watchers', 'escalate_to'],
    ...['confirm_after', 'repeat_days', 'muted_until'],
  ]);
  const { columnDepths, columnCount } = tableSheet(host, 'kpis');
  expect([...columnDepths]).toEqual(hidden.map((_, at) => [shown.length + at, 1]));
  // The sign that unfolds them is in the column beside them.
  expect(columnCount).toBeGreaterThan(KPI_FIELDS.length);
});

test('what a person has unfolded stays so, whatever is set up or repaired', () => {
  const host = aSetUpSpreadsheet();
  const sheet = tableSheet(host, 'kpis');
  sheet.hiddenColumns.clear();
  host.workbook.deleteColumns(sheet, KPI_FIELDS.length - 1, 1);
  told(host, 'setUp', { language: 'ko' });
  told(host, 'repairTables');
  expect(columnsOf(host).hidden).toEqual([]);
});

test('a set-up that was killed after it had folded folds no deeper when it is done again', () => {
  const setUp = (host: ScriptHost) => told(host, 'setUp', { language: 'ko' });
  const calls = callsOfWork(aSpreadsheet(), setUp);
  const { atCall } = calls.find(({ name }) => name.endsWith('.collapseAllColumnGroups'))!;
  const host = aSpreadsheet();
  host.intervene([{ atCall, when: 'after', kill: true }]);
  expect(() => setUp(host)).toThrow();
  host.intervene([]);
  setUp(host);
  expect(new Set(tableSheet(host, 'kpis').columnDepths.values())).toEqual(new Set([1]));
});

test.each(['shiftColumnGroupDepth', 'collapseAllColumnGroups'])(
  'a register of which Google refuses %s is whole all the same',
  (method) => {
    const setUp = (host: ScriptHost) => told(host, 'setUp', { language: 'ko' });
    const calls = callsOfWork(aSpreadsheet(), setUp);
    const { atCall } = calls.find(({ name }) => name.endsWith(`.${method}`))!;
    const host = aSpreadsheet();
    host.intervene([
      { atCall, throws: 'Service Spreadsheets timed out while accessing document.' },
    ]);
    setUp(host);
    host.intervene([]);
    expect(tableSheet(host, 'kpis').hiddenRows).toEqual(new Set([0]));
    expect(columnsOf(host).hidden).toEqual([]);
    expect(told<{ problems: unknown[] }>(host, 'start').problems).toEqual([]);
  },
);
