import { civilOf, type Day, dayOf, weekdayOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';

/** The days that a series speaks of: one for each place 0, 1, 2 …, without end. */
export interface SeriesCalendar {
  /** Values to a season when none is given; 1 for none. */
  season: number;
  dayAt(place: number): Day;
  /** The place whose day or period the day lies in; below 0 before the first. */
  placeOf(day: Day): number;
}

/** At least this share of the places between first and last date must have a row. */
const FULL_ENOUGH = 0.5;
/** So many dates without a weekend are no accident. */
const WORKING_DATES = 10;

/** Reads the regularity from dates in order, none of them twice. */
export function calendarOf(days: Int32Array): SeriesCalendar {
  const calendar = monthsOf(days) ?? workingDaysOf(days) ?? stepsOf(days);
  const places = calendar.placeOf(days[days.length - 1]) + 1;
  if (days.length < FULL_ENOUGH * places) refuse('dates_irregular', { argument: 'dates' });
  return calendar;
}

function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/**
 * Months and multiples of them: no month twice and never under 28 days apart. Month ends stay month ends;
 * else the day of the month is the latest that occurs, or the month's last where it has no such day.
 */
function monthsOf(days: Int32Array): SeriesCalendar | undefined {
  let step = 0;
  let latest = 0;
  let ends = true;
  let even = true;
  for (let i = 0; i < days.length; i += 1) {
    const { date } = civilOf(days[i]);
    latest = Math.max(latest, date);
    ends = ends && civilOf(days[i] + 1).date === 1;
    if (i === 0) continue;
    const apart = monthOf(days[i]) - monthOf(days[i - 1]);
    if (apart === 0 || days[i] - days[i - 1] < 28) return undefined;
    step = commonDivisor(apart, step);
    even = even && days[i] - days[i - 1] === days[1] - days[0];
  }
  // Every four weeks, say: no months are all equally long.
  if (even && (days[1] - days[0]) % 7 === 0) return undefined;
  const first = monthOf(days[0]);
  return {
    season: step < 12 && 12 % step === 0 ? 12 / step : 1,
    dayAt(place) {
      const month = first + place * step;
      const last = dayOf(0, month + 2, 1) - 1;
      return ends ? last : Math.min(dayOf(0, month + 1, latest), last);
    },
    // A quarter's end stands for the months before it, its first day for those after it.
    placeOf: (day) => Math[ends ? 'ceil' : 'floor']((monthOf(day) - first) / step),
  };
}

/** Monday to Friday, when ten dates or more with some on following days leave every weekend out. */
function workingDaysOf(days: Int32Array): SeriesCalendar | undefined {
  let following = 0;
  for (let i = 0; i < days.length; i += 1) {
    if (weekdayOf(days[i]) > 5) return undefined;
    if (i > 0 && days[i] - days[i - 1] === 1) following += 1;
  }
  if (days.length < WORKING_DATES || following < days.length / 2) return undefined;
  const start = weekdayOf(days[0]) - 1;
  const monday = days[0] - start;
  return {
    season: 5,
    dayAt: (place) => monday + 7 * Math.floor((start + place) / 5) + ((start + place) % 5),
    placeOf(day) {
      const since = day - monday;
      return 5 * Math.floor(since / 7) + Math.min(since - 7 * Math.floor(since / 7), 4) - start;
    },
  };
}

/** Every so many days: 1 is a day, 7 a week. */
function stepsOf(days: Int32Array): SeriesCalendar {
  let step = 0;
  for (let i = 1; i < days.length && step !== 1; i += 1) {
    step = commonDivisor(days[i] - days[i - 1], step);
  }
  return {
    season: step === 1 ? 7 : step === 7 ? 52 : 1,
    dayAt: (place) => days[0] + place * step,
    placeOf: (day) => Math.floor((day - days[0]) / step),
  };
}

function commonDivisor(a: number, b: number): number {
  let [divisor, rest] = [a, b];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
