import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { BookPatch, ChangedCell, SheetFrame, StyleView } from '../protocol';
import { mergeRange, sheetId, univerCell, univerSheet, univerStyle } from './book-to-univer';

/** Runs a mutation of Univer without telling the stand-in of it. */
export type Mutate = (id: string, params: Record<string, unknown>) => void;

interface Target {
  unitId: string;
  subUnitId: string;
}

/** Clears first: Univer merges a cell into the one before, and a look that is gone would stay. */
function writeCells(
  cells: readonly ChangedCell[],
  styles: StyleView[],
  at: Target,
  mutate: Mutate,
) {
  const cleared: Record<number, Record<number, null>> = {};
  const written: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of cells) {
    (cleared[row] ??= {})[column] = null;
    if (!cell) continue;
    const look = cell.s === undefined ? {} : { s: univerStyle(styles[cell.s] ?? {}) };
    (written[row] ??= {})[column] = { ...univerCell(cell), ...look };
  }
  mutate('sheet.mutation.set-range-values', { ...at, cellValue: cleared });
  mutate('sheet.mutation.set-range-values', { ...at, cellValue: written });
}

const rowRange = (row: number, columnCount: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: columnCount - 1,
});

const columnRange = (column: number, rowCount: number): IRange => ({
  startRow: 0,
  endRow: rowCount - 1,
  startColumn: column,
  endColumn: column,
});

function writeHidden(frame: SheetFrame, sheet: Worksheet, at: Target, mutate: Mutate) {
  const rows = new Set(frame.hiddenRows.map((number) => number - 1));
  const columns = new Set(frame.hiddenColumns.map((number) => number - 1));
  const hide: IRange[] = [];
  const show: IRange[] = [];
  for (let row = 0; row < frame.rowCount; row++) {
    const hidden = sheet.getRowRawVisible(row) === false;
    if (rows.has(row) !== hidden)
      (rows.has(row) ? hide : show).push(rowRange(row, frame.columnCount));
  }
  if (hide.length > 0) mutate('sheet.mutation.set-row-hidden', { ...at, ranges: hide });
  if (show.length > 0) mutate('sheet.mutation.set-row-visible', { ...at, ranges: show });
  const hideColumns: IRange[] = [];
  const showColumns: IRange[] = [];
  for (let column = 0; column < frame.columnCount; column++) {
    const hidden = sheet.getColVisible(column) === false;
    if (columns.has(column) !== hidden)
      (columns.has(column) ? hideColumns : showColumns).push(columnRange(column, frame.rowCount));
  }
  if (hideColumns.length > 0)
    mutate('sheet.mutation.set-col-hidden', { ...at, ranges: hideColumns });
  if (showColumns.length > 0)
    mutate('sheet.mutation.set-col-visible', { ...at, ranges: showColumns });
}

function writeWidths(frame: SheetFrame, sheet: Worksheet, at: Target, mutate: Mutate) {
  const usual = sheet.getConfig().defaultColumnWidth;
  for (let column = 0; column < frame.columnCount; column++) {
    const width = frame.columnWidths[column + 1] ?? usual;
    if (Math.round(sheet.getColumnManager().getColumnWidth(column)) === Math.round(width)) continue;
    mutate('sheet.mutation.set-worksheet-col-width', {
      ...at,
      ranges: [columnRange(column, frame.rowCount)],
      colWidth: width,
    });
  }
}

function writeMerges(frame: SheetFrame, sheet: Worksheet, at: Target, mutate: Mutate) {
  const now = sheet.getMergeData().map((range) => ({ ...range }));
  const wanted = frame.merges.map(mergeRange);
  const textOf = (ranges: readonly IRange[]) =>
    ranges
      .map(({ startRow, startColumn, endRow, endColumn }) =>
        [startRow, startColumn, endRow, endColumn].join(),
      )
      .sort()
      .join(';');
  if (textOf(now) === textOf(wanted)) return;
  if (now.length > 0) mutate('sheet.mutation.remove-worksheet-merge', { ...at, ranges: now });
  if (wanted.length > 0) mutate('sheet.mutation.add-worksheet-merge', { ...at, ranges: wanted });
}

function writeFrame(frame: SheetFrame, sheet: Worksheet, at: Target, mutate: Mutate) {
  if (sheet.getName() !== frame.title)
    mutate('sheet.mutation.set-worksheet-name', { ...at, name: frame.title });
  if (sheet.getRowCount() !== frame.rowCount)
    mutate('sheet.mutation.set-worksheet-row-count', { ...at, rowCount: frame.rowCount });
  if (sheet.getColumnCount() !== frame.columnCount)
    mutate('sheet.mutation.set-worksheet-column-count', { ...at, columnCount: frame.columnCount });
  const hidden = frame.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (sheet.isSheetHidden() !== hidden)
    mutate('sheet.mutation.set-worksheet-hidden', { ...at, hidden });
  const { xSplit, ySplit } = sheet.getFreeze();
  if (xSplit !== frame.frozenColumns || ySplit !== frame.frozenRows)
    mutate('sheet.mutation.set-frozen', {
      ...at,
      xSplit: frame.frozenColumns,
      ySplit: frame.frozenRows,
      startRow: frame.frozenRows || -1,
      startColumn: frame.frozenColumns || -1,
    });
  writeMerges(frame, sheet, at, mutate);
  writeHidden(frame, sheet, at, mutate);
  writeWidths(frame, sheet, at, mutate);
}

function writeOrder(order: readonly number[], book: Workbook, mutate: Mutate) {
  const wanted = order.map(sheetId);
  for (const sheet of book.getSheets().filter((each) => !wanted.includes(each.getSheetId())))
    mutate('sheet.mutation.remove-sheet', {
      unitId: book.getUnitId(),
      subUnitId: sheet.getSheetId(),
      subUnitName: sheet.getName(),
    });
  wanted.forEach((subUnitId, toOrder) => {
    const fromOrder = book.getSheetOrders().indexOf(subUnitId);
    if (fromOrder !== toOrder)
      mutate('sheet.mutation.set-worksheet-order', {
        unitId: book.getUnitId(),
        subUnitId,
        fromOrder,
        toOrder,
      });
  });
}

/** Shows what the stand-in says is different now; where the person looks stays as it is. */
export function applyPatch(patch: BookPatch, styles: StyleView[], book: Workbook, mutate: Mutate) {
  const unitId = book.getUnitId();
  for (const view of patch.added) {
    const sheet = univerSheet(view, styles);
    for (const cells of Object.values(sheet.cellData))
      for (const cell of Object.values(cells as Record<number, ICellData>))
        if (typeof cell.s === 'string') cell.s = univerStyle(styles[Number(cell.s.slice(1))] ?? {});
    mutate('sheet.mutation.insert-sheet', { unitId, index: book.getSheetSize(), sheet });
  }
  for (const frame of patch.frames) {
    const sheet = book.getSheetBySheetId(sheetId(frame.id));
    if (sheet) writeFrame(frame, sheet, { unitId, subUnitId: sheetId(frame.id) }, mutate);
  }
  for (const { sheet, cells } of patch.cells)
    writeCells(cells, styles, { unitId, subUnitId: sheetId(sheet) }, mutate);
  if (patch.order) writeOrder(patch.order, book, mutate);
}
