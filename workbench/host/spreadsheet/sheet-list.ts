import type { Sheet } from '../../workbook/sheet';
import type { HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { refuseLockedSheet } from './locks';
import { names, reads, writes } from './methods';
import { makeRoom, present } from './place';
import { activeSheet, selectRange } from './selection';
import { SheetObject } from './sheet';

const NEW_SHEET_CELLS = 1_000 * 26;
const CORNER = { row: 0, column: 0, rows: 1, columns: 1 };

/** The sheets of the spreadsheet: found, put in, taken out, copied. */
export function sheetList() {
  return {
    getSheets: reads([[]], (run) => run.workbook.sheets.map((sheet) => new SheetObject(sheet))),
    getNumSheets: reads([[]], (run) => run.workbook.sheets.length),
    getSheetByName: names([['String']], (run, title: string) =>
      orNull(run.workbook.sheets.find((sheet) => sheet.title === title)),
    ),
    getSheetById: names([['number']], (run, id: number) => orNull(run.workbook.sheetById(id))),
    insertSheet: writes([[], ['String'], ['Integer'], ['String', 'Integer']], insertSheet, [
      ['Object'],
      ['Integer', 'Object'],
      ['String', 'Object'],
      ['String', 'Integer', 'Object'],
    ]),
    deleteSheet: writes([['host:SpreadsheetApp.Sheet']], (run, { sheet }: SheetObject) =>
      deleteSheet(run, sheet),
    ),
    deleteActiveSheet: writes([[]], (run) => {
      deleteSheet(run, activeSheet(run));
      return new SheetObject(activeSheet(run));
    }),
    duplicateActiveSheet: writes([[]], (run) => {
      const original = activeSheet(run);
      makeRoom(run, original.rowCount * original.columnCount);
      const copy = run.workbook.duplicateSheet(original);
      selectRange(run, copy, CORNER);
      return new SheetObject(copy);
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Spreadsheet, HostMethod>>;
}

function orNull(sheet: Sheet | undefined): SheetObject | null {
  return sheet ? new SheetObject(sheet) : null;
}

/** The index counts from 0; without one the sheet comes after the active one. It becomes active. */
function insertSheet(run: ScriptRun, first?: string | number, second?: number): SheetObject {
  const title = typeof first === 'string' ? first : undefined;
  const index = typeof first === 'number' ? first : second;
  if (title !== undefined && run.workbook.sheetByTitle(title)) {
    run.fail(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  makeRoom(run, NEW_SHEET_CELLS);
  const after = run.workbook.sheets.indexOf(activeSheet(run)) + 1;
  const sheet = run.workbook.insertSheet(title, index ?? after);
  selectRange(run, sheet, CORNER);
  return new SheetObject(sheet);
}

function deleteSheet(run: ScriptRun, sheet: Sheet): void {
  const visible = run.workbook.sheets.filter((each) => each !== sheet && !each.hidden);
  if (visible.length === 0) run.fail("You can't remove all the sheets in a document.");
  refuseLockedSheet(run, present(run, sheet));
  run.workbook.deleteSheet(sheet);
}
