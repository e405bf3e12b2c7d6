import { CHURN as churn } from '../../domain/functions/declared/churn';
import { answerCell } from '../cell-function';

/**
 * The share of customers lost: from two counts, or from start and end dates by a named definition.
 * 이탈률을 구합니다. 이탈 수와 기초 고객 수로, 또는 고객별 시작일·종료일과 정의로 계산합니다.
 *
 * Two arguments, CHURN(lost, at_start): lost / at_start. Each is a number or a range; ranges must have the
 * same shape and the answer has it too. A blank answers a blank; at_start 0 is an error.
 * Four arguments or more, CHURN(starts, ends, from, to, …): one row is one stretch of one customer, active
 * from its start until the day before its end; an end is the first day without, blank while the customer
 * stays. Opening is who is active on the day before from; lost is whose end lies in the period, both days
 * included. Definitions: "start" (기초, default) lost / opening; "cohort" (코호트) those of the opening who
 * left / opening; "stripe" (스트라이프) lost / (opening + new); "end" (기말) lost / closing; "average" (평균)
 * lost / mean of opening and closing; "daily" (일별) the sum over days of lost / active at the day's start.
 * Dates are cells with dates or text such as 2026-01-31; a time of day is dropped. Wholly blank rows are
 * skipped, so A2:A works; a row without a start, or with an end before its start, is an error that names it.
 *
 * Example: =CHURN(8, 100) → 0.08
 * Example: =CHURN(A2:A5, B2:B5, "2026-03-01", "2026-03-31") where A2:B5 is {2026-01-05, 2026-03-10; 2026-01-20, ""; 2026-02-11, ""; 2026-02-28, ""} → 0.25
 * Example: =CHURN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", "stripe") where A2:B4 is {2026-01-05, 2026-03-10; 2026-02-20, ""; 2026-03-02, 2026-03-20} → 0.6666666666666666
 * Example: =CHURN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", "", C2:C4) where A2:C4 is {2026-01-05, 2026-03-10, "K-1"; 2026-03-01, "", "K-1"; 2026-02-01, "", "K-2"} → 0
 * Method: customers by day from sorted starts and ends; rows of one customer that overlap or touch are joined.
 * Source: start as Baremetrics and Recurly, cohort as ProfitWell, stripe as Stripe, daily as ChartMogul report it.
 *
 * @param {A2:A} lost_or_starts The number lost; or one start date per row.
 * @param {B2:B} at_start_or_ends The number at the start; or one end date per row, blank while the customer stays.
 * @param {"2026-03-01"} from First day of the period; only with dates.
 * @param {"2026-03-31"} to Last day of the period; only with dates.
 * @param {"start"} definition Optional: start (기초), cohort (코호트), stripe (스트라이프), end (기말), average (평균) or daily (일별).
 * @param {C2:C} customers Optional: who each row is about; a customer leaves when the last of overlapping rows ends.
 * @return The churn as a fraction.
 * @customfunction
 */
export function CHURN(
  lost_or_starts: unknown,
  at_start_or_ends: unknown,
  from: unknown,
  to: unknown,
  definition: unknown,
  customers: unknown,
): unknown {
  const given = [lost_or_starts, at_start_or_ends, from, to, definition, customers];
  return answerCell(churn, given, arguments.length);
}
