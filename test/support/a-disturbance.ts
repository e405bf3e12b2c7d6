import type { ScriptHost } from '../../workbench/host/api';
import { aSpreadsheet, placeOf, type SpreadsheetParts, tableSheet } from './a-spreadsheet';
import { callsOfWork, disturbablePlaces, inTurn, recordSweep } from './sweep';

export { withFewBlankRows } from './a-spreadsheet';

/** Copies of a spreadsheet as often as they are needed: making it anew each time would take minutes. */
export function copiesOf(host: ScriptHost, parts: SpreadsheetParts = {}): () => ScriptHost {
  const data = { ...host.workbook.toData(), hostMemory: host.memory() };
  return () => aSpreadsheet({ ...parts, data });
}

/** What a person does to a table while a run goes on; at least three rows stand there at first. */
export const DISTURBANCES: Record<string, (host: ScriptHost, table: string) => void> = {
  'sorted rows'(host, table) {
    const sheet = tableSheet(host, table);
    const area = { row: 2, column: 0, rows: sheet.lastRow() - 2, columns: sheet.lastColumn() };
    host.workbook.sort(sheet, area, [{ column: table === 'kpis' ? 2 : 0, ascending: false }]);
  },
  'an inserted row': (host, table) => host.workbook.insertRows(tableSheet(host, table), 3),
  'rows inserted at the top': (host, table) =>
    host.workbook.insertRows(tableSheet(host, table), 2, 2),
  'a deleted row above': (host, table) => host.workbook.deleteRows(tableSheet(host, table), 2),
  'the row itself deleted': (host, table) => host.workbook.deleteRows(tableSheet(host, table), 3),
  'a deleted row below': (host, table) => host.workbook.deleteRows(tableSheet(host, table), 4),
  'a blank row deleted': (host, table) => {
    const sheet = tableSheet(host, table);
    host.workbook.deleteRows(sheet, sheet.rowCount - 1);
  },
  'a renamed sheet': (host, table) =>
    host.workbook.renameSheet(tableSheet(host, table), '다른 이름'),
  'a column moved to the left': (host, table) => moveColumn(host, table, MOVED[table][0], 1),
  'a column moved to the end': (host, table) =>
    moveColumn(host, table, MOVED[table][1], tableSheet(host, table).lastColumn()),
};

/** Columns that a run writes, and columns by which it finds rows. */
const MOVED: Record<string, readonly [string, string]> = {
  kpis: ['target', 'id'],
  measurements: ['value', 'kpi'],
  alerts: ['status', 'id'],
  changes: ['after', 'kpi'],
};

function moveColumn(host: ScriptHost, table: string, key: string, to: number): void {
  const { sheet, column } = placeOf(host, table, key);
  host.workbook.moveColumns(sheet, column, 1, to);
}

/**
 * Does the work once for each place at which somebody may get in between, each time with the disturbance
 * there. What is checked must come out as it does undisturbed, or as is said. In `npm test` as many
 * disturbances of one work take turns as `turns` says.
 */
export function atEveryCall(
  fresh: () => ScriptHost,
  work: (host: ScriptHost) => unknown,
  disturb: (host: ScriptHost) => void,
  check: (host: ScriptHost, answer: unknown) => unknown,
  { expected, whole, turns = 8 }: { expected?: unknown; whole?: boolean; turns?: number } = {},
): { expected: unknown; wrong: unknown[] } {
  const quiet = fresh();
  let answer: unknown;
  const calls = callsOfWork(quiet, (host) => (answer = work(host)));
  const right = expected ?? check(quiet, answer);
  const found = disturbablePlaces(calls, whole);
  // Without them nothing would be disturbed, and nothing could be wrong.
  expect(found.length).toBeGreaterThan(5);
  const places = whole === undefined ? inTurn(found, turns) : found;
  const wrong = places.flatMap(({ atCall, name }) => {
    const host = fresh();
    host.intervene([{ atCall, first: () => disturb(host) }]);
    const disturbed = work(host);
    host.intervene([]);
    const seen = check(host, disturbed);
    return JSON.stringify(seen) === JSON.stringify(right) ? [] : [[`${atCall} ${name}`, seen]];
  });
  // A sweep that is told its size is about sweeping itself.
  if (whole === undefined) recordSweep('races', places.length, wrong.length);
  return { expected: right, wrong };
}
