import type { Day } from '../calendar/day';
import { type KoreanHoliday, koreanHoliday } from '../calendar/korean-holidays';
import { isWeekend } from '../calendar/working-days';
import type { QuietDays } from './alert-settings';

/** Holidays and the team's own days that the settings name. */
function isHoliday(day: Day, { koreanHolidays, days }: QuietDays): boolean {
  return (
    (koreanHolidays && koreanHoliday(day) !== undefined) ||
    days.some(({ from, to }) => day >= from && day <= to)
  );
}

/** No mail goes out on it; what is owed waits. */
export function isQuietDay(day: Day, quiet: QuietDays): boolean {
  return (quiet.weekends && isWeekend(day)) || isHoliday(day, quiet);
}

/** Nobody is expected to write a plan on it: weekends always, whether or not mail goes out on them. */
export function isDayOff(day: Day, quiet: QuietDays): boolean {
  return isWeekend(day) || isHoliday(day, quiet);
}

/** Why the day is quiet: the team's own name of it, or the holiday; neither for a weekend alone. */
export function quietBecause(
  day: Day,
  { koreanHolidays, days }: QuietDays,
): { name?: string; holiday?: KoreanHoliday } {
  const own = days.find(({ from, to }) => day >= from && day <= to);
  if (own?.name) return { name: own.name };
  return koreanHolidays ? { holiday: koreanHoliday(day) } : {};
}

/** Longest row of days that is looked through. */
const LONGEST_SEARCH = 400;

/** The next days without mail from `day` on, at most `most` of them; fewer where a year has no more. */
export function nextQuietDays(day: Day, quiet: QuietDays, most: number): Day[] {
  const days: Day[] = [];
  for (let next = day; next < day + LONGEST_SEARCH && days.length < most; next += 1) {
    if (isQuietDay(next, quiet)) days.push(next);
  }
  return days;
}

/** The first day from `day` on on which mail goes out; undefined where all of a year is quiet. */
export function nextMailDay(day: Day, quiet: QuietDays): Day | undefined {
  for (let next = day; next < day + LONGEST_SEARCH; next += 1) {
    if (!isQuietDay(next, quiet)) return next;
  }
  return undefined;
}
