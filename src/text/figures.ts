import { type Language, languageOf } from '../contract/language/language';
import { civilOf, type Day } from '../domain/calendar/day';
import { numbersIn } from './figure-numbers';
import { say } from './say';

/** Distances between shares, and points of a score. */
export const FIGURE_TEXT = {
  points: { ko: '{amount}%p', en: '{amount} pp' },
  score: { ko: '{amount}점', en: '{amount} points' },
};

const MS_PER_DAY = 86_400_000;

/** Writes numbers, shares and days as the reader's locale does. */
export interface Figures {
  language: Language;
  locale: string;
  /** A value in the KPI's unit: `$154,321`, `15만 4,321달러`, `4.2%`, `3.9일`, `793명`. */
  amount(value: number, unit: string): string;
  /** The same with every digit that it has, where `amount` would round: `150,123.45달러`, `5.1234%`. */
  exact(value: number, unit: string): string;
  /**
   * The distance of a value from another one: of shares in points, `5.24 pp`. It is as fine as the value
   * itself is shown, so that the three add up, unless nothing would be left of it.
   */
  distance(distance: number, value: number, unit: string): string;
  /** A value in a few characters, for under a bar: `12억 원`, `1.2M`. */
  compact(value: number, unit: string): string;
  share(value: number): string;
  day(day: Day): string;
  month(day: Day): string;
  shortMonth(day: Day): string;
  shortDay(day: Day): string;
}

const INTL_UNITS: Readonly<Record<string, string>> = {
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
};

/** What Korean puts behind the number; of other currencies it is their code. */
export const KOREAN_CURRENCIES: Readonly<Record<string, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
};

/** From here on figures are told in 만 and 억, in thousands and millions. */
const LARGE = 10_000;
/** Up to so many significant digits large figures are told by a word for their size; for a bar they are cut to fewer. */
const FULL = 4;
const SHORT = 3;

/** The words of Korean for large numbers, greatest first. */
const MYRIADS: readonly (readonly [size: number, word: string])[] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
  [1, ''],
];

/** So many digits fewer say the same to fifteen places: the others are noise. */
const NOISE_DIGITS = 4;
/** As many significant digits as tell any two numbers apart. */
const ALL = 17;

/**
 * The spreadsheet's locale where it speaks the reader's language, else that language's own. Formats are
 * made once and kept: making one costs far more than using it, and a run writes thousands of figures.
 */
