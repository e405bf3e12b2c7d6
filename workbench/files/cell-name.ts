/** The letters of a column number (from 1): 1 → A, 27 → AA. */
export function columnName(columnNumber: number): string {
  let name = '';
  for (let rest = columnNumber; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
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
