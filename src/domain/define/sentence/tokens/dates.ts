import { civilOf, type Day, dayOf } from '../../../calendar/day';
import type { Token } from './token';

const DATES = [
  /(?<year>\d{4})(?:-|\. ?|\/)(?<month>\d{1,2})(?:-|\. ?|\/)(?<date>\d{1,2})\.?(?!\d)/y,
  /'(?<year>\d{2})[./] ?(?<month>\d{1,2})[./] ?(?<date>\d{1,2})\.?(?!\d)/y,
  // What stands behind says that it is a date, and no two decimals.
  /(?<year>2\d)[./] ?(?<month>\d{1,2})[./] ?(?<date>\d{1,2})\.?(?= ?(?:까지|부터|이전|이후|~))/y,
  /(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/y,
];
const SLASHED = /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/y;
const MONTHS = [
  /(?<year>20\d\d)(?<sign>[./-] ?)(?<month>0?[1-9]|1[0-2])(?=월| ?(?:까지|부터|이전|이후|~))/y,
  /(?<year>'?2\d)(?<sign>[./-] ?)(?<month>0?[1-9]|1[0-2])(?=월)/y,
];

/** `2026-12-31`, `2026. 12. 31.`, `'26.12.31`, `31.12.2026`, `12/31/2026`. */
export function dateAt(text: string, at: number, glued: boolean): Token[] | undefined {
  const token = (kind: 'date' | 'word', end: number, value?: Day): Token[] => [
    { kind, key: text.slice(at, end), start: at, end, glued, value },
  ];
  for (const pattern of DATES) {
    const { year, month, date, end } = partsAt(pattern, text, at);
    const value = dayIfReal(year, month, date);
    if (value !== undefined) return token('date', end, value);
  }
  const { first, second, year, end } = partsAt(SLASHED, text, at);
  const ways = [dayIfReal(year, first, second), dayIfReal(year, second, first)];
  const days = [...new Set(ways.filter((day) => day !== undefined))];
  // `3/4/2026` is the third of April or the fourth of March: nobody knows, and it is left over.
  return days.length > 0 ? token(days.length > 1 ? 'word' : 'date', end, days[0]) : undefined;
}

/** `2026.12까지`, `26.12월 말`: the same as `2026년 12월`. */
export function monthAt(text: string, at: number, glued: boolean): Token[] | undefined {
  const found = MONTHS.map((pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.groups;
  }).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { year, sign, month } = found;
  const plainYear = year.replace("'", '');
  const yearEnd = at + year.length;
  const start = yearEnd + sign.length;
  const end = start + month.length;
  const tokens: Token[] = [
    { kind: 'number', key: plainYear, start: at, end: yearEnd, glued, value: Number(plainYear) },
    { kind: 'ending', key: '년', start: yearEnd, end: start, glued: true },
    { kind: 'number', key: month, start, end, glued: true, value: Number(month) },
  ];
  return text[end] === '월'
    ? tokens
    : [...tokens, { kind: 'ending', key: '월', start: end, end, glued: true }];
}

function partsAt(pattern: RegExp, text: string, at: number): Record<string, number> {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const parts: Record<string, number> = { end: at + (found?.[0].length ?? 0) };
  for (const [name, digits] of Object.entries(found?.groups ?? {})) parts[name] = Number(digits);
  return parts;
}

function dayIfReal(year?: number, month?: number, date?: number): Day | undefined {
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const value = dayOf(year < 100 ? 2000 + year : year, month, date);
  const civil = civilOf(value);
  return civil.month === month && civil.date === date ? value : undefined;
}
