import { type Day, weekdayOf } from './day';

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

/** Longer than any row of days off: a calendar without working days ends the search. */
const LONGEST_SEARCH = 3_660;

/** The day that lies so many working days after `day`: Monday to Friday where nothing else is said. */
export function addWorkingDays(
  day: Day,
  workingDays: number,
  isDayOff: (day: Day) => boolean = isWeekend,
): Day {
  let result = day;
  for (let left = workingDays; left > 0 && result - day < LONGEST_SEARCH;) {
    result += 1;
    if (!isDayOff(result)) left -= 1;
  }
  return result;
}
