import { isoOf, type Day } from '../calendar/day';
import { refuse } from '../functions/refusal';
import type { CustomerBook, CustomerRows } from './customer-book';

/** Which customers are counted as lost, and against whom. */
export type ChurnDefinition = 'start' | 'cohort' | 'stripe' | 'end' | 'average' | 'daily';

export interface ChurnValues extends CustomerRows {
  from: Day;
  to: Day;
  definition: ChurnDefinition;
}

/** lost / at_start, from counts that somebody else has made. */
export function churnOfCounts({ lost, at_start }: { lost: number; at_start: number }): number {
  if (at_start === 0) refuse('no_customers_at_start', { argument: 'at_start' });
  return lost / at_start;
}

/**
 * The share of customers lost in [from, to], by the definitions in use: `start` as Baremetrics and
 * Recurly report it, `cohort` as ProfitWell, `stripe` as Stripe's billing analytics, `end` and `average`
 * as common in reports, `daily` as ChartMogul's sum of daily rates.
 */
export function churnOf(values: ChurnValues, book: CustomerBook): number {
  const { from, to, definition } = values;
  checkPeriod(from, to);
  if (definition === 'daily') return dailyChurn(from, to, book);
  const opening = book.activeOn(from - 1);
  const lost = definition === 'cohort' ? book.leftOfOpening(from, to) : book.leftIn(from, to);
  switch (definition) {
    case 'start':
    case 'cohort':
      return opening > 0 ? lost / opening : nobodyOn(from - 1);
    case 'stripe': {
      const served = opening + book.newIn(from, to);
      return served > 0 ? lost / served : nobodyIn(from, to);
    }
    case 'end': {
      const closing = book.activeOn(to);
      return closing > 0 ? lost / closing : nobodyOn(to);
    }
    case 'average': {
      const mean = (opening + book.activeOn(to)) / 2;
      return mean > 0 ? lost / mean : nobodyIn(from, to);
    }
  }
}

/** Nobody was or became a customer: the rows say nothing of the period. */
export function isWithoutCustomers({ from, to }: ChurnValues, book: CustomerBook): boolean {
  return from <= to && book.activeOn(from - 1) === 0 && book.newIn(from, to) === 0;
}

function checkPeriod(from: Day, to: Day): void {
  if (to < from) refuse('period_reversed', { argument: 'to', values: { from: isoOf(from) } });
}

function nobodyOn(day: Day): never {
  return refuse('no_customers_on', { values: { day: isoOf(day) }, noData: true });
}

function nobodyIn(from: Day, to: Day): never {
  const values = { from: isoOf(from), to: isoOf(to) };
  return refuse('no_customers_in', { values, noData: true });
}

/** Days on which nobody could leave add nothing. */
function dailyChurn(from: Day, to: Day, book: CustomerBook): number {
  let churn = 0;
  let someone = false;
  for (let day = from; day <= to; day += 1) {
    const active = book.activeOn(day - 1);
    const lost = book.leftIn(day, day);
    if (active > 0) someone = true;
    if (lost > 0) churn += active > 0 ? lost / active : nobodyOn(day - 1);
  }
  return someone ? churn : nobodyIn(from, to);
}
