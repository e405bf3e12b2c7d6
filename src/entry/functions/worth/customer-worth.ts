import {
  LTV_FORECAST as ltvForecast,
  LTV_MODEL as ltvModel,
} from '../../../domain/metrics/worth/declared';
import { answerCell } from '../../cell-function';

/**
 * Each customer's purchases to come and what they are worth, forecast from a log of purchases.
 * 구매 내역으로 고객마다 앞으로의 구매 횟수와 그 가치를 예측합니다.
 *
 * One row is one purchase; the table has one row per customer, in order of appearance. Purchases of one
 * customer on one day are one, with the amounts added up. The first one is not counted: purchases are the
 * repeat ones, recency is the time from the first to the last, age the time from the first to as_of, and
 * p(alive) the probability that the customer still buys, 1 without a repeat purchase. Expected purchases are
 * those after as_of within the horizon. Value is expected order value × expected purchases, each discounted
 * from the end of the unit in which it falls. Times are in units, days / 7, not rounded; the horizon can
 * be a fraction: a last part of a unit is discounted as a unit. It may be up to 36,525 units long, and up to
 * 10,000 × alpha of LTV_MODEL.
 * Order values are fitted on customers with a repeat purchase and a mean above 0. A refund is a negative
 * amount; a customer's mean may fall below 0 and then still lowers that customer's expected order value.
 * Where that is infinite (q ≤ 1) it and the value are blank. Values take the amounts to be margins or
 * revenue, as they are given, and leave the first purchase out.
 * Dates are cells with dates or text such as 2026-01-31; a time of day is dropped. Wholly blank rows are
 * skipped; a half-filled one is an error that names it. Rows after as_of are ignored.
 * Where the dates fit best if nobody leaves, p(alive) is 1 and customers go on buying; where they fit best if
 * all leave after a purchase with the same probability, that one is taken. Where the amounts fit best if each
 * customer has an own exact order value, it is the customer's mean; if all have the same one, the mean of all
 * orders. Where nobody bought again on two later days, or the data fit ever better towards any other limit, the
 * error says so; if that is about the amounts, the other columns are answered without them.
 *
 * Example: =LTV_FORECAST(A2:A15, B2:B15, C2:C15, 8, 0.01, "2026-03-29") where A2:C15 is {"K-3", 2026-01-12, 130; "K-6", 2026-01-16, 50; "K-4", 2026-01-17, 25; "K-4", 2026-01-19, 25; "K-5", 2026-01-19, 20; "K-5", 2026-01-20, 15; "K-1", 2026-01-21, 55; "K-4", 2026-01-22, 20; "K-4", 2026-01-25, 25; "K-2", 2026-01-30, 135; "K-4", 2026-01-30, 15; "K-2", 2026-02-07, 110; "K-6", 2026-02-24, 50; "K-1", 2026-03-24, 60} → {"customer", "purchases", "recency", "age", "p(alive)", "expected purchases", "expected order value", "value"; "K-3", 0, 0, 10.857143, 1, 0.281885, 53.548911, 14.487735; "K-6", 1, 5.571429, 10.285714, 0.1944998, 0.151726, 50.643302, 7.3836201; "K-4", 4, 1.857143, 10.142857, 0.002564, 0.005396, 22.943984, 0.119132; "K-5", 1, 0.142857, 9.857143, 0.010569, 0.008479, 21.987665, 0.1791695; "K-1", 1, 8.857143, 9.571429, 0.339407, 0.277524, 58.830627, 15.692879; "K-2", 1, 1.142857, 8.285714, 0.046252, 0.041419, 99.767252, 3.973942}
 * Example: =LTV_FORECAST(A2:A15, B2:B15, "", 56, "", "2026-03-29", "day") where A2:B15 is {"K-3", 2026-01-12; "K-6", 2026-01-16; "K-4", 2026-01-17; "K-4", 2026-01-19; "K-5", 2026-01-19; "K-5", 2026-01-20; "K-1", 2026-01-21; "K-4", 2026-01-22; "K-4", 2026-01-25; "K-2", 2026-01-30; "K-4", 2026-01-30; "K-2", 2026-02-07; "K-6", 2026-02-24; "K-1", 2026-03-24} → {"customer", "purchases", "recency", "age", "p(alive)", "expected purchases"; "K-3", 0, 0, 76, 1, 0.281885; "K-6", 1, 39, 72, 0.1944998, 0.151726; "K-4", 4, 13, 71, 0.002564, 0.005396; "K-5", 1, 1, 69, 0.010569, 0.008479; "K-1", 1, 62, 67, 0.339407, 0.277524; "K-2", 1, 8, 58, 0.046252, 0.041419}
 * Method: BG/NBD for purchases and gamma–gamma for order values, both by maximum likelihood: Newton's method
 * from several starts. The best fit must be a true maximum, of the models or of the limits named, or there is no
 * answer.
 * Source: Fader, Hardie and Lee, Counting Your Customers the Easy Way, Marketing Science 24(2), 2005; Fader and Hardie, The Gamma-Gamma Model of Monetary Value, 2013.
 * Others: Pareto/NBD lets customers leave at any time, not only after a purchase; lifetimes counts months of
 * 4.345 weeks in its value; LTV assumes one churn rate for everybody.
 *
 * @param {A2:A} customers Who bought, one row per purchase.
 * @param {B2:B} dates When.
 * @param {C2:C} amounts For how much; "" leaves the last two columns out.
 * @param {52} horizon How many units to look ahead of as_of, more than 0.
 * @param {0.002} discount Optional: discount rate per unit, default 0.
 * @param {"2026-03-31"} as_of Optional: the day up to which purchases are known, default the latest.
 * @param {"week"} unit Optional: week (주, default), month (월, of 365.25 / 12 days) or day (일).
 * @return A table with one row per customer.
 * @customfunction
 */
