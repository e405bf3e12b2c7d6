import { type Language, languageOf } from '../../../contract/language/language';
import { civilOf, type Day } from '../../../domain/calendar/day';

const MS_PER_DAY = 86_400_000;

/** Writes numbers, shares and days as the reader's locale does. */
export interface Figures {
  language: Language;
  locale: string;
  /** A value in the KPI's unit: `₩1,200,000`, `4.2%`, `3.9일`, `793 명`. */
  amount(value: number, unit: string): string;
  /** The same in a few characters, for under a bar: `₩12억`, `1.2M`. */
  compact(value: number, unit: string): string;
  share(value: number): string;
  day(day: Day): string;
  month(day: Day, length: 'long' | 'short'): string;
  shortDay(day: Day): string;
}

/**
 * The spreadsheet's locale where it speaks the reader's language, else that language's own. Formats are
 * made once and kept: making one costs far more than using it, and a run writes thousands of figures.
 */
export function figuresOf(language: Language, spreadsheetLocale: string): Figures {
  const own = language === 'ko' ? 'ko-KR' : 'en-US';
  const wanted = spreadsheetLocale.replace(/_/g, '-');
  const locale = languageOf(spreadsheetLocale) === language ? known(wanted, own) : own;

  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();

  function number(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, format);
    return format.format(value);
  }

  function date(day: Day, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    const format =
      dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    dates.set(key, format);
    return format.format(new Date(day * MS_PER_DAY));
  }

  function plain(value: number): string {
    return number(value, { maximumFractionDigits: digitsFor(value) });
  }

  return {
    language,
    locale,
    amount(value, unit) {
      if (unit === '%') return number(value, { style: 'percent', maximumFractionDigits: 2 });
      if (/^[A-Z]{3}$/.test(unit)) return number(value, { style: 'currency', currency: unit });
      if (unit === 'd' || unit === 'h') {
        const of = unit === 'd' ? 'day' : 'hour';
        const options = { style: 'unit', unit: of, unitDisplay: 'long' } as const;
        return number(value, { ...options, maximumFractionDigits: digitsFor(value) });
      }
      if (unit === '#' || unit === '' || unit === 'score') return plain(value);
      return `${plain(value)} ${unit}`;
    },
    compact(value, unit) {
      if (unit === '%') return number(value, { style: 'percent', maximumFractionDigits: 1 });
      const options = { notation: 'compact', maximumSignificantDigits: 3 } as const;
      if (!/^[A-Z]{3}$/.test(unit)) return number(value, options);
      return number(value, { ...options, style: 'currency', currency: unit });
    },
    share: (value) => number(value, { style: 'percent', maximumFractionDigits: 1 }),
    day: (day) => date(day, { year: 'numeric', month: 'long', day: 'numeric' }),
    month: (day, length) =>
      length === 'long'
        ? date(day, { year: 'numeric', month: 'long' })
        : date(day, { month: 'short' }),
    shortDay: (day) => `${civilOf(day).month}/${civilOf(day).date}`,
  };
}

function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 0;
  return size >= 1 ? 2 : 4;
}

function known(locale: string, otherwise: string): string {
  try {
    return new Intl.NumberFormat(locale).resolvedOptions().locale;
  } catch {
    return otherwise;
  }
}
