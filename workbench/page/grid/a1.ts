import type { IRange } from '@univerjs/core';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `C:C` for whole columns, `3:5` for whole rows, as Sheets writes a selection. */
export function a1Of(range: IRange, rowCount: number, columnCount: number): string {
  const { startRow, endRow, startColumn, endColumn } = range;
  const [first, last] = [columnName(startColumn || 0), columnName(endColumn || 0)];
  const wholeColumns = !(startRow > 0) && !(endRow < rowCount - 1);
  const wholeRows = !(startColumn > 0) && !(endColumn < columnCount - 1);
  if (wholeColumns && !wholeRows) return `${first}:${last}`;
  if (wholeRows && !wholeColumns) return `${startRow + 1}:${endRow + 1}`;
  if (wholeRows) return `${columnName(0)}1:${columnName(columnCount - 1)}${rowCount}`;
  const corner = `${first}${startRow + 1}`;
  return startRow === endRow && startColumn === endColumn
    ? corner
    : `${corner}:${last}${endRow + 1}`;
}

/** Of a cell such as `B12`, from 0. */
export function placeOf(name: string): { row: number; column: number } {
  const letters = name.replace(/\d+$/, '');
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(name.slice(letters.length)) - 1, column: column - 1 };
}
