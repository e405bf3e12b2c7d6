import type { CellValue } from '../../domain/measure/reference';
import { keptCell } from './cells/cell-values';
import type { FoundTable } from './find/find-tables';
import { unlessLocked } from './locks';
import { plainText } from './cells/read-cell';
import { bestEffort } from './look/refused-look';
import { numberFormat } from './look/table-look';
import { unitFormat } from './look/unit-format';

/** Cells that a run has written, or has tried to: row and column of the sheet from 1. */
export interface Block {
  top: number;
  left: number;
  height: number;
  width: number;
}

export function isIn(blocks: readonly Block[], row: number, column: number): boolean {
  return blocks.some(
    ({ top, left, height, width }) =>
      row >= top && row < top + height && column >= left && column < left + width,
  );
}

export function isSame(left: CellValue | undefined, right: CellValue | undefined): boolean {
  return left instanceof Date && right instanceof Date
    ? left.getTime() === right.getTime()
    : (left ?? '') === (right ?? '');
}

export function sameColumns(left: FoundTable, right: FoundTable): boolean {
  return (
    left.columns.size === right.columns.size &&
    [...left.columns].every(([key, index]) => right.columns.get(key) === index)
  );
}

/** Whether the columns, and the rows as far as the keys tell them, stand where they stood. */
export function isUnmoved(before: FoundTable, now: FoundTable, keys: readonly string[]): boolean {
  if (!sameColumns(before, now)) return false;
  const indexes = keys.flatMap((key) => before.columns.get(key) ?? []);
  const height = Math.max(before.cells.length, now.cells.length);
  // The headings are people's to change.
  for (let row = 0; row < height; row++) {
    if (row === before.frame.headingRow && row === now.frame.headingRow) continue;
    for (const index of indexes) {
      if (!isSame(before.cells[row]?.[index], now.cells[row]?.[index])) return false;
    }
  }
  return true;
}

/** New content of single cells: by column of the sheet, then by row, both from 1. */
export type CellFixes = Map<number, Map<number, CellValue>>;

export function addFix(fixes: CellFixes, row: number, column: number, value: CellValue): void {
  const rows = fixes.get(column) ?? new Map<number, CellValue>();
  fixes.set(column, rows.set(row, value));
}

/** Runs of adjacent row numbers. */
export function rowRuns(rowNumbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of [...rowNumbers].sort((left, right) => left - right)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** More runs than these are written as one block, so that calls do not grow with the rows. */
export const MOST_RUNS = 4;

/** Writes the fixes, column by column, noting which cells it wrote. */
export function writeFixes(table: FoundTable, fixes: CellFixes, written: Block[]): void {
  for (const [column, cells] of fixes) {
    const rows = [...cells.keys()];
    const runs = rowRuns(rows);
    const whole = runs.length > MOST_RUNS;
    for (const run of whole ? [runs.reduce((all, each) => all.concat(each))] : runs) {
      const top = run[0];
      const height = run[run.length - 1] - top + 1;
      const range = table.sheet.getRange(top, column, height, 1);
      const formulas = whole ? range.getFormulas() : [];
      const block: CellValue[][] = [];
      for (let index = 0; index < height; index++) {
        const present = table.cells[top + index - 1]?.[column - 1] ?? '';
        const kept = keptCell(present, formulas[index]?.[0] ?? '');
        block.push([cells.get(top + index) ?? kept]);
      }
      written.push({ top, left: column, height, width: 1 });
      unlessLocked(range, () => range.setValues(block));
      const stray = run.filter((row) => isStrayDate(table, row, column, block[row - top][0]));
      if (stray.length) {
        const formats = range.getNumberFormats();
        for (const row of stray) formats[row - top] = [formatOf(table, row, column)];
        bestEffort(() => range.setNumberFormats(formats));
      }
    }
  }
}

/** A date that was written here by mistake has left its format behind. */
function isStrayDate({ cells }: FoundTable, row: number, column: number, value: CellValue) {
  return cells[row - 1]?.[column - 1] instanceof Date && !(value instanceof Date);
}

/** How the column's cells look: as its field, as the unit of the row, or as the sheet finds best. */
function formatOf({ design, cells, columns }: FoundTable, row: number, column: number): string {
  const field = design.fields.find(({ key }) => columns.get(key) === column - 1);
  const own = field && numberFormat(field);
  if (own) return own;
  const isFigure = field?.kind === 'number' || field?.kind === 'actual';
  return isFigure ? unitFormat(plainText(cells[row - 1][columns.get('unit') ?? -1])) : 'General';
}
