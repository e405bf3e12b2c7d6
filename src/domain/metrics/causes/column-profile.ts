import { isBlank, isErrorText, numberIn } from '../../functions/cell-content';
import type { RawGrid } from '../../functions/values';
import { isLikeDate } from './like-date';

/** What the cells of one column hold. */
export interface ColumnProfile {
  blank: number;
  /** Texts that are neither a number, a date nor an error. */
  words: number;
  /** Texts that are a number, however it is written. */
  numerals: number;
  /** Errors such as `#N/A`, and what is no value at all. */
  errors: number;
  /** Those of the words that look like dates. */
  likeDates: number;
  /** TRUE and FALSE. */
  flag: number;
  /** Sorted. */
  numbers: Float64Array;
  /** Sorted; cells with dates and ISO texts. */
  days: Int32Array;
}

export type CellKind = 'blank' | 'words' | 'numerals' | 'errors' | 'number' | 'flag' | 'day';

/** A number as people type it: with a currency sign, groups of three digits or a percent sign. */
const NUMERAL = /^[+-]?[₩$€£¥]?\s?(\d{1,3}(,\d{3})+|\d+)(\.\d*)?\s?[%원]?$/;
/** Digits that begin with a 0 are a code: a postal code would lose it as a number. */
const CODE = /^0\d/;

export function kindOf(cell: unknown, dayOf: RawGrid['dayOf']): CellKind {
  if (typeof cell === 'number') return Number.isFinite(cell) ? 'number' : 'errors';
  if (isBlank(cell)) return 'blank';
  if (typeof cell === 'boolean') return 'flag';
  if (typeof cell !== 'string') return dayOf(cell) === undefined ? 'errors' : 'day';
  if (isErrorText(cell)) return 'errors';
  const text = cell.trim();
  if (text.length > 40 || CODE.test(text)) return 'words';
  if (NUMERAL.test(text) || numberIn(text) !== undefined) return 'numerals';
  return dayOf(text) === undefined ? 'words' : 'day';
}

export function profileOf(
  { cells, dayOf }: RawGrid,
  column: number,
  rows: Int32Array,
): ColumnProfile {
  const counts = { blank: 0, words: 0, numerals: 0, errors: 0, number: 0, flag: 0, day: 0 };
  const numbers = new Float64Array(rows.length);
  const days = new Int32Array(rows.length);
  let likeDates = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]][column];
    const kind = kindOf(cell, dayOf);
    if (kind === 'number') numbers[counts.number] = cell as number;
    if (kind === 'day') days[counts.day] = dayOf(cell) as number;
    if (kind === 'words' && isLikeDate((cell as string).trim())) likeDates += 1;
    counts[kind] += 1;
  }
  return {
    ...counts,
    likeDates,
    numbers: numbers.slice(0, counts.number).sort(),
    days: days.slice(0, counts.day).sort(),
  };
}
