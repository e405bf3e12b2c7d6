import { COHORT as cohort } from '../../../domain/metrics/customers/declared';
import { answerCell } from '../../cell-function';

/**
 * Customers by the period of their first purchase, followed over the periods since: a triangle.
 * 첫 구매 시기가 같은 고객을 묶어 그 뒤 기간마다 얼마나 남았는지 나타내는 코호트 표입니다.
 *
 * One row is one purchase. A line per period in which somebody bought for the first time: the first day of
 * the period (a date; format it as you like), the number of customers, then one column per period later: 0 is
 * the first period itself. The headings 0, 1, 2 … are numbers. Columns go up to the period of the latest
 * date; what lies after it cannot be observed yet and is blank. Nobody back in an observed period is 0.
 *
 * measure: "retention" (유지율, default) customers with a purchase in that period / size; "customers" (고객 수)
 * their number; "revenue" (매출) what the cohort spent in it; "revenue_per_customer" (고객당 매출) that / size.
 * Revenue needs amounts; amounts may be negative (refunds), and every row counts as a purchase.
 * period: "day", "week" (from Monday), "month" (default), "quarter", "half", "year", calendar periods.
 *
 * Columns or rows of the same length. Wholly blank rows are skipped, so A2:A works; a row with a blank in it
 * is an error that names it. Dates are cells with dates or text such as 2026-01-31. At most 1,000 periods
 * from the first date to the last; more are an error. No row at all is an error.
 *
 * Example: =COHORT(A2:A6, B2:B6) where A2:B6 is {"K-1", 2026-01-05; "K-2", 2026-01-20; "K-1", 2026-02-03; "K-3", 2026-02-10; "K-2", 2026-03-15} → {"first-purchase period", "size", 0, 1, 2; 2026-01-01, 2, 1, 0.5, 0.5; 2026-02-01, 1, 1, 0, ""}
 * Example: =COHORT(A2:A6, B2:B6, "month", "revenue", C2:C6) where A2:C6 is {"K-1", 2026-01-05, 30; "K-2", 2026-01-20, 20; "K-1", 2026-02-03, 10; "K-3", 2026-02-10, 5; "K-2", 2026-03-15, 25} → {"first-purchase period", "size", 0, 1, 2; 2026-01-01, 2, 50, 10, 25; 2026-02-01, 1, 5, 0, ""}
 * Method: each customer counts once per period; revenue in sums that do not depend on the order of the rows.
 * Others: some count periods of 30 days from each customer's own first purchase; some give the last column
 * though its period is still running, as here, so read it with care.
 * Source: agrees with pandas on the CDNOW orders by day, week, month, quarter and year.
 *
 * @param {A2:A} customers Who bought, one per row.
 * @param {B2:B} dates When, one per row.
 * @param {"month"} period Optional: day (일), week (주), month (월), quarter, half, year; default month.
 * @param {"retention"} measure Optional: retention, customers, revenue or revenue_per_customer, default retention.
 * @param {C2:C} amounts What each purchase brought; needed for revenue only.
 * @return A table with a line per first-purchase period.
 * @customfunction
 */
export function COHORT(
  customers: unknown,
  dates: unknown,
  period: unknown,
  measure: unknown,
  amounts: unknown,
): unknown {
  return answerCell(cohort, arguments);
}
