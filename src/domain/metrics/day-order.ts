import { isoOf } from '../calendar/day';
import { refuse } from '../functions/refusal';

/** Places of the rows in the order of their dates. A date that stands twice has no place in a series. */
export function dayOrder(dates: Int32Array): Int32Array {
  const n = dates.length;
  const keys = Float64Array.from(dates, (day, i) => day * n + i);
  // Rows are mostly in order already.
  if (dates.some((day, i) => i > 0 && day < dates[i - 1])) keys.sort();
  const order = Int32Array.from(keys, (key) => key - Math.floor(key / n) * n);
  for (let i = 1; i < n; i += 1) {
    if (dates[order[i]] !== dates[order[i - 1]]) continue;
    const values = { date: isoOf(dates[order[i]]) };
    refuse('date_twice', { argument: 'dates', index: order[i], values });
  }
  return order;
}
