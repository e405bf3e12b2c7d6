import type { CellValue } from '../../domain/measure/reference';
import type { SheetsDocument } from '../document';
import { isBlankCell, keptCell } from './cells/cell-values';
import { findTable, type FoundTable } from './find/find-tables';
import { isOfSingleRows, type UnwritableRows } from './cells/unwritable-rows';
import {
  type RowCells,
  rowsOf,
  type RowUpdate,
  type TableRow,
  writeRows,
  writtenRanges,
} from './sheets-table';
import {
  addFix,
  type Block,
  type CellFixes,
  isIn,
  isSame,
  isUnmoved,
  MOST_RUNS,
  rowRuns,
  sameColumns,
  writeFixes,
} from './written-blocks';

const MOST_ATTEMPTS = 3;

export interface KeyedWrite {
  /** Found immediately before, so that its rows and columns are where they are now. */
  table: FoundTable;
  /** What tells a row from all others; empty for a row that has none. */
  keyOf(row: TableRow): string;
  /** The columns that the key is made of; none of them is written. */
  keyColumns: readonly string[];
  /** The columns that are written. */
  columns: readonly string[];
  changes: ReadonlyMap<string, RowCells>;
  /**
   * The columns hold what people type: rows between those that change are not written, unless there are
   * more than a handful of gaps. Then one block is written, with the rows between as they were read last.
   */
  typed?: boolean;
  /** Formulas of the table from A1, read while nothing moved. */
  formulas?: readonly (readonly string[])[];
  /** Where given, a row that makes the write fail is left out and noted here; all others are written. */
  unwritable?: UnwritableRows;
}

/**
 * Writes into the rows that have the keys. A sheet offers no way to read and write in one step, so
 * afterwards the table is read once more: when rows or columns were sorted, inserted or deleted at that
 * very moment, or the write failed because of it, each row is given its own cells and each cell that was
 * hit gets back what was read there – its formula too where `formulas` are given, else its value. What a
 * person types into a written cell between the reading and the writing is lost. Returns the table after.
 */
export function writeByKey(document: SheetsDocument, write: KeyedWrite): FoundTable {
  const { table, keyColumns, changes } = write;
  if (!changes.size) return table;
  let before = table;
  let fixes: CellFixes | undefined;
  for (let attempt = 1; ; attempt++) {
    const written: Block[] = [];
    let failure: { cause: unknown } | undefined;
    try {
      if (fixes) writeFixes(before, fixes, written);
      else writeChanges(write, written);
    } catch (cause) {
      failure = { cause };
    }
    if (!written.length && !failure) return before;
    const after = findTable(document, table.design.name);
    const unmoved = isUnmoved(before, after, keyColumns);
    if (failure && (unmoved || attempt === MOST_ATTEMPTS)) {
      return writtenInHalves(document, { ...write, table: after }, failure.cause);
    }
    if (unmoved || attempt === MOST_ATTEMPTS) return after;
    fixes = fixesOf(write, after, written);
    if (!fixes.size) return after;
    before = after;
  }
}

/** Some cell of one row refuses what is written: the others are, half by half. */
function writtenInHalves(document: SheetsDocument, write: KeyedWrite, cause: unknown): FoundTable {
  const { table, keyOf, changes, unwritable } = write;
  if (!unwritable || !isOfSingleRows(cause, unwritable)) throw cause;
  const places = uniqueRows(table, keyOf);
  const rowOf = (key: string) => places.get(key)?.rowNumber ?? 0;
  const ordered = [...changes].sort(([left], [right]) => rowOf(left) - rowOf(right));
  if (ordered.length === 1) {
    const [[key]] = ordered;
    unwritable.set(key, { rowNumber: rowOf(key), cause });
    return table;
  }
  const middle = Math.ceil(ordered.length / 2);
  const first = new Map(ordered.slice(0, middle));
  const rest = new Map(ordered.slice(middle));
  const between = writeByKey(document, { ...write, changes: first });
  return writeByKey(document, { ...write, table: between, changes: rest });
}

function writeChanges(write: KeyedWrite, written: Block[]): void {
  const { table, columns } = write;
  for (const updates of updatesOf(write)) writeRows(table, updates, columns, written);
}

