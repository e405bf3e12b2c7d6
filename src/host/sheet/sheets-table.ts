import { Refusal } from '../../app/refusal';
import type { CellValue } from '../../domain/measure/reference';
import { isBlankCell, keptCell } from './cells/cell-values';
import type { FoundTable } from './find/find-tables';
import { unlessLocked } from './locks';
import type { Block } from './written-blocks';

/** Cells of one row by key. */
export type RowCells = Readonly<Record<string, CellValue>>;

export interface TableRow {
  /** Row of the sheet, from 1. */
  rowNumber: number;
  cell(key: string): CellValue;
}

export interface RowUpdate {
  rowNumber: number;
  cells: RowCells;
}

/** Fails when a column is gone without which the table cannot be used at all. */
export function requireColumns(table: FoundTable, keys: readonly string[]): void {
  const missing = keys.filter((key) => !table.columns.has(key));
  if (!missing.length) return;
  throw new Refusal({
    code: 'column_missing',
    values: { table: table.design.name, keys: missing.join(', ') },
  });
}

/** Rows in which any of the table's own columns holds something, wherever keys and headings are. */
export function rowsOf(table: FoundTable): TableRow[] {
  const { keyRow, headingRow, copies } = table.frame;
  const indexes = [...table.columns.values()];
  const rows: TableRow[] = [];
  for (let index = 0; index < table.cells.length; index++) {
    if (index === keyRow || index === headingRow || copies.has(index)) continue;
    const cells = table.cells[index];
    if (indexes.every((column) => isBlankCell(cells[column]))) continue;
    rows.push({
      rowNumber: index + 1,
      cell(key) {
        const column = table.columns.get(key);
        return column === undefined ? '' : cells[column];
      },
    });
  }
  return rows;
}

/**
 * The columns of the keys that are there, as runs of neighbours: first the one with the column that names
 * a row, so that a save that dies between two writes leaves a row that is known, then what the table's
 * design wants first.
 */
export function columnRuns(
  table: FoundTable,
  keys: readonly string[],
): { key: string; index: number }[][] {
  const columns = keys
    .map((key) => ({ key, index: table.columns.get(key) ?? -1 }))
    .filter(({ index }) => index >= 0)
    .sort((left, right) => left.index - right.index);
  const runs: { key: string; index: number }[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1].index === column.index - 1) run.push(column);
    else runs.push([column]);
  }
  const { fields, writtenFirst } = table.design;
  const rank = (run: { key: string }[]) => {
    if (run.some(({ key }) => key === fields[0].key)) return 0;
    return run.some(({ key }) => key === writtenFirst) ? 1 : 2;
  };
  return runs.sort((left, right) => rank(left) - rank(right));
}

/** Columns in which people may have put a formula: not those that only Waymark fills. */
function mayHoldFormula({ design }: FoundTable, key: string): boolean {
  const field = design.fields.find((candidate) => candidate.key === key);
  return design.name !== 'alerts' && field !== undefined && !field.computed;
}

function spanOf(updates: readonly RowUpdate[]): { top: number; height: number } {
  const rowNumbers = updates.map(({ rowNumber }) => rowNumber);
  const top = rowNumbers.reduce((least, row) => Math.min(least, row));
  return { top, height: rowNumbers.reduce((most, row) => Math.max(most, row)) - top + 1 };
}

/** The ranges that `writeRows` goes to. */
export function writtenRanges(
  table: FoundTable,
  updates: readonly RowUpdate[],
  keys: readonly string[],
): GoogleAppsScript.Spreadsheet.Range[] {
  if (!updates.length) return [];
  const { top, height } = spanOf(updates);
  return columnRuns(table, keys).map((run) =>
    table.sheet.getRange(top, run[0].index + 1, height, run.length),
  );
}

/**
 * Writes the keys into the rows: one write per run of adjacent columns, however many rows. Rows between
 * that are not updated are written back as they were read. The table must have been found immediately
 * before: its cells say where each row is now. That they still are there is the caller's to check:
 * `written` gets the cells that each write goes to.
 */
export function writeRows(
  table: FoundTable,
  updates: readonly RowUpdate[],
  keys: readonly string[],
  written: Block[] = [],
): void {
  if (!updates.length) return;
  const byRow = new Map(updates.map(({ rowNumber, cells }) => [rowNumber, cells]));
  const { top, height } = spanOf(updates);
  const gaps = byRow.size < height;
  for (const run of columnRuns(table, keys)) {
    const range = table.sheet.getRange(top, run[0].index + 1, height, run.length);
    const kept = run.some(
      ({ key }) =>
        mayHoldFormula(table, key) && (gaps || updates.some(({ cells }) => !(key in cells))),
    );
    const formulas = kept ? range.getFormulas() : [];
    const block: CellValue[][] = [];
    for (let index = 0; index < height; index++) {
      const cells = byRow.get(top + index) ?? {};
      const present = table.cells[top + index - 1] ?? [];
      block.push(
        run.map(({ key, index: column }, at) =>
          key in cells ? cells[key] : keptCell(present[column] ?? '', formulas[index]?.[at] ?? ''),
        ),
      );
    }
    written.push({ top, left: run[0].index + 1, height, width: run.length });
    unlessLocked(range, () => range.setValues(block));
  }
}

/** Number of the last row that holds an entry, the keys or the headings. */
export function lastRowOf(table: FoundTable): number {
  const rows = rowsOf(table);
  const { keyRow = 0, headingRow = 0, copies } = table.frame;
  const ofFrame = Math.max(keyRow, headingRow, ...copies) + 1;
  return Math.max(ofFrame, rows.length ? rows[rows.length - 1].rowNumber : 0);
}
