import { civilOf, type Day, weekdayOf } from '../../calendar/day';

/** Usual distances in days that are months, and how many. */
const MONTHS: readonly [least: number, most: number, months: number][] = [
  [28, 31, 1],
  [89, 92, 3],
  [181, 184, 6],
  [365, 366, 12],
];

/**
 * How many dates are missing in the rhythm of sorted days: daily, on working days when none falls on a
 * weekend, every so many days, or monthly to yearly. The usual distance of neighbouring dates is their
 * median; where not at least half of them keep it there is no rhythm, and nothing is missing from it.
 */
export function missingDates(days: Int32Array): number | undefined {
  const dates = days.filter((day, i) => i === 0 || day !== days[i - 1]);
  if (dates.length < 3) return undefined;
  const distances = dates.slice(1).map((day, i) => day - dates[i]);
  const usual = distances.slice().sort()[(distances.length - 1) >> 1];
  const placeOf = places(usual, dates);
  let kept = 0;
  let missing = 0;
  for (let i = 1; i < dates.length; i += 1) {
    const steps = placeOf(dates[i]) - placeOf(dates[i - 1]);
    if (Math.abs(steps - 1) < 1e-6) kept += 1;
    missing += Math.max(0, Math.round(steps) - 1);
  }
  return kept * 2 >= distances.length ? missing : undefined;
}

/** Where a date stands in the rhythm: neighbours are 1 apart. */
function places(usual: number, dates: Int32Array): (day: Day) => number {
  if (usual === 1 && dates.every((day) => weekdayOf(day) < 6)) {
    return (day) => Math.floor((day + 3) / 7) * 5 + weekdayOf(day);
  }
  const months = MONTHS.find(([least, most]) => usual >= least && usual <= most)?.[2];
  if (months === undefined) return (day) => day / usual;
  return (day) => {
    const { year, month } = civilOf(day);
    return Math.floor((year * 12 + month - 1) / months);
  };
}
