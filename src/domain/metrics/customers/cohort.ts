import type { Cadence, Period } from '../../calendar/period';
import { refuse } from '../../functions/no-answer';
import { type Keys, NO_DAY, type Table } from '../../functions/values';
import { sumsBy } from '../../numeric/sums-by';
import { boundedPeriods } from '../periods/bounded-periods';
import { dayIndex } from '../periods/day-index';

export type CohortMeasure = 'retention' | 'customers' | 'revenue' | 'revenue_per_customer';

export interface CohortValues {
  customers: Keys;
  dates: Int32Array;
  period: Cadence;
  measure: CohortMeasure;
  amounts?: Float64Array;
}

/** A table of so many columns is at the edge of what a sheet opens: by day, not quite three years. */
const MOST_PERIODS = 1_000;

/**
 * Customers by the period of their first row, followed over the periods since. Rows are taken period by
 * period, so that the first row met of a customer is of its first period, and further ones of a period
 * are told by the period of the row before: linear in rows and in cells of the table.
 */
export function cohortTable({ customers, dates, period, measure, amounts }: CohortValues): Table {
  if (dates.length === 0) refuse('no_rows', { noData: true });
  const ofRevenue = measure === 'revenue' || measure === 'revenue_per_customer';
  if (ofRevenue && !amounts) refuse('amounts_needed', { argument: 'measure', values: { measure } });
  const { periods, places } = periodPlaces(dates, period);
  const width = periods.length;
  const { order } = dayIndex(places, NO_DAY);
  const firsts = new Int32Array(customers.labels.length).fill(-1);
  const lasts = firsts.slice();
  const active = new Float64Array(width * width);
  for (let i = 0; i < order.length; i += 1) {
    const customer = customers.codes[order[i]];
    const place = places[order[i]];
    if (firsts[customer] < 0) firsts[customer] = place;
    if (lasts[customer] !== place) active[firsts[customer] * width + place] += 1;
    lasts[customer] = place;
  }
  const cells = () => places.map((place, row) => firsts[customers.codes[row]] * width + place);
  const shown = ofRevenue && amounts ? sumsBy(amounts, cells(), width * width) : active;
  const perCustomer = measure === 'retention' || measure === 'revenue_per_customer';
  return tableOf(periods, (cohort) => {
    const start = cohort * width + cohort;
    const size = active[start];
    const observed = shown.subarray(start, (cohort + 1) * width);
    return [size, ...observed.map((value) => (perCustomer ? value / size : value))];
  });
}

function tableOf(periods: readonly Period[], cellsOf: (cohort: number) => number[]): Table {
  const rows = periods.map(({ from }, cohort) => [from, ...cellsOf(cohort)]);
  return {
    columns: [
      { heading: 'first-purchase period', kind: 'day' },
      { heading: 'size', kind: 'number' },
      ...periods.map((_, later) => ({ heading: later, kind: 'number' as const })),
    ],
    rows: rows.filter(([, size]) => size > 0),
  };
}

/** The periods that the dates span, and for each row the place of its own among them. */
function periodPlaces(dates: Int32Array, period: Cadence) {
  let first = dates[0];
  let last = dates[0];
  for (let row = 1; row < dates.length; row += 1) {
    if (dates[row] < first) first = dates[row];
    if (dates[row] > last) last = dates[row];
  }
  const periods = boundedPeriods(first, last, period, MOST_PERIODS);
  const placeOf = new Int32Array(last - first + 1);
  periods.forEach(({ from, to }, place) =>
    placeOf.fill(place, Math.max(0, from - first), to - first + 1),
  );
  const places = new Int32Array(dates.length);
  for (let row = 0; row < dates.length; row += 1) places[row] = placeOf[dates[row] - first];
  return { periods, places };
}
