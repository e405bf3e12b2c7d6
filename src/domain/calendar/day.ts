/**
 * A calendar day, counted in whole days from 1970-01-01 (day 0). Waymark reckons in days, never in
 * instants: a spreadsheet's date is a day of its own time zone, and days add and compare as integers.
 */
export type Day = number;

export interface CivilDate {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  date: number;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The Gregorian calendar repeats after 400 years, an era of so many days. */
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01, where the first era begins, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The day of a civil date; a month beyond 12 or below 1 runs into the next or an earlier year.
 *
 * Years are taken to begin in March, so that the leap day is the last of its year and the months before
 * it have a regular length (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). Arithmetic
 * instead of `Date`: a run turns days into dates by the hundred thousand.
 */
export function dayOf(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 1;
  const monthFromMarch = (((months - 2) % 12) + 12) % 12;
  const yearFromMarch = Math.floor((months - 2) / 12);
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

export function civilOf(day: Day): CivilDate {
  const fromEpoch = Math.floor(day) + EPOCH;
  const era = Math.floor(fromEpoch / DAYS_PER_ERA);
  const dayOfEra = fromEpoch - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `2026-01-31`. For the years 0 to 9999. */
export function isoOf(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The day of an ISO text such as `2026-01-31`; `undefined` for any other text, `2026-02-30` included. */
export function parseIsoDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text.trim());
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === text.trim() ? day : undefined;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
