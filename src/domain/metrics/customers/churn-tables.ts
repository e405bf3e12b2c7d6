import type { Day } from '../../calendar/day';
import { type Cadence, periodOf } from '../../calendar/period';
import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { boundedPeriods, checkPeriod } from '../periods/bounded-periods';
import { type ChurnDefinition, churnParts, isEmptyIn, nobodyIn } from './churn';
import type { CustomerBook, CustomerRows } from './customer-book';

/** Fifty years by day: more rows than a sheet shows in any useful way. */
const MOST_PERIODS = 20_000;

/** Each definition, and who reports churn by it. */
const USED_BY: Readonly<Record<ChurnDefinition, string>> = {
  start: 'Baremetrics, Recurly, ChartMogul',
  cohort: 'ProfitWell, SaaS Metrics Standards Board',
  stripe: 'Stripe',
  end: 'reports on the closing total',
  average: 'staff turnover, reports on mean customers',
  daily: 'ChartMogul (Shopify formula)',
};

export interface SpreadValues extends CustomerRows {
  from: Day;
  to: Day;
}

export interface ChurnByValues extends CustomerRows {
  period: Cadence;
  from?: Day;
  to?: Day;
  definition: ChurnDefinition;
}

/**
 * Every definition side by side, then what became of the rows: each row of the range is counted in
 * exactly one of the last five lines, and the five add up to the rows of the range.
 */
export function churnSpread(
  { starts, from, to }: SpreadValues,
  book: CustomerBook,
  rows: number,
): Table {
  checkPeriod(from, to);
  if (isEmptyIn(from, to, book)) nobodyIn(from, to);
  const definitions = Object.keys(USED_BY) as ChurnDefinition[];
  const before = book.leftBefore(from);
  const after = book.newAfter(to);
  const fates: [string, number][] = [
    ['rows counted', book.stretches - before - after],
    ['rows left out: blank', rows - starts.length],
    ['rows left out: joined to a row of the same customer', starts.length - book.stretches],
    ['rows left out: ended before the period', before],
    ['rows left out: start after the period', after],
  ];
  return {
    columns: headed('definition: text, numerator, denominator, churn, used by: text'),
    rows: [
      ...definitions.map((definition) => {
        const { lost, of, churn } = churnParts(definition, from, to, book);
        return [definition, lost, of, churn, USED_BY[definition]];
      }),
      ...fates.map(([fate, count]) => [fate, count, rows]),
    ],
  };
}

/**
 * Customers period by period. The first period begins at `from` and the last ends at `to`, so that a
 * table never speaks of days outside of them; the label is the first day of the whole period.
 */
export function churnBy(values: ChurnByValues, book: CustomerBook): Table {
  const { period, definition } = values;
  const { from, to } = tableSpan(values, book);
  const periods = boundedPeriods(from, to, period, MOST_PERIODS);
  if (isEmptyIn(from, to, book)) nobodyIn(from, to);
  return {
    columns: headed('period: day, opening, new, lost, closing, churn'),
    rows: periods.map((whole) => {
      const first = Math.max(whole.from, from);
      const last = Math.min(whole.to, to);
      return [
        whole.from,
        book.activeOn(first - 1),
        book.newIn(first, last),
        book.leftIn(first, last),
        book.activeOn(last),
        churnParts(definition, first, last, book).churn,
      ];
    }),
  };
}

/** From the first period that holds a start to the last that holds a start or an end, unless given. */
function tableSpan(values: ChurnByValues, book: CustomerBook): { from: Day; to: Day } {
  const { period, from, to } = values;
  if (from !== undefined && to !== undefined) {
    checkPeriod(from, to);
    return { from, to };
  }
  if (book.stretches === 0) refuse('no_rows', { noData: true });
  return {
    from: from ?? periodOf(Math.min(book.firstStart, to ?? Infinity), period).from,
    to: to ?? periodOf(Math.max(book.lastEvent, from ?? -Infinity), period).to,
  };
}
