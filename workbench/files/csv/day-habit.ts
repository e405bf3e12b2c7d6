/** A date as delimited files have it: which part is the year, and in which order the others stand. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ ,T]|$)/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const KOREAN = /^(\d{4})([.]\s|년\s*)(\d{1,2})(?:\2|[.]\s|월\s*)(\d{1,2})(?:[.]|일)?$/;
const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** The order in which a column has day and month: only all its dates together tell. */
export function dayOrderOf(column: readonly string[]): DayOrder {
  let order: DayOrder = 'unknown';
  for (const field of column) {
    const match = YEAR_LAST.exec(field.trim());
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const own: DayOrder =
      match[2] === '.' || first > 12 ? 'day-first' : second > 12 ? 'month-first' : order;
    // A column that has both orders has none.
    if (order !== 'unknown' && own !== order) return 'unknown';
    order = own;
  }
  return order;
}

export function isYearLast(field: string): boolean {
  return YEAR_LAST.test(field);
}

/** A whole day with the format that shows it as it was written; `undefined` for everything else. */
export function dayOf(
  text: string,
  order: DayOrder,
): { value: number; format: string } | undefined {
  const first = YEAR_FIRST.exec(text) ?? KOREAN.exec(text);
  if (first) {
    const [, year, separator, month, day] = first;
    const value = serialOf(Number(year), Number(month), Number(day));
    if (value === undefined) return undefined;
    if (separator.startsWith('년')) return { value, format: 'yyyy"년" m"월" d"일"' };
    const end = separator === '. ' && text.endsWith('.') ? '.' : '';
    const format = ['yyyy', part('m', month), part('d', day)].join(separator) + end;
    return { value, format };
  }
  const last = YEAR_LAST.exec(text);
  if (!last || order === 'unknown' || last[0] !== text) return undefined;
  const [, one, separator, other, year] = last;
  const [day, month] = order === 'day-first' ? [one, other] : [other, one];
  const value = serialOf(Number(year), Number(month), Number(day));
  if (value === undefined) return undefined;
  const parts = [part('d', day), part('m', month)];
  if (order === 'month-first') parts.reverse();
  return { value, format: [...parts, 'yyyy'].join(separator) };
}

function part(letter: string, digits: string): string {
  return letter.repeat(digits.length);
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.getTime() / MS_PER_DAY + DAYS_TO_1970 : undefined;
}
