import { columnIndexOf, columnLetters } from '../workbook/a1';

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
  return match ? { rowNumber: Number(match[2]), columnNumber: columnNumber(match[1]) } : undefined;
}