export function LTV_FORECAST(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  horizon: unknown,
  discount: unknown,
  as_of: unknown,
  unit: unknown,
): unknown {
  return answerCell(ltvForecast, arguments);
}

/**
 * The models behind LTV_FORECAST, fitted to a log of purchases: how often, how long, for how much.
 * LTV_FORECAST가 쓰는 모형을 구매 내역에 맞추어 모수를 구합니다.
 *
 * One row is one purchase; purchases are counted as in LTV_FORECAST, and errors are the same; besides, where
 * LTV_FORECAST takes a limit of a model there are no parameters, and the error says which limit. While they stay,
 * customers buy at rates that are gamma distributed with shape r and rate alpha (in units); after each
 * purchase they leave with a probability that is beta distributed with a and b. Log-likelihood is that of
 * this model, and depends on the unit. Amounts of one customer are gamma distributed with shape p and a rate
 * that is gamma distributed with shape q and rate v (in currency) between customers; without amounts p, q
 * and v are blank. Customers are those with a purchase up to as_of.
 * Dates are cells with dates or text such as 2026-01-31; a time of day is dropped. Wholly blank rows are
 * skipped; a half-filled one is an error that names it.
 *
 * Example: =LTV_MODEL(A2:A15, B2:B15, C2:C15, "2026-03-29") where A2:C15 is {"K-3", 2026-01-12, 130; "K-6", 2026-01-16, 50; "K-4", 2026-01-17, 25; "K-4", 2026-01-19, 25; "K-5", 2026-01-19, 20; "K-5", 2026-01-20, 15; "K-1", 2026-01-21, 55; "K-4", 2026-01-22, 20; "K-4", 2026-01-25, 25; "K-2", 2026-01-30, 135; "K-4", 2026-01-30, 15; "K-2", 2026-02-07, 110; "K-6", 2026-02-24, 50; "K-1", 2026-03-24, 60} → {"r", "alpha", "a", "b", "log-likelihood", "p", "q", "v", "customers"; 0.533763, 0.638365, 2.171734, 1.247108, -18.570217, 7.910819, 2.751457, 11.855738, 6}
 * Example: =LTV_MODEL(A2:A15, B2:B15, "", "2026-03-29") where A2:B15 is {"K-3", 2026-01-12; "K-6", 2026-01-16; "K-4", 2026-01-17; "K-4", 2026-01-19; "K-5", 2026-01-19; "K-5", 2026-01-20; "K-1", 2026-01-21; "K-4", 2026-01-22; "K-4", 2026-01-25; "K-2", 2026-01-30; "K-4", 2026-01-30; "K-2", 2026-02-07; "K-6", 2026-02-24; "K-1", 2026-03-24} → {"r", "alpha", "a", "b", "log-likelihood", "p", "q", "v", "customers"; 0.533763, 0.638365, 2.171734, 1.247108, -18.570217, "", "", "", 6}
 * Method: maximum likelihood by Newton's method from several starts; the gradient is zero at the answer.
 * Source: Fader, Hardie and Lee, Counting Your Customers the Easy Way, Marketing Science 24(2), 2005; Fader and Hardie, The Gamma-Gamma Model of Monetary Value, 2013.
 *
 * @param {A2:A} customers Who bought, one row per purchase.
 * @param {B2:B} dates When.
 * @param {C2:C} amounts Optional: for how much.
 * @param {"2026-03-31"} as_of Optional: the day up to which purchases are known, default the latest.
 * @param {"week"} unit Optional: week (주, default), month (월, of 365.25 / 12 days) or day (일).
 * @return Headings over one row.
 * @customfunction
 */
export function LTV_MODEL(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  as_of: unknown,
  unit: unknown,
): unknown {
  return answerCell(ltvModel, arguments);
}