/** The ranges that the write goes to if nothing moves. */
export function rangesOfWrite(write: KeyedWrite): GoogleAppsScript.Spreadsheet.Range[] {
  const { table, columns } = write;
  return updatesOf(write).flatMap((updates) => writtenRanges(table, updates, columns));
}

/** Rows that are written together. */
function updatesOf({ table, keyOf, changes, typed }: KeyedWrite): RowUpdate[][] {
  const own = uniqueRows(table, keyOf);
  const updates = [...changes].flatMap(([key, cells]) => {
    const row = own.get(key);
    return row ? [{ rowNumber: row.rowNumber, cells }] : [];
  });
  const runs = rowRuns(updates.map(({ rowNumber }) => rowNumber));
  if (!typed || runs.length > MOST_RUNS) return [updates];
  return runs.map((run) => {
    const [top, bottom] = [run[0], run[run.length - 1]];
    return updates.filter(({ rowNumber }) => rowNumber >= top && rowNumber <= bottom);
  });
}

/** Rows by key; a key that stands twice tells no row. */
function uniqueRows(table: FoundTable, keyOf: KeyedWrite['keyOf']): Map<string, TableRow> {
  const rows = new Map<string, TableRow>();
  const repeated = new Set<string>();
  for (const row of rowsOf(table)) {
    const key = keyOf(row);
    if (key === '') continue;
    if (rows.has(key)) repeated.add(key);
    rows.set(key, row);
  }
  for (const key of repeated) rows.delete(key);
  return rows;
}

/** What is to be written so that every row holds its own cells, the changed ones and those that were hit. */
function fixesOf(write: KeyedWrite, after: FoundTable, written: readonly Block[]): CellFixes {
  const { table, keyOf, changes } = write;
  const fixes: CellFixes = new Map();
  const originals = uniqueRows(table, keyOf);
  const present = uniqueRows(after, keyOf);
  const places = originalColumns(table, after);
  const keyThen = new Map(rowsOf(table).map((row) => [row.rowNumber, keyOf(row)]));
  const nameless = rowsOf(table).filter((row) => originals.get(keyOf(row)) === undefined);
  for (const row of rowsOf(after)) {
    const { rowNumber } = row;
    const hit = (column: number) => isIn(written, rowNumber, column + 1);
    const keyHit = write.keyColumns.some((key) => hit(after.columns.get(key) ?? -1));
    // Only columns have moved when the key itself was written over.
    const key = keyHit ? (keyThen.get(rowNumber) ?? '') : keyOf(row);
    const known = keyHit || present.get(key)?.rowNumber === rowNumber;
    const change = known && originals.has(key) ? changes.get(key) : undefined;
    const own = [...after.columns].filter(([, column]) => !hit(column));
    const original =
      (known ? originals.get(key) : undefined) ??
      nameless.find((other) => own.every(([name]) => isSame(other.cell(name), row.cell(name))));
    const blank = own.every(([, column]) => isBlankCell(after.cells[rowNumber - 1][column]));
    after.cells[rowNumber - 1].forEach((cell, column) => {
      const name = String(after.cells[0][column]);
      let value: CellValue;
      if (change && name in change && after.columns.get(name) === column) value = change[name];
      else if (!hit(column)) return;
      else if (original) {
        const place = places.get(column);
        const index = original.rowNumber - 1;
        const was = place === undefined ? '' : (table.cells[index][place] ?? '');
        value = keptCell(was, (place === undefined ? '' : write.formulas?.[index]?.[place]) ?? '');
      } else if (blank) value = '';
      else return;
      if (!isSame(value, cell)) addFix(fixes, rowNumber, column + 1, value);
    });
  }
  return fixes;
}

/** Where each column of now was then: by its key, or people's own by the heading; new ones have none. */
function originalColumns(before: FoundTable, after: FoundTable): Map<number, number> {
  const places = new Map<number, number>();
  const names = (table: FoundTable, row: number) => table.cells[row] ?? [];
  names(after, 0).forEach((key, column) => {
    const heading = names(after, 1)[column] ?? '';
    const then =
      before.columns.get(String(key)) ??
      (sameColumns(before, after) ? column : names(before, 1).indexOf(heading));
    if (then >= 0 && (key !== '' || heading !== '' || sameColumns(before, after)))
      places.set(column, then);
  });
  return places;
}
