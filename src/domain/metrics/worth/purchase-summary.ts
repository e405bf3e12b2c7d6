import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { type Keys, NO_DAY } from '../../functions/values';
import { dayIndex } from '../periods/day-index';

export type WorthUnit = 'week' | 'month' | 'day';

export const DAYS_PER_UNIT: Readonly<Record<WorthUnit, number>> = {
  week: 7,
  month: 365.25 / 12,
  day: 1,
};

export interface PurchaseLog {
  customers: Keys;
  dates: Int32Array;
  amounts?: Float64Array;
  as_of?: Day;
  unit: WorthUnit;
}

/** One entry per customer with a purchase up to `as_of`, in order of appearance. */
export interface PurchaseSummary {
  codes: Int32Array;
  /** Days with a purchase after the first. */
  purchases: Float64Array;
  /** From the first purchase to the last, and to `as_of`, in units. */
  recency: Float64Array;
  age: Float64Array;
  /** Mean of the repeat purchases, 0 without any. Absent without amounts. */
  mean?: Float64Array;
}

/**
 * What the models need of a log of purchases. Those of one customer on one day are one purchase; the first
 * one counts neither in number nor in amount. Fader and Hardie, "Creating an RFM summary using Excel" (2008).
 */
export function purchaseSummary({
  customers,
  dates,
  amounts,
  as_of,
  unit,
}: PurchaseLog): PurchaseSummary {
  const index = dayIndex(dates, NO_DAY);
  const { length } = index.order;
  if (length === 0) refuse('no_rows', { noData: true });
  const end = as_of ?? dates[index.order[length - 1]];
  const rows = index.order.subarray(0, index.upTo(end));
  if (rows.length === 0) {
    const values = { first: isoOf(dates[index.order[0]]) };
    refuse('no_purchase_until', { argument: 'as_of', values });
  }
  const many = customers.labels.length;
  const first = new Int32Array(many).fill(NO_DAY);
  const last = new Int32Array(many);
  const count = new Float64Array(many);
  const sum = new Float64Array(many);
  const lost = new Float64Array(many);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    const code = customers.codes[row];
    const day = dates[row];
    if (first[code] === NO_DAY) first[code] = last[code] = day;
    if (day === first[code]) continue;
    if (day > last[code]) count[code] += 1;
    last[code] = day;
    if (!amounts) continue;
    // As in sumOf: rows of one day may come in any order, and the sum must not tell.
    const value = amounts[row];
    const next = sum[code] + value;
    lost[code] +=
      Math.abs(sum[code]) >= Math.abs(value) ? sum[code] - next + value : value - next + sum[code];
    sum[code] = next;
  }
  const days = DAYS_PER_UNIT[unit];
  const codes = new Int32Array(many);
  const recency = new Float64Array(many);
  const age = new Float64Array(many);
  const mean = new Float64Array(many);
  let known = 0;
  for (let code = 0; code < many; code += 1) {
    if (first[code] === NO_DAY) continue;
    codes[known] = code;
    count[known] = count[code];
    recency[known] = (last[code] - first[code]) / days;
    age[known] = (end - first[code]) / days;
    mean[known] = (sum[code] + lost[code]) / Math.max(1, count[code]);
    known += 1;
  }
  return {
    codes: codes.subarray(0, known),
    purchases: count.subarray(0, known),
    recency: recency.subarray(0, known),
    age: age.subarray(0, known),
    mean: amounts && mean.subarray(0, known),
  };
}
