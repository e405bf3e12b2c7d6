import { parseIsoDay } from '../calendar/day';
import { writtenDay } from '../written/written-day';
import { isBlank, isErrorText, numberIn } from './cell-content';
import type { VectorParameter } from './declaration';
import type { Grid } from './grid';

/** One vector argument as it was given. */
export interface GivenVector {
  argument: string;
  parameter: VectorParameter;
  cells: Grid;
}

/** Titles and headings take up at most so many rows. */
const MOST_HEADINGS = 30;
/** Where no data follow yet, no more than a title and the headings. */
const MOST_ALONE = 2;

/**
 * How many rows at the top of vectors are titles and headings: rows of words or blanks in every column
 * that wants dates or numbers, down to the row where one of them holds something else. Keys tell nothing,
 * since theirs are words as well. A range without a heading has none, whatever its first row holds besides.
 * `open`: the range has blank rows below its last one.
 */
export function headingRows(group: readonly GivenVector[], open: boolean): number {
  const needed = group.filter(({ parameter }) => parameter.kind !== 'keys');
  if (needed.length === 0) return 0;
  const { length } = needed[0].cells;
  let headings = 0;
  let isLastBlank = open;
  for (let row = 0; row < length; row += 1) {
    const cells = needed.map((vector) => vector.cells[row][0]);
    const isEmpty = cells.every(isBlank);
    if (row === length - 1) isLastBlank = open || isEmpty;
    if (isEmpty) continue;
    if (!cells.every((cell, at) => isBlank(cell) || isWords(cell, needed[at].parameter))) {
      return headings;
    }
    if (row >= MOST_HEADINGS) return 0;
    headings = row + 1;
  }
  return isLastBlank && headings <= MOST_ALONE ? headings : 0;
}

/** Digits alone, and what numbers and dates are written with, are data that somebody wrote in another way. */
const LIKE_DATA = /^[\s\d.,:'’/%+\-\u2212\p{Sc}()년월일원]*$/u;

/** Words, and not a date, a number or an error that stands there as text. */
export function isWords(cell: unknown, { kind }: VectorParameter): boolean {
  if (typeof cell !== 'string' || isErrorText(cell)) return false;
  const text = cell.trim();
  if (numberIn(text) !== undefined || parseIsoDay(text) !== undefined) return false;
  if (kind === 'flags' && /^(true|false)$/i.test(text)) return false;
  if (/\d/.test(text) && LIKE_DATA.test(text)) return false;
  return writtenDay(text) === undefined;
}
