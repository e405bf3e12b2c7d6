import type { RangeCells, RangeReference } from './reference';

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Where a cell of a reference stands, as a message names it: sheet, column and row. */
export function cellPlace(
  reference: RangeReference,
  cells: Extract<RangeCells, { ok: true }>,
  row: number,
  column: number,
): Record<string, string | number> {
  const rowNumber = cells.firstRowNumber + row;
  if (reference.kind === 'named') {
    return { at: 'at_named', name: reference.name, row: row + 1, column: column + 1 };
  }
  const letters = columnLetters(reference.firstColumn + column);
  return {
    at: 'at_sheet',
    cell: `${sheetName(reference.sheet)}!${letters}${rowNumber}`,
    sheet: reference.sheet,
    column: letters,
    row: rowNumber,
  };
}

function sheetName(title: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(title) ? title : `'${title.replace(/'/g, "''")}'`;
}
