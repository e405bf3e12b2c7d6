import { LOOKS } from '../workbook/look';
import type { Cell, Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { PAGE_TEXT } from '../text';
import { Refused } from './refused';
import type { CellEdit, FrameChange } from './requests';

function sheetOf(workbook: Workbook, id: number): Sheet {
  const sheet = workbook.sheetById(id);
  if (!sheet) throw new Refused(PAGE_TEXT.noSheet);
  return sheet;
}

/** As Sheets does: a title stands for one sheet. */
function checkTitle(workbook: Workbook, sheet: Sheet, title: string): void {
  if (title.trim() === '' || title.length > 100) throw new Refused(PAGE_TEXT.sheetTitle);
  const other = workbook.sheetByTitle(title);
  if (other && other !== sheet) throw new Refused(PAGE_TEXT.titleTaken, { title });
}

function checkOthersSeen(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
  if (others.length === 0) throw new Refused(PAGE_TEXT.lastSheet);
}

function restyle(workbook: Workbook, sheet: Sheet, edit: CellEdit): void {
  const { row, column, style } = edit;
  if (!style) return;
  const { format, align, vertical, ...looks } = style;
  workbook.setFormat(sheet, row, column, format);
  const cell = sheet.ensure(row, column);
  const wanted: Partial<Cell> = {
    ...looks,
    horizontalAlignment: align,
    verticalAlignment: vertical,
  };
  for (const look of LOOKS) {
    const value = wanted[look];
    if (value === undefined || value === false) delete cell[look];
    else Object.assign(cell, { [look]: value });
  }
}

function fill(workbook: Workbook, sheet: Sheet, edit: CellEdit): void {
  const { row, column, typed, value } = edit;
  if (typed !== undefined) workbook.input(sheet, row, column, typed);
  else if (value === null) workbook.clearContent(sheet, { row, column, rows: 1, columns: 1 });
  else if (typeof value === 'string')
    // A leading apostrophe, as in Sheets: the text stands as it is.
    workbook.input(sheet, row, column, `'${value}`);
  else if (value !== undefined) workbook.write(sheet, row, column, [[value]]);
}

/** What a person did to cells, in the spreadsheet that the add-on sees. */
export function editCells(workbook: Workbook, id: number, edits: readonly CellEdit[]): void {
  const sheet = sheetOf(workbook, id);
  for (const edit of edits) {
    if (edit.row >= sheet.rowCount || edit.column >= sheet.columnCount) continue;
    fill(workbook, sheet, edit);
    restyle(workbook, sheet, edit);
  }
}

function mark(set: Set<number>, at: number, count: number, marked: boolean): void {
  for (let index = at; index < at + count; index++) {
    if (marked) set.add(index);
    else set.delete(index);
  }
}

/** Rows, columns and tabs: what a person does to the sheet's frame. */
export function changeFrame(workbook: Workbook, change: FrameChange): void {
  if (change.kind === 'insertSheet') {
    workbook.insertSheet(undefined, Math.min(change.at, workbook.sheets.length));
    return;
  }
  const sheet = sheetOf(workbook, change.sheet);
  switch (change.kind) {
    case 'insertRows':
      return workbook.insertRows(sheet, change.at, change.count);
    case 'removeRows':
      return workbook.deleteRows(sheet, change.at, change.count);
    case 'insertColumns':
      return workbook.insertColumns(sheet, change.at, change.count);
    case 'removeColumns':
      return workbook.deleteColumns(sheet, change.at, change.count);
    case 'hideRows':
    case 'showRows':
      return mark(sheet.hiddenRows, change.at, change.count, change.kind === 'hideRows');
    case 'hideColumns':
    case 'showColumns':
      return mark(sheet.hiddenColumns, change.at, change.count, change.kind === 'hideColumns');
    case 'columnWidth':
      for (let column = change.at; column < change.at + change.count; column++)
        sheet.columnWidths.set(column, change.width);
      return;
    case 'freeze':
      sheet.frozenRows = Math.min(change.rows, sheet.rowCount);
      sheet.frozenColumns = Math.min(change.columns, sheet.columnCount);
      return;
    case 'renameSheet':
      checkTitle(workbook, sheet, change.title);
      return workbook.renameSheet(sheet, change.title);
    case 'removeSheet':
      checkOthersSeen(workbook, sheet);
      return workbook.deleteSheet(sheet);
    case 'hideSheet':
    case 'showSheet':
      if (change.kind === 'hideSheet') checkOthersSeen(workbook, sheet);
      sheet.hidden = change.kind === 'hideSheet';
      return;
    case 'moveSheet':
      return workbook.moveSheet(sheet, Math.min(change.to, workbook.sheets.length - 1));
  }
}
