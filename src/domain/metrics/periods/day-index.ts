import type { Day } from '../../calendar/day';

/** Rows ordered by day, so that any period is a stretch of them. */
export interface DayIndex {
  /** Without any day the first lies after the last. */
  first: Day;
  last: Day;
  /** Rows by day; rows of one day in their own order. Made when it is first asked for. */
  order: Int32Array;
  /** How many rows have a day up to this one, it included. */
  upTo(day: Day): number;
}

/**
 * Counting sort over the days that occur: linear in rows and days, and stable. `ignored` is a day that
 * stands for none; its rows are left out.
 */
export function dayIndex(days: Int32Array, ignored: Day): DayIndex {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row];
    if (day === ignored) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return { first, last, order: new Int32Array(0), upTo: () => 0 };
  const before = new Int32Array(last - first + 2);
  for (let row = 0; row < days.length; row += 1) {
    if (days[row] !== ignored) before[days[row] - first + 1] += 1;
  }
  for (let day = 1; day < before.length; day += 1) before[day] += before[day - 1];
  let order: Int32Array | undefined;
  return {
    first,
    last,
    get order() {
      order ??= ordered(days, ignored, first, before.slice());
      return order;
    },
    upTo: (day) => (day < first ? 0 : before[Math.min(day - first + 1, before.length - 1)]),
  };
}

/** `next` holds where the rows of each day begin. */
function ordered(days: Int32Array, ignored: Day, first: Day, next: Int32Array): Int32Array {
  const order = new Int32Array(next[next.length - 1]);
  for (let row = 0; row < days.length; row += 1) {
    if (days[row] === ignored) continue;
    const slot = days[row] - first;
    order[next[slot]] = row;
    next[slot] += 1;
  }
  return order;
}
