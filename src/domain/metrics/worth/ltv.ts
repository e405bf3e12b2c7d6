import { refuse } from '../../functions/no-answer';

export interface LtvValues {
  /** Revenue per customer and period. */
  arpu: number;
  churn: number;
  margin: number;
  /** Discount rate per period. */
  discount: number;
  first_payment: 'now' | 'later';
}

/**
 * What a customer is worth over an endless horizon with constant margin m and retention r, discounted
 * at i. First margin now: m(1 + i) / (1 + i − r) (Farris et al., Marketing Metrics), at i = 0 the
 * familiar m / churn. First margin one period on, if the customer stayed: m·r / (1 + i − r) (Gupta and
 * Lehmann, "Customers as Assets", Journal of Interactive Marketing 17(1), 2003).
 */
export function ltvOf(values: LtvValues): number {
  const { arpu, churn, margin, discount } = values;
  const perPeriod = arpu * margin;
  const leaving = discount + churn;
  if (leaving === 0) refuse('churn_is_zero', { argument: 'churn' });
  return values.first_payment === 'now'
    ? (perPeriod * (1 + discount)) / leaving
    : (perPeriod * (1 - churn)) / leaving;
}
