import type { SheetsDocument } from '../document';
import { isBlankCell, keptCell } from './cells/cell-values';
import { findTable, type FoundTable } from './find/find-tables';
import { unlessLocked } from './locks';
import { isOfSingleRows, type UnwritableRows } from './cells/unwritable-rows';
import { lastRowOf, type RowCells, type RowUpdate, writeRows, writtenRanges } from './sheets-table';
import {
  addFix,
  type Block,
  type CellFixes,
  isIn,
  isSame,
  isUnmoved,
  sameColumns,
  writeFixes,
} from './written-blocks';

const MOST_ATTEMPTS = 3;

/** The end of a table, read while nothing moved. */
interface TableEnd {
  table: FoundTable;
  lastRow: number;
  /** Rows of the whole sheet. */
  height: number;
  /** Formulas of the rows that a write could hit, by row of the sheet. */
  formulas: ReadonlyMap<number, readonly string[]>;
}

/**
 * Writes new rows below the last one that holds anything; the sheet grows when it must. When rows are
 * inserted above at the very moment of the write, it goes over the last rows: so the end of the table is
 * read immediately before, with its formulas, and once more after; rows that were written over get back
 * what stood there, and the new ones are written again below. Of rows that the host refuses nothing stays;
 * one of them is left out where that can be noted. Returns the table as it is afterwards.
 */
export function appendRows(
  document: SheetsDocument,
  found: FoundTable,
  rows: readonly RowCells[],
  noted?: RefusedRows,
): FoundTable {
  let owed = rows;
  let table = found;
  for (let attempt = 1; owed.length; attempt++) {
    const end = endOf(document, table, owed.length);
    const written: Block[] = [];
    let failure: { cause: unknown } | undefined;
    try {
      writeBelow(end, owed, written);
    } catch (cause) {
      failure = { cause };
    }
    table = findTable(document, found.design.name);
    if (isWhole(end, table)) {
      if (!failure) return table;
      const { fixes } = mendingOf(end, table, owed, written, true);
      if (fixes.size) table = mended(document, table, fixes);
      return appendedInHalves(document, table, owed, failure.cause, noted);
    }
    const { fixes, lost } = mendingOf(end, table, owed, written, failure !== undefined);
    if (fixes.size) table = mended(document, table, fixes);
    if (lost.length && attempt === MOST_ATTEMPTS) {
      throw failure?.cause ?? new Error(`${found.design.name}: rows keep moving`);
    }
    owed = lost;
  }
  return table;
}

function mended(document: SheetsDocument, table: FoundTable, fixes: CellFixes): FoundTable {
  writeFixes(table, fixes, []);
  return findTable(document, table.design.name);
}

/** Where rows are noted that the host refuses, and what tells them apart. */
export interface RefusedRows {
  keyOf(cells: RowCells): string;
  unwritable: UnwritableRows;
}

/** Some cell of one new row is refused: the others are written, half by half. */
function appendedInHalves(
  document: SheetsDocument,
  table: FoundTable,
  rows: readonly RowCells[],
  cause: unknown,
  noted: RefusedRows | undefined,
): FoundTable {
  if (!noted || !isOfSingleRows(cause, noted.unwritable)) throw cause;
  if (rows.length === 1) {
    const rowNumber = lastRowOf(table) + 1;
    noted.unwritable.set(noted.keyOf(rows[0]), { rowNumber, cause });
    return table;
  }
  const middle = Math.ceil(rows.length / 2);
  const between = appendRows(document, table, rows.slice(0, middle), noted);
  return appendRows(document, between, rows.slice(middle), noted);
}

