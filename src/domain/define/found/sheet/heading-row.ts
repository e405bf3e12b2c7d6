import { parseIsoDay } from '../../../calendar/day';
import type { CellValue } from '../../../measure/reference';

const MOST_ROWS_ABOVE = 30;
/** Titles and notes fill a cell or two; headings fill the row as the rows below do. */
const FULL_ENOUGH = 0.6;

function isWords(cell: CellValue): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && parseIsoDay(cell) === undefined;
}

/** The row, from 0, in which the headings stand: the first full one that holds nothing but words; −1 without one. */
export function headingRowOf(rows: readonly (readonly CellValue[])[]): number {
  const fill = (row: readonly CellValue[]) => row.filter((cell) => cell !== '').length;
  const widest = Math.max(1, ...rows.slice(0, MOST_ROWS_ABOVE * 2).map(fill));
  return rows.slice(0, MOST_ROWS_ABOVE + 1).findIndex((row) => {
    const filled = row.filter((cell) => cell !== '');
    const isFull = filled.length >= widest * FULL_ENOUGH && filled.length > 0;
    return isFull && filled.every(isWords);
  });
}
