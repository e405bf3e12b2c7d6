import { KPI_FIELDS, KPI_GROUPS } from '../../src/contract/fields/records/kpi-fields';
import type { ScriptHost } from '../../workbench/host/api';
import { columnLetters } from '../../workbench/workbook/a1';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  placeOf,
  rowsOfTable,
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

test('a new register shows standing, target and people, and has each of the other groups folded', () => {
  const host = setUpAnew();
  const { shown, hidden } = columnsOf(host);
  for (const { name, fields } of KPI_GROUPS) {
    const keys = fields.map(({ key }) => key);
    const isOpen = ['standing', 'target', 'people'].includes(name);
    expect([name, keys.filter((key) => hidden.includes(key)).length > 0]).toEqual([name, !isOpen]);
    // Its first column says what is behind it, and parts it from the group before.
    expect([name, shown.includes(keys[0])]).toEqual([name, true]);
  }
  expect(shown).toEqual(
    expect.arrayContaining(['definition', 'objective', 'measure', 'source', 'muted_until', 'tier']),
  );
  expect(hidden).toEqual(
    expect.arrayContaining(['why', 'decision', 'flow', 'warn_at', 'impact', 'benchmark_source']),
  );
  const { columnDepths, columnCount } = tableSheet(host, 'kpis');
  const keys = KPI_FIELDS.map(({ key }) => key);
  expect([...columnDepths]).toEqual(hidden.map((key) => [keys.indexOf(key), 1]));
  const starts = hidden.filter((key) => shown.includes(keys[keys.indexOf(key) - 1]));
  expect(starts).toHaveLength(4);
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

/** A register as an earlier version left it: without these columns, and each of its others where it was. */
function without(keys: readonly string[]): ScriptHost {
  const host = aSetUpSpreadsheet();
  for (const key of keys) {
    const { sheet, column } = placeOf(host, 'kpis', key);
    host.workbook.deleteColumns(sheet, column, 1);
  }
  return host;
}

const NEW_KEYS = ['target_change', 'resources', 'why', 'decision', 'flow', 'benchmark_source'];
const keysIn = (host: ScriptHost) => {
  const sheet = tableSheet(host, 'kpis');
  const area = { row: 0, column: 0, rows: 1, columns: sheet.lastColumn() };
  return host.workbook.values(sheet, area)[0];
};

test('a register of an earlier version is read and takes a KPI; repair puts new columns into their groups', () => {
  const host = without(NEW_KEYS);
  const saved = told<{ id: string }>(host, 'saveKpi', { draft: aDraft() });
  expect(told<{ values: object }>(host, 'getKpi', { id: saved.id }).values).toMatchObject({
    name: '월 매출',
    why: null,
  });
  told(host, 'repairTables');
  expect(keysIn(host)).toEqual(KPI_FIELDS.map(({ key }) => key));
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ id: saved.id, owner: 'minji@example.com' });
  const { columnDepths } = tableSheet(host, 'kpis');
  const grouped = [...columnDepths.keys()].map((at) => KPI_FIELDS[at].key).sort();
  const folded = KPI_FIELDS.filter((field) => field.folded).map(({ key }) => key);
  expect(grouped).toEqual(folded.sort());
  expect(columnsOf(host).hidden.sort()).toEqual(folded.sort());
});

test('a new column has the look and the rules of its own field, not those of the column before', () => {
  const host = without(['resources', 'journey']);
  told(host, 'saveKpi', { draft: aDraft({ category: 'retention' }) });
  told(host, 'repairTables');
  const { sheet, column } = placeOf(host, 'kpis', 'touchpoint');
  const ruled = sheet.validations.map(({ range }) => range);
  const journey = columnLetters(placeOf(host, 'kpis', 'journey').column);
  expect(ruled.filter((range) => range.startsWith(`${journey}3:`))).toHaveLength(1);
  expect(ruled.filter((range) => range.startsWith(`${columnLetters(column)}3`))).toEqual([]);
});

test('what a person has unfolded is not folded again when columns are added', () => {
  const host = without(['why']);
  const sheet = tableSheet(host, 'kpis');
  sheet.hiddenColumns.clear();
  told(host, 'repairTables');
  expect(columnsOf(host).hidden).toEqual([]);
});