/** Reads until two readings in a row agree, so that values and formulas are of the same rows. */
function endOf(document: SheetsDocument, found: FoundTable, count: number): TableEnd {
  const { sheet, design } = found;
  const keys = design.fields.map(({ key }) => key);
  let table = found;
  for (let attempt = 1; ; attempt++) {
    const lastRow = lastRowOf(table);
    const height = sheet.getMaxRows();
    const top = Math.max(1, lastRow - count + 1);
    const rows = Math.min(lastRow, height) - top + 1;
    const width = table.cells[0].length;
    const formulas = rows > 0 ? sheet.getRange(`${top}:${top + rows - 1}`).getFormulas() : [];
    const now = findTable(document, design.name);
    if (isUnmoved(table, now, keys) || attempt === MOST_ATTEMPTS) {
      const byRow = formulas.map((row, index) => [top + index, row.slice(0, width)] as const);
      return { table: now, lastRow: lastRowOf(now), height, formulas: new Map(byRow) };
    }
    table = now;
  }
}

function writeBelow(end: TableEnd, rows: readonly RowCells[], written: Block[]): void {
  const { table, lastRow } = end;
  end.height = grown(table, end.height, lastRow + rows.length);
  writeRows(table, updatesBelow(lastRow, rows), keysOf(rows), written);
}

/** The height of a sheet that has at least so many rows. */
function grown({ sheet }: FoundTable, height: number, wanted: number): number {
  if (wanted <= height) return height;
  const last = sheet.getRange(`${height}:${height}`);
  unlessLocked(last, () => sheet.insertRowsAfter(height, wanted - height));
  return wanted;
}

function updatesBelow(lastRow: number, rows: readonly RowCells[]): RowUpdate[] {
  return rows.map((cells, index) => ({ rowNumber: lastRow + 1 + index, cells }));
}

/** A column that only some of the rows fill is written as well. */
function keysOf(rows: readonly RowCells[]): string[] {
  return [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
}

/** The ranges that new rows go to if nothing moves; the sheet grows to hold them. */
export function rangesOfNewRows(
  table: FoundTable,
  rows: readonly RowCells[],
): GoogleAppsScript.Spreadsheet.Range[] {
  if (!rows.length) return [];
  const lastRow = lastRowOf(table);
  grown(table, table.sheet.getMaxRows(), lastRow + rows.length);
  return writtenRanges(table, updatesBelow(lastRow, rows), keysOf(rows));
}

/** Whether all that stood above the new rows stands there still. */
function isWhole({ table, lastRow }: TableEnd, now: FoundTable): boolean {
  const above = (whole: FoundTable) => ({ ...whole, cells: whole.cells.slice(0, lastRow) });
  return isUnmoved(
    above(table),
    above(now),
    table.design.fields.map(({ key }) => key),
  );
}

function mendingOf(
  end: TableEnd,
  now: FoundTable,
  rows: readonly RowCells[],
  written: readonly Block[],
  failed: boolean,
): { fixes: CellFixes; lost: RowCells[] } {
  const { table, lastRow } = end;
  const inserted = table.sheet.getMaxRows() - end.height;
  const moved = !sameColumns(table, now);
  const fixes: CellFixes = new Map();
  const lost: RowCells[] = [];
  rows.forEach((cells, index) => {
    const rowNumber = lastRow + 1 + index;
    const row = inserted > 0 ? rowNumber - inserted : rowNumber;
    const over = inserted > 0 && isWrittenOver(end, row, now);
    if (!over && !moved && !failed) return;
    lost.push(cells);
    (now.cells[rowNumber - 1] ?? []).forEach((cell, column) => {
      if (!isIn(written, rowNumber, column + 1)) return;
      const was = over ? (table.cells[row - 1][column] ?? '') : '';
      const value = over ? keptCell(was, end.formulas.get(row)?.[column] ?? '') : '';
      if (!isSame(value, cell)) addFix(fixes, rowNumber, column + 1, value);
    });
  });
  return { fixes, lost };
}

/** Whether the row of then, now further down, is one that the new rows were written over. */
function isWrittenOver({ table, lastRow }: TableEnd, row: number, now: FoundTable): boolean {
  if (row < 1 || row > lastRow) return false;
  const indexes = [...table.columns.values()];
  const then = table.cells[row - 1];
  if (indexes.every((column) => isBlankCell(then[column]))) return false;
  return !now.cells.some((cells) => indexes.every((column) => isSame(cells[column], then[column])));
}
