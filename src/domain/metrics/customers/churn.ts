import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { checkPeriod } from '../periods/bounded-periods';
import type { CustomerBook, CustomerRows } from './customer-book';

/** Which customers are counted as lost, and against whom. */
export type ChurnDefinition = 'start' | 'cohort' | 'stripe' | 'end' | 'average' | 'daily';

export interface ChurnValues extends CustomerRows {
  from: Day;
  to: Day;
  definition: ChurnDefinition;
}

export interface ChurnCounts {
  lost: number;
  at_start: number;
}

/** What a definition divides by what. Without a churn there was nobody to divide by. */
export interface ChurnParts {
  lost: number;
  of: number | undefined;
  churn: number | undefined;
  /** The day on which nobody was there, where it is one day that matters. */
  emptyDay?: Day;
}

/** lost / at_start, from counts that somebody else has made. */
export function churnOfCounts({ lost, at_start }: ChurnCounts): number {
  if (at_start === 0) refuse('no_customers_at_start', { argument: 'at_start' });
  if (lost > at_start) {
    refuse('lost_above_start', { argument: 'lost', values: { lost, start: at_start } });
  }
  return lost / at_start;
}

export function retentionOfCounts(counts: ChurnCounts): number {
  return 1 - churnOfCounts(counts);
}

/**
 * The share of customers lost in [from, to], by the definitions in use: `start` as Baremetrics and
 * Recurly report it, `cohort` as ProfitWell, `stripe` as Stripe's billing analytics, `end` and `average`
 * as common in reports, `daily` as ChartMogul's sum of daily rates.
 */
export function churnOf({ from, to, definition }: ChurnValues, book: CustomerBook): number {
  checkPeriod(from, to);
  const { churn, emptyDay } = churnParts(definition, from, to, book);
  if (churn !== undefined) return churn;
  return emptyDay === undefined ? nobodyIn(from, to) : nobodyOn(emptyDay);
}

export function retentionOf(values: ChurnValues, book: CustomerBook): number {
  return 1 - churnOf(values, book);
}

export function churnParts(
  definition: ChurnDefinition,
  from: Day,
  to: Day,
  book: CustomerBook,
): ChurnParts {
  const opening = book.activeOn(from - 1);
  const lost = book.leftIn(from, to);
  switch (definition) {
    case 'start':
      return partsOf(lost, opening, from - 1);
    case 'cohort':
      return partsOf(book.leftOfOpening(from, to), opening, from - 1);
    case 'stripe':
      return partsOf(lost, opening + book.newIn(from, to));
    case 'end':
      return partsOf(lost, book.activeOn(to), to);
    case 'average':
      return partsOf(lost, (opening + book.activeOn(to)) / 2);
    case 'daily':
      return dailyParts(lost, from, to, book);
  }
}

function partsOf(lost: number, of: number, emptyDay?: Day): ChurnParts {
  return { lost, of, churn: of > 0 ? lost / of : undefined, emptyDay };
}

/**
 * Days on which nobody could leave add nothing; a day on which somebody left though nobody was there at
 * its start has no rate, and the period has none then. A sum of rates has no divisor of its own: `of` is
 * the one that gives it, the harmonic mean of who was there on the mornings of those who left.
 */
function dailyParts(lost: number, from: Day, to: Day, book: CustomerBook): ChurnParts {
  let churn = 0;
  let someone = false;
  for (let day = from; day <= to; day += 1) {
    const active = book.activeOn(day - 1);
    const left = book.leftIn(day, day);
    if (active > 0) someone = true;
    if (left > 0 && active === 0) return partsOf(lost, 0, day - 1);
    if (left > 0) churn += left / active;
  }
  if (!someone) return partsOf(lost, 0);
  return { lost, of: lost > 0 ? lost / churn : undefined, churn };
}

/** Nobody was or became a customer: the rows say nothing of the period. */
export function isWithoutCustomers({ from, to }: ChurnValues, book: CustomerBook): boolean {
  return from <= to && isEmptyIn(from, to, book);
}

export function isEmptyIn(from: Day, to: Day, book: CustomerBook): boolean {
  return book.activeOn(from - 1) === 0 && book.newIn(from, to) === 0;
}

function nobodyOn(day: Day): never {
  return refuse('no_customers_on', { values: { day: isoOf(day) }, noData: true });
}

export function nobodyIn(from: Day, to: Day): never {
  const values = { from: isoOf(from), to: isoOf(to) };
  return refuse('no_customers_in', { values, noData: true });
}
