import type { PurchaseSummary } from './purchase-summary';

/**
 * Customers alike in purchases, recency and age, which the model cannot tell apart: most of a large log.
 * Groups are in order of purchases, recency and age, whatever the order of the customers.
 */
export interface FitGroups {
  purchases: Float64Array;
  /** Every recency and age that occurs, ascending; the two below are places in it. */
  times: Float64Array;
  recency: Int32Array;
  age: Int32Array;
  customers: Float64Array;
}

export interface PurchaseGroups extends FitGroups {
  /** Each customer's group. Found when it is first asked for: fits do without it. */
  of: Int32Array;
}

export function purchaseGroups({ purchases, recency, age }: PurchaseSummary): PurchaseGroups {
  const n = purchases.length;
  const times = distinct(recency, age);
  const counts = distinct(purchases);
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const x = placeOf(purchases[i], counts);
    const t = placeOf(recency[i], times);
    keys[i] = (x * times.length + t) * times.length + placeOf(age[i], times);
  }
  const sorted = keys.slice().sort();
  const groups = withoutRepeats(sorted);
  const customers = new Float64Array(groups.length);
  for (let i = 0, g = 0; i < n; i += 1) {
    if (sorted[i] !== groups[g]) g += 1;
    customers[g] += 1;
  }
  let of: Int32Array | undefined;
  return {
    purchases: groups.map((key) => counts[Math.floor(key / times.length ** 2)]),
    times,
    recency: Int32Array.from(groups, (key) => Math.floor(key / times.length) % times.length),
    age: Int32Array.from(groups, (key) => key % times.length),
    customers,
    get of() {
      of ??= Int32Array.from(keys, (key) => placeOf(key, groups));
      return of;
    },
  };
}

/**
 * The values that occur, ascending. The sort is the engine's own, as fast in a first call as in later
 * ones; a set would box each number.
 */
function distinct(...columns: Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const values of columns) {
    all.set(values, filled);
    filled += values.length;
  }
  return withoutRepeats(all.sort());
}

function withoutRepeats(sorted: Float64Array): Float64Array {
  const kept = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    kept[count] = sorted[i];
    count += 1;
  }
  return kept.slice(0, count);
}

function placeOf(value: number, sorted: Float64Array): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
