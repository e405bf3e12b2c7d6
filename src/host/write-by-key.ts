import type { CellValue } from '../domain/measure/reference';
import { FIRST_DATA_ROW } from '../contract/tables';
import { keptCell } from './cell-values';
import type { SheetsDocument } from './document';
import { findTable, type FoundTable } from './find-tables';
import { rowsOf, writeRows, type RowCells, type RowUpdate, type TableRow } from './sheets-table';

const MOST_ATTEMPTS = 3;

export interface KeyedWrite {
  /** Found immediately before, so that its rows are where they are now. */
  table: FoundTable;
  /** What tells a row from all others; empty for a row that has none. */
  keyOf(row: TableRow): string;
  /** The columns that the key is made of; none of them is written. */
  keyColumns: readonly string[];
  /** The columns that are written. */
  columns: readonly string[];
  changes: ReadonlyMap<string, RowCells>;
  /** A cell that stays as it is, when it may be a formula. */
  kept?(row: TableRow, column: string): CellValue;
}

/**
 * Writes into the rows that have the keys. A sheet offers no way to read and write in one step, so
 * afterwards the keys are read once more: when rows were sorted, inserted or deleted at that very
 * moment, each row is given its own cells again.
 */
export function writeByKey(document: SheetsDocument, write: KeyedWrite): void {
  const { table, keyOf, columns, changes } = write;
  if (!changes.size) return;
  const cells = cellsByKey(write);
  const changed = rowsOf(table)
    .filter((row) => changes.has(keyOf(row)) && cells.has(keyOf(row)))
    .map((row) => ({ rowNumber: row.rowNumber, cells: cells.get(keyOf(row)) ?? {} }));
  if (!changed.length) return;
  writeRows(table, changed, columns);
  let before = table;
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
    if (isUnmoved(before, write.keyColumns)) return;
    before = findTable(document, table.design.name);
    writeRows(before, everyRow(before, cells, write), columns);
  }
}

/** Whether the keys stand where they stood: only their columns are read. */
function isUnmoved({ sheet, columns, cells }: FoundTable, keyColumns: readonly string[]): boolean {
  const indexes = keyColumns.map((key) => columns.get(key) ?? 0);
  const first = Math.min(...indexes);
  const width = Math.max(...indexes) - first + 1;
  const height = cells.length - FIRST_DATA_ROW + 1;
  const range = sheet.getRange(FIRST_DATA_ROW, first + 1, height, width);
  const now = range.getValues() as CellValue[][];
  return now.every((row, rowIndex) =>
    indexes.every((index) =>
      isSame(row[index - first], cells[rowIndex + FIRST_DATA_ROW - 1][index]),
    ),
  );
}

function isSame(left: CellValue, right: CellValue): boolean {
  return left instanceof Date && right instanceof Date
    ? left.getTime() === right.getTime()
    : left === right;
}

/** What each row is to hold in the written columns: its change, or what it holds already. */
function cellsByKey({ table, keyOf, columns, changes, kept }: KeyedWrite): Map<string, RowCells> {
  const keep = kept ?? ((row, column) => keptCell(row.cell(column), ''));
  const cells = new Map<string, RowCells>();
  const repeated = new Set<string>();
  for (const row of rowsOf(table)) {
    const key = keyOf(row);
    if (key === '') continue;
    if (cells.has(key)) repeated.add(key);
    const change = changes.get(key) ?? {};
    const own: Record<string, CellValue> = {};
    for (const column of columns) {
      own[column] = column in change ? change[column] : keep(row, column);
    }
    cells.set(key, own);
  }
  for (const key of repeated) cells.delete(key);
  return cells;
}

function everyRow(
  table: FoundTable,
  cells: ReadonlyMap<string, RowCells>,
  { keyOf, columns }: KeyedWrite,
): RowUpdate[] {
  const others = table.design.fields.map(({ key }) => key).filter((key) => !columns.includes(key));
  return rowsOf(table).flatMap((row) => {
    const own = cells.get(keyOf(row));
    if (own) return [{ rowNumber: row.rowNumber, cells: own }];
    // A row that holds nothing but what was just written into it is one that was inserted meanwhile.
    if (!others.every((key) => row.cell(key) === '')) return [];
    const blank: Record<string, CellValue> = {};
    for (const column of columns) blank[column] = '';
    return [{ rowNumber: row.rowNumber, cells: blank }];
  });
}
