import type { CellValue } from './reference';

/**
 * Row of a sheet in which its data begin, for ranges that name columns only. Frozen rows are headings;
 * without any, row 1 is one when none of its cells is a number, a date or a boolean.
 */
export function firstDataRow(frozenRows: number, firstRow: readonly CellValue[]): number {
  if (frozenRows > 0) return frozenRows + 1;
  return firstRow.every((cell) => typeof cell === 'string') ? 2 : 1;
}
