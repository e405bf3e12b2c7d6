import { columnIndexOf, columnLetters } from '../workbook/a1';

/** The format's grid. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Files may name any cell: one beyond the grid would take memory that nobody has. */
export function isInGrid(rowNumber: number, column: number): boolean {
  return rowNumber >= 1 && rowNumber <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
}

/** The letters of a column number, which files count from 1: 27 is AA. */
export function columnName(columnNumber: number): string {
  return columnLetters(columnNumber - 1);
}

export function columnNumber(name: string): number {
  return columnIndexOf(name) + 1;
}

export function cellName(rowNumber: number, column: number): string {
  return `${columnName(column)}${rowNumber}`;
}

export interface CellPlace {
  rowNumber: number;
  columnNumber: number;
}

/** The place of `B12`; `undefined` for any other text. */
export function cellPlace(name: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/.exec(name);
  if (!match) return undefined;
  const place = { rowNumber: Number(match[2]), columnNumber: columnNumber(match[1]) };
  return isInGrid(place.rowNumber, place.columnNumber) ? place : undefined;
}
