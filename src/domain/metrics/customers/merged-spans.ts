import type { Keys } from '../../functions/values';

/** Stretches in which somebody was a customer: from `starts`, up to the day before `ends`. */
export interface Spans {
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * One span for each unbroken stretch of a customer: rows that overlap, or of which one begins on the
 * day on which the other ends, are joined, so a customer leaves when the last of them ends.
 */
export function mergedSpans({ starts, ends }: Spans, customers: Keys): Spans {
  const order = rowsByCustomer(starts, customers);
  const merged = { starts: new Int32Array(order.length), ends: new Int32Array(order.length) };
  let count = 0;
  let previous = -1;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i];
    const customer = customers.codes[row];
    if (customer === previous && starts[row] <= merged.ends[count - 1]) {
      if (ends[row] > merged.ends[count - 1]) merged.ends[count - 1] = ends[row];
    } else {
      merged.starts[count] = starts[row];
      merged.ends[count] = ends[row];
      count += 1;
    }
    previous = customer;
  }
  return { starts: merged.starts.subarray(0, count), ends: merged.ends.subarray(0, count) };
}

/** Rows by customer and, for each, by start. Customers are bucketed, so only their own rows are sorted. */
function rowsByCustomer(starts: Int32Array, { codes, labels }: Keys): Int32Array {
  const from = new Int32Array(labels.length + 1);
  for (let row = 0; row < codes.length; row += 1) from[codes[row] + 1] += 1;
  for (let code = 1; code < from.length; code += 1) from[code] += from[code - 1];
  const order = new Int32Array(codes.length);
  const next = from.slice();
  for (let row = 0; row < codes.length; row += 1) {
    order[next[codes[row]]] = row;
    next[codes[row]] += 1;
  }
  const byStart = (a: number, b: number) => starts[a] - starts[b] || a - b;
  for (let code = 0; code < labels.length; code += 1) {
    if (from[code + 1] - from[code] > 1) order.subarray(from[code], from[code + 1]).sort(byStart);
  }
  return order;
}
