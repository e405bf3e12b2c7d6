import {
  ANNUALIZE as annualize,
  CHURN as churn,
  RETENTION as retention,
} from '../../../domain/metrics/customers/declared';
import { answerCell } from '../../cell-function';

/**
 * The share of customers lost: from two counts, or from start and end dates by a named definition.
 * 이탈률을 구합니다. 이탈 수와 기초 고객 수로, 또는 고객별 시작일·종료일과 정의로 계산합니다.
 *
 * Two arguments, CHURN(lost, at_start): lost / at_start. Each is a number or a range; ranges must have the
 * same shape and the answer has it too. A blank answers a blank; at_start 0, or more lost than there were, is an error.
 *
 * Four arguments or more, CHURN(starts, ends, from, to, …): one row is one stretch of one customer, active
 * from its start until the day before its end; an end is the first day without, blank while the customer
 * stays. Opening is who is active on the day before from; new is whose start, lost is whose end lies in the
 * period, both days included; closing is who is active on its last day.
 *
 * Definitions: "start" (기초, default) lost / opening; "cohort" (코호트) those of the opening who left / opening; "stripe" (스트라이프) lost /
 * (opening + new); "end" (기말) lost / closing; "average" (평균) lost / mean of opening and closing; "daily"
 * (일별) the sum over days of lost / active at the day's start.
 *
 * Several rows of one customer: with customers, rows of one customer that overlap, or of which one starts on
 * the day on which the other ends, are one stretch, so the customer leaves when the last of them ends. With a
 * day or more between them it has left, and is new when it comes back; who leaves twice is lost twice. Without
 * customers each row counts for itself. Who starts and ends in one period is both new and lost; a row whose
 * end is its start is new and lost on that day and active on none. Starts and ends after the period do not
 * count yet.
 *
 * Dates are cells with dates or text such as 2026-01-31; a time of day is dropped. Wholly blank rows are
 * skipped, so A2:A works; a row without a start, or with an end before its start, is an error that names it.
 * A definition that divides by nobody is an error.
 *
 * An entire column such as C:C is fine: up to 30 rows of titles and headings above the first date are skipped,
 * and a total at the end is left out.
 *
 * Example: =CHURN(8, 100) → 0.08
 * Example: =CHURN(A2:A5, B2:B5, "2026-03-01", "2026-03-31") where A2:B5 is {2026-01-05, 2026-03-10; 2026-01-20, ""; 2026-02-11, ""; 2026-02-28, ""} → 0.25
 * Example: =CHURN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", "stripe") where A2:B4 is {2026-01-05, 2026-03-10; 2026-02-20, ""; 2026-03-02, 2026-03-20} → 0.6666666666666666
 * Example: =CHURN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", "", C2:C4) where A2:C4 is {2026-01-05, 2026-03-10, "K-1"; 2026-03-01, "", "K-1"; 2026-02-01, "", "K-2"} → 0
 * Method: customers by day from sorted starts and ends; rows of one customer that overlap or touch are joined.
 * Others: with 100 at the start, 10 new, 8 lost of whom 2 new, start says 8 %, cohort 6 %, stripe 7.27 %, end
 * 7.84 %, average 7.92 %. CHURN_SPREAD shows all of them for your rows.
 * Source: start as Baremetrics and Recurly, cohort as ProfitWell, stripe as Stripe, daily as ChartMogul report it.
 *
 * @param {A2:A} lost_or_starts The number lost; or one start date per row.
 * @param {B2:B} at_start_or_ends The number at the start; or one end date per row, blank while the customer stays.
 * @param {"2026-03-01"} from First day of the period; needed where the first two are dates, and only there.
 * @param {"2026-03-31"} to Last day of the period; needed where the first two are dates, and only there.
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
  return answerCell(churn, arguments);
}

/**
 * The share of customers kept: 1 − CHURN of the same arguments, from counts or from dates.
 * 유지율을 구합니다. 같은 인수로 구한 이탈률(CHURN)을 1에서 뺀 값입니다.
 *
 * RETENTION(lost, at_start) is 1 − lost / at_start; each is a number or a range, ranges of the same shape. A
 * blank answers a blank; at_start 0 is an error.
 *
 * RETENTION(starts, ends, from, to, …) reads the rows as CHURN does, by the same definition, and is an error
 * where CHURN is. It is below 0 where more were lost than the definition divides by. Wholly blank rows are
 * skipped; dates are cells with dates or text such as 2026-01-31.
 *
 * Example: =RETENTION(8, 100) → 0.92
 * Example: =RETENTION(A2:A5, B2:B5, "2026-03-01", "2026-03-31") where A2:B5 is {2026-01-05, 2026-03-10; 2026-01-20, ""; 2026-02-11, ""; 2026-02-28, ""} → 0.75
 * Example: =RETENTION(A2:A4, B2:B4, "2026-03-01", "2026-03-31", "cohort") where A2:B4 is {2026-01-05, 2026-03-10; 2026-02-20, ""; 2026-03-02, 2026-03-20} → 0.5
 * Method: 1 − CHURN, so that the two always add up to 1.
 * Others: "cohort" is what most product analytics call retention; by "start", who joins and leaves in the
 * same period lowers the retention of people who were there before.
 * Source: the definitions of CHURN.
 *
 * @param {A2:A} lost_or_starts The number lost; or one start date per row.
 * @param {B2:B} at_start_or_ends The number at the start; or one end date per row, blank while the customer stays.
 * @param {"2026-03-01"} from First day of the period; needed where the first two are dates, and only there.
 * @param {"2026-03-31"} to Last day of the period; needed where the first two are dates, and only there.
 * @param {"start"} definition Optional: the definition, as in CHURN; default start.
 * @param {C2:C} customers Optional: who each row is about, as in CHURN.
 * @return The retention as a fraction.
 * @customfunction
 */
export function RETENTION(
  lost_or_starts: unknown,
  at_start_or_ends: unknown,
  from: unknown,
  to: unknown,
  definition: unknown,
  customers: unknown,
): unknown {
  return answerCell(retention, arguments);
}

/**
 * The churn of a year from the churn of a month, or any other period: 1 − (1 − rate)^n.
 * 한 기간의 이탈률을 연간 이탈률로 바꿉니다. 1 − (1 − 이탈률)^기간 수로 계산합니다.
 *
 * Numbers or ranges; ranges must have the same shape and the answer has it too. A blank answers a blank. A
 * rate is at most 1; a negative one (revenue that grew) gives a negative answer. periods_per_year is above 0
 * and can be fractions: 12 for months, 52 for weeks; 1/12 goes back from a year to a month.
 *
 * Example: =ANNUALIZE(0.5, 2) → 0.75
 * Example: =ANNUALIZE(A2:A4, 12) where A2:A4 is {0.01; ""; 1} → {0.11361512828387071; ""; 1}
 * Method: compound, by logarithms, which keeps the digits of small rates.
 * Others: twelve times the monthly rate is not a yearly rate: 10 % a month loses 71.8 % in a year, not 120 %.
 * Source: compound probability; checked against mpmath.
 *
 * @param {A2:A} rate The churn of one period as a fraction, a number or a range.
 * @param {12} periods_per_year How many such periods a year has, a number or a range.
 * @return The churn of a year as a fraction.
 * @customfunction
 */
export function ANNUALIZE(rate: unknown, periods_per_year: unknown): unknown {
  return answerCell(annualize, arguments);
}
