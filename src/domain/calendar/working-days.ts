import { type Day, weekdayOf } from './day';

/** The day that lies so many working days (Monday to Friday) after `day`. Public holidays are not known. */
export function addWorkingDays(day: Day, workingDays: number): Day {
  let result = day;
  for (let left = workingDays; left > 0;) {
    result += 1;
    if (weekdayOf(result) <= 5) left -= 1;
  }
  return result;
}
