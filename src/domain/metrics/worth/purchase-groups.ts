import type { PurchaseSummary } from './purchase-summary';

/**
 * Customers alike in purchases, recency and age, which the model cannot tell apart: most of a large log.
 * Groups are in order of purchases, recency and age, whatever the order of the customers.
 */
export interface PurchaseGroups {
  purchases: Float64Array;
  /** Every recency and age that occurs, ascending; the two below are places in it. */
  times: Float64Array;
  recency: Int32Array;
  age: Int32Array;
  customers: Float64Array;
  /** Each customer's group. */
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
  const groups = distinct(keys);
  const of = new Int32Array(n);
  const customers = new Float64Array(groups.length);
  for (let i = 0; i < n; i += 1) {
    of[i] = placeOf(keys[i], groups);
    customers[of[i]] += 1;
  }
  return {
    purchases: groups.map((key) => counts[Math.floor(key / times.length ** 2)]),
    times,
    recency: Int32Array.from(groups, (key) => Math.floor(key / times.length) % times.length),
    age: Int32Array.from(groups, (key) => key % times.length),
    customers,
    of,
  };
}

/** The values that occur, ascending. */
function distinct(...columns: Float64Array[]): Float64Array {
  const known = new Set<number>();
  for (const values of columns) for (let i = 0; i < values.length; i += 1) known.add(values[i]);
  return Float64Array.from(known).sort();
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
