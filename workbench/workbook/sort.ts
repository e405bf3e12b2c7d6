import type { Area } from './a1';
import { shiftedFormula } from './formula-text';
import type { Cell, Sheet } from './sheet';

/** A column of the sheet, from 0. */
export interface SortOrder {
  column: number;
  ascending: boolean;
}

/** Sorts whole rows of the area. Relative references in their formulas move along, as in a copy. */
export function sortedArea(sheet: Sheet, area: Area, order: readonly SortOrder[]): void {
  const { row, column, rows, columns } = area;
  const lines = Array.from({ length: rows }, (_, down) => ({
    from: row + down,
    cells: Array.from({ length: columns }, (__, right) => sheet.cell(row + down, column + right)),
  }));
  lines.sort((a, b) => {
    for (const { column: by, ascending } of order) {
      const result = compared(a.cells[by - column], b.cells[by - column], ascending);
      if (result !== 0) return result;
    }
    return a.from - b.from;
  });
  lines.forEach(({ from, cells }, down) => {
    const target = (sheet.rows[row + down] ??= []);
    cells.forEach((cell, right) => {
      if (cell?.formula !== undefined) {
        cell.formula = shiftedFormula(cell.formula, row + down - from, 0);
      }
      if (cell) target[column + right] = cell;
      else delete target[column + right];
    });
  });
}

/** Numbers < text < booleans < errors; blanks come last either way. */
function compared(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 4 || rankB === 4) return rankA - rankB;
  const sign = ascending ? 1 : -1;
  if (rankA !== rankB) return sign * (rankA - rankB);
  const [left, right] = [a?.value, b?.value];
  if (typeof left === 'string' && typeof right === 'string') {
    return sign * left.localeCompare(right, 'en', { sensitivity: 'base' });
  }
  return sign * (Number(left ?? 0) - Number(right ?? 0));
}

function rank(cell: Cell | undefined): number {
  if (cell?.error !== undefined) return 3;
  switch (typeof cell?.value) {
    case 'number':
      return 0;
    case 'string':
      return 1;
    case 'boolean':
      return 2;
    default:
      return 4;
  }
}
