import { type Day, dayOf, isoOf } from '../calendar/day';
import type { Writing } from './writing';

const YEAR_FIRST = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*\.?$/;
const KOREAN = /^(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$/;
const YEAR_LAST = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})\s*\.?$/;
const DAY_FIRST = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const MONTHS =
  'january february march april may june july august september october november december';

function monthNumber(word: string): number | undefined {
  const index = MONTHS.split(' ').findIndex((month) => month.startsWith(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

function validDay(year: number, month: number | undefined, date: number): Day | undefined {
  if (month === undefined || year < 1900 || year > 2999) return undefined;
  const day = dayOf(year, month, date);
  const written = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isoOf(day) === written ? day : undefined;
}

/**
 * A date as people write it: `2026-03-31`, `2026. 3. 31.`, `2026/3/31`, `2026년 3월 31일`, `31 Mar 2026`,
 * `March 31, 2026`. `4/3/2026` is April in one country and March in another: it is read only by the
 * writing of a locale.
 */
export function writtenDay(typed: string, writing?: Writing): Day | undefined {
  const text = typed.normalize('NFKC').trim();
  const yearFirst = YEAR_FIRST.exec(text) ?? KOREAN.exec(text);
  if (yearFirst) return validDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = writing && YEAR_LAST.exec(text);
  if (yearLast) {
    const [first, second, year] = yearLast.slice(1).map(Number);
    return writing.dayFirst ? validDay(year, second, first) : validDay(year, first, second);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return validDay(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  return validDay(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
}
