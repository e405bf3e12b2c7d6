import type { CellValue } from '../domain/measure/reference';
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
    const after = findTable(document, table.design.name);
    if (placesOf(after, keyOf) === placesOf(before, keyOf)) return;
    writeRows(after, everyRow(after, cells, write), columns);
    before = after;
  }
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

/** Which key stands in which row. */
function placesOf(table: FoundTable, keyOf: KeyedWrite['keyOf']): string {
  return rowsOf(table)
    .map((row) => `${row.rowNumber} ${keyOf(row)}`)
    .join('\n');
}
