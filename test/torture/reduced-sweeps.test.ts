import type { ScriptHost } from '../../workbench/host/api';
import { atEveryCall } from '../support/a-disturbance';
import { aHost, LEAD } from '../support/script-host';

/** Finds rows by their id and writes by their number, as a script does that thinks of nobody else. */
const CARELESS = `
function careless() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const id of ['d', 'a', 'c', 'b']) {
    const sheet = spreadsheet.getSheetByName('Data');
    const ids = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues().map((row) => row[0]);
    const name = spreadsheet.getName();
    sheet.getRange(ids.indexOf(id) + 1, 2).setValue(name + ' of ' + id);
    SpreadsheetApp.flush();
  }
}`;

const ROWS = ['a', 'b', 'c', 'd', 'e'].map((id) => [id, '', `old ${id}`]);

function fresh(): ScriptHost {
  const host = aHost(CARELESS);
  host.workbook.write(host.workbook.sheets[0], 0, 0, ROWS);
  return host;
}

function work(host: ScriptHost): unknown {
  try {
    host.run('careless', [], { user: LEAD, authMode: 'FULL' });
    return 'done';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The rows with their cells, in an order that does not depend on where they stand. */
function cells(host: ScriptHost): string[] {
  const area = { row: 0, column: 0, rows: 8, columns: 4 };
  return host.workbook
    .values(host.workbook.sheets[0], area)
    .map((row) => row.join('|'))
    .sort();
}

const KINDS: Record<string, (host: ScriptHost) => void> = {
  'an inserted row': ({ workbook }) => workbook.insertRows(workbook.sheets[0], 1),
  'a deleted row': ({ workbook }) => workbook.deleteRows(workbook.sheets[0], 1),
  'sorted rows': ({ workbook }) =>
    workbook.sort(workbook.sheets[0], { row: 0, column: 0, rows: 5, columns: 3 }, [
      { column: 0, ascending: false },
    ]),
  'a moved column': ({ workbook }) => workbook.moveColumns(workbook.sheets[0], 1, 1, 3),
  'a renamed sheet': ({ workbook }) => workbook.renameSheet(workbook.sheets[0], 'Other'),
};

/** The different ways in which it comes out wrong. */
function waysFound(kind: string, whole: boolean): string[] {
  const check = (host: ScriptHost, answer: unknown) => [answer, cells(host)];
  const { wrong } = atEveryCall(fresh, work, KINDS[kind], check, { whole });
  return [...new Set(wrong.map((one) => JSON.stringify((one as unknown[])[1])))].sort();
}

// `npm test` disturbs only before calls that read or write cells or structure.
test.each(Object.keys(KINDS))(
  'a sweep of those places finds what the whole sweep finds: %s',
  (kind) => {
    const found = waysFound(kind, true);
    expect(found.length).toBeGreaterThan(1);
    expect(waysFound(kind, false)).toEqual(found);
  },
);