export function figuresOf(language: Language, spreadsheetLocale: string = language): Figures {
  const own = language === 'ko' ? 'ko-KR' : 'en-US';
  const wanted = spreadsheetLocale.replace(/_/g, '-');
  const isBare = wanted === language;
  const speaks = !isBare && languageOf(spreadsheetLocale) === language;
  const locale = speaks ? known(wanted, own) : own;
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

  function large(value: number, maximumSignificantDigits: number): string {
    return number(value, { notation: 'compact', maximumSignificantDigits, useGrouping: true });
  }

  function currency(value: number, unit: string, digits: number): string {
    const isLarge = Math.abs(value) >= LARGE;
    if (language === 'ko') return koreanCurrency(value, unit, digits);
    const options: Intl.NumberFormatOptions = { style: 'currency', currency: unit };
    if (digits < FULL && isLarge) {
      return number(value, { ...options, notation: 'compact', maximumSignificantDigits: digits });
    }
    const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    return number(value, Math.abs(value) >= 1000 ? { ...options, ...whole } : options);
  }

  /** 15만 달러, 12.3억 원, 7만 5,931달러, 8,500원: the unit's name behind the number. */
  function koreanCurrency(value: number, unit: string, digits: number): string {
    if (Math.abs(value) >= LARGE) {
      const isShort = digits < FULL || Number(value.toPrecision(digits)) === value;
      return koreanMoney(isShort ? large(value, digits) : inMyriads(value), unit);
    }
    return koreanMoney(
      isWhole(unit) ? number(value, { maximumFractionDigits: 0 }) : plain(value),
      unit,
    );
  }

  /** 123,456,789 as `1억 2,345만 6,789`: every digit of the whole number, as one says it. */
  function inMyriads(value: number): string {
    let rest = Math.round(Math.abs(value));
    const parts: string[] = [];
    for (const [size, word] of MYRIADS) {
      const count = Math.floor(rest / size);
      if (count > 0) parts.push(number(count, { maximumFractionDigits: 0 }) + word);
      rest -= count * size;
    }
    return (value < 0 ? '-' : '') + parts.join(' ');
  }

  /** Behind a word for a large number the currency stands apart. */
  function koreanMoney(text: string, unit: string): string {
    const name = KOREAN_CURRENCIES[unit];
    return name && /\d$/.test(text) ? text + name : `${text} ${name ?? unit}`;
  }

  function allDigits(value: number, unit: string): string {
    const digits = { maximumSignificantDigits: ALL };
    if (unit === '%') return number(value, { ...digits, style: 'percent' });
    if (isCurrency(unit) && language === 'en') {
      return number(value, { ...digits, style: 'currency', currency: unit });
    }
    if (unit in INTL_UNITS) return number(value, { ...digits, ...timeUnit(unit) });
    const text = number(value, digits);
    return isCurrency(unit) ? koreanMoney(text, unit) : counted(text, unit);
  }

  /** The place of the last digit that `amount` shows of a value: 0.0001 of 10.24%, 1 of 1,235만 달러. */
  function placeOf(value: number, unit: string): number {
    if (unit === '%') return 0.0001;
    const size = Math.abs(value);
    if (!isCurrency(unit)) return 10 ** -digitsFor(value);
    if (isWhole(unit) || size >= 1000) return 1;
    return language === 'ko' ? 10 ** -digitsFor(value) : 0.01;
  }

  function roundedAs(value: number, shown: number, unit: string): number {
    const place = placeOf(shown, unit);
    return Math.round(value / place) * place;
  }

  function counted(text: string, unit: string): string {
    if (unit === '#' || unit === '') return text;
    if (unit === 'score') return say(FIGURE_TEXT.score, language, { amount: text });
    return /^[가-힣]/.test(unit) ? `${text}${unit}` : `${text} ${unit}`;
  }

  function inUnit(value: number, unit: string, digits: number): string {
    if (isCurrency(unit)) return currency(value, unit, digits);
    const isShort = digits < FULL && Math.abs(value) >= LARGE;
    const text = isShort ? large(value, digits) : plain(value);
    if (unit in INTL_UNITS && !isShort) {
      return number(value, { ...timeUnit(unit), maximumFractionDigits: digitsFor(value) });
    }
    return unit in INTL_UNITS ? text : counted(text, unit);
  }

  function amount(value: number, unit: string): string {
    if (unit === '%') return number(value, { style: 'percent', maximumFractionDigits: 2 });
    return inUnit(value, unit, FULL);
  }

  return {
    language,
    locale,
    amount,
    exact(value, unit) {
      const meant = withoutNoise(value);
      const text = amount(meant, unit);
      return numbersIn(text).includes(meant) ? text : allDigits(meant, unit);
    },
    distance(distance, value, unit) {
      const shown = roundedAs(distance, value, unit) || distance;
      if (unit !== '%') return inUnit(shown, unit, FULL);
      const points = number(shown * 100, { maximumFractionDigits: 6 });
      return say(FIGURE_TEXT.points, language, { amount: points });
    },
    compact(value, unit) {
      if (unit === '%') return number(value, { style: 'percent', maximumFractionDigits: 1 });
      return inUnit(value, isCurrency(unit) ? unit : '#', SHORT);
    },
    share: (value) => number(value, { style: 'percent', maximumFractionDigits: 1 }),
    day: (day) => date(day, { year: 'numeric', month: 'long', day: 'numeric' }),
    month: (day) => date(day, { year: 'numeric', month: 'long' }),
    shortMonth: (day) => date(day, { month: 'short' }),
    shortDay: (day) => `${civilOf(day).month}/${civilOf(day).date}`,
  };
}

/** 1234.56 of a sum that is 1234.5600000000002: what floating point leaves behind fifteen digits is nobody's. */
function withoutNoise(value: number): number {
  const short = Number(value.toPrecision(15));
  return String(short).length + NOISE_DIGITS <= String(value).length ? short : value;
}

/** An ISO code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Money without a smaller coin. */
function isWhole(currency: string): boolean {
  return currency === 'KRW' || currency === 'JPY';
}

function timeUnit(unit: string) {
  return { style: 'unit', unit: INTL_UNITS[unit], unitDisplay: 'long' } as const;
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
