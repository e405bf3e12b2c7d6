import type { ScriptHost } from '../../workbench/host/api';
import { aSpreadsheet, tableSheet } from './a-spreadsheet';

/** Copies of a spreadsheet as often as they are needed: making it anew each time would take minutes. */
export function copiesOf(host: ScriptHost, now?: Date): () => ScriptHost {
  const data = { ...host.workbook.toData(), hostMemory: host.memory() };
  return () => aSpreadsheet({ data, ...(now ? { now } : {}) });
}

/** What a person does to the rows of a table while a run goes on; four rows stand there at first. */
export const DISTURBANCES: Record<string, (host: ScriptHost, table: string) => void> = {
  sorted(host, table) {
    const sheet = tableSheet(host, table);
    const area = { row: 2, column: 0, rows: 4, columns: sheet.lastColumn() };
    host.workbook.sort(sheet, area, [{ column: 2, ascending: false }]);
  },
  inserted: (host, table) => host.workbook.insertRows(tableSheet(host, table), 3),
  'inserted at the top': (host, table) => host.workbook.insertRows(tableSheet(host, table), 2),
  deleted: (host, table) => host.workbook.deleteRows(tableSheet(host, table), 3),
  'deleted below': (host, table) => host.workbook.deleteRows(tableSheet(host, table), 20),
};

/** Does the work once for each call that it makes, each time with the disturbance at that call. */
export function atEveryCall(
  fresh: () => ScriptHost,
  work: (host: ScriptHost) => unknown,
  disturb: (host: ScriptHost) => void,
  check: (host: ScriptHost, answer: unknown) => unknown,
): { expected: unknown; wrong: unknown[] } {
  const quiet = fresh();
  const answer = work(quiet);
  const calls = quiet.lastCalls().total;
  const expected = check(quiet, answer);
  const wrong: unknown[] = [];
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    const host = fresh();
    host.intervene([{ atCall, first: () => disturb(host) }]);
    const disturbed = work(host);
    host.intervene([]);
    const found = check(host, disturbed);
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push([atCall, found]);
  }
  return { expected, wrong };
}
