import { showsDate } from '../../workbook/formats';
import { typedInput } from '../../workbook/typed-input';
import type { CellData } from '../../workbook/workbook-data';
import type { Decimal } from './csv-text';
import { dayOf, dayOrderOf, isYearLast, type DayOrder } from './day-habit';
import { swapped } from './number-habit';

/** What is known of a column before one of its fields is read. */
export interface ColumnHabit {
  decimal: Decimal;
  days: DayOrder;
  /** Some number begins with zeros, so that none of them is a quantity. */
  codes: boolean;
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d+))?$/;
/** At most a sign and a currency before the number, a percent sign or a currency behind it. */
const DRESSED_NUMBER =
  /^[-+(]?\s?(?:\p{Sc}|[A-Z]{3}\s)?\s?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?\s?(?:%|\p{Sc}|원)?\)?$/u;
/** Leading zeros and `1E5`: codes, not quantities. */
const CODE = /^(?:0\d+|\d+[eE]\d+)$/;
/** Spreadsheet programs run a cell that begins so as a formula (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;
const TIMED = /^(.*\S)\s+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
/** `31 Jan 2026`, and a Korean time of day behind a whole date. */
const WORDED_DAY = /^(?:\d{1,2}[ -][A-Za-z]{3,9}\.?[ ,-]+\d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4})$/;
const HALF_DAY = /^\d{4}.*(?:오전|오후)/;

export function columnHabit(fields: readonly string[], decimal: Decimal): ColumnHabit {
  return {
    decimal,
    days: dayOrderOf(fields),
    codes: fields.some((field) => /^0\d+$/.test(field)),
  };
}

/** Dates whose day and month the column does not tell apart stay as they are written. */
export function isLeftOpen(field: string, { days }: ColumnHabit): boolean {
  return days === 'unknown' && isYearLast(field.trim());
}

/**
 * A field of a delimited file as a cell: numbers and whole dates as the column has them, words as they
 * stand. Parts of a date (`1-10`, `3/4`, `2022-01`) are words: bands, versions and months are written
 * so. Nothing becomes a formula, because the text may come from strangers, and codes stay text, because
 * a postcode without its zeros is no postcode.
 */
export function readField(text: string, habit: ColumnHabit, locale: string): CellData | undefined {
  if (text === '') return undefined;
  if (text.startsWith("'") && FORMULA_START.test(text.slice(1))) return { value: text.slice(1) };
  const trimmed = text.trim();
  const isDigits = /^\d+$/.test(trimmed);
  const isCode = CODE.test(trimmed) || (isDigits && (habit.codes || !isExact(trimmed)));
  if (isCode || /^['=]/.test(text)) return { value: text };
  return (
    numberOf(trimmed, habit.decimal, locale) ??
    momentOf(trimmed, habit.days, locale) ??
    (/^(?:true|false)$/i.test(trimmed) ? { value: /^t/i.test(trimmed) } : { value: text })
  );
}

/** A text as it is safe in a delimited file: `readField` takes the apostrophe off again. */
export function guardedText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function isExact(digits: string): boolean {
  return digits.length < 16 || String(Number(digits)) === digits;
}

function numberOf(text: string, decimal: Decimal, locale: string): CellData | undefined {
  if (!/\d/.test(text)) return undefined;
  const pointed = decimal === ',' ? swapped(text) : text;
  const plain = PLAIN_NUMBER.exec(pointed);
  if (plain) {
    const value = Number(pointed);
    // Shown as it is written: 1.10 is no 1.1 to whoever counts versions.
    return plain[1]?.endsWith('0')
      ? { value, format: `0.${'0'.repeat(plain[1].length)}` }
      : { value };
  }
  if (!DRESSED_NUMBER.test(pointed)) return undefined;
  const { value, format } = typedInput(pointed, locale);
  if (typeof value !== 'number' || showsDate(format)) return undefined;
  return format === undefined ? { value } : { value, format };
}

function momentOf(text: string, days: DayOrder, locale: string): CellData | undefined {
  const day = dayOf(text, days);
  if (day) return day;
  const timed = TIMED.exec(text);
  const start = timed && dayOf(timed[1], days);
  if (start) {
    const [hours, minutes, seconds] = timed.slice(2).map((digits) => Number(digits ?? 0));
    if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
    const value = start.value + (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return { value, format: `${start.format} hh:mm${timed[4] === undefined ? '' : ':ss'}` };
  }
  if (!TIME.test(text) && !WORDED_DAY.test(text) && !HALF_DAY.test(text)) return undefined;
  const { value, format } = typedInput(text, locale);
  return typeof value === 'number' && showsDate(format) ? { value, format } : undefined;
}
