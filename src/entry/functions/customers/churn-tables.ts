import {
  CHURN_BY as churnBy,
  CHURN_SPREAD as churnSpread,
} from '../../../domain/metrics/customers/declared';
import { answerCell } from '../../cell-function';

/**
 * Churn by every definition side by side, so that two departments see why they disagree.
 * 이탈률을 모든 정의로 나란히 보여 줍니다. 부서마다 숫자가 다른 까닭을 찾을 때 씁니다.
 *
 * One line per definition of CHURN: definition, numerator, denominator, churn, used by. churn is blank where
 * a definition divides by nobody. "daily" is a sum of rates and has no denominator of its own: the one shown
 * is the mean that gives it (the harmonic mean of who was there on the mornings of those who left), blank
 * when nobody left.
 *
 * Below are five lines on what became of the rows, with their number under numerator and all rows of the
 * range under denominator: counted; left out because the row is blank, is joined to a row of the same
 * customer, ended before the period, or starts after it. Each row is in one of the five. They are below so
 * that columns and lines of the definitions keep their place; look them up by the words in definition.
 *
 * Rows are read as in CHURN, with the same errors: an end before its start is an error that names the row,
 * not a row left out. Wholly blank rows are skipped, so A2:A works. A period without any customer is an error.
 *
 * Example: =CHURN_SPREAD(A2:A6, B2:B6, "2026-03-01", "2026-03-31") where A2:B6 is {2026-01-05, 2026-03-10; 2026-02-20, ""; "", ""; 2026-03-02, 2026-03-20; 2026-04-10, ""} → {"definition", "numerator", "denominator", "churn", "used by"; "start", 2, 2, 1, "Baremetrics, Recurly, ChartMogul"; "cohort", 1, 2, 0.5, "ProfitWell, SaaS Metrics Standards Board"; "stripe", 2, 3, 0.6666666666666666, "Stripe"; "end", 2, 1, 2, "reports on the closing total"; "average", 2, 1.5, 1.3333333333333333, "staff turnover, reports on mean customers"; "daily", 2, 2.4000000000000004, 0.8333333333333333, "ChartMogul (Shopify formula)"; "rows counted", 3, 5, "", ""; "rows left out: blank", 1, 5, "", ""; "rows left out: joined to a row of the same customer", 0, 5, "", ""; "rows left out: ended before the period", 0, 5, "", ""; "rows left out: start after the period", 1, 5, "", ""}
 * Example: =CHURN_SPREAD(A2:A4, B2:B4, "2026-03-01", "2026-03-31", C2:C4) where A2:C4 is {2026-01-05, 2026-03-10, "K-1"; 2026-03-10, "", "K-1"; 2026-01-20, "", "K-2"} → {"definition", "numerator", "denominator", "churn", "used by"; "start", 0, 2, 0, "Baremetrics, Recurly, ChartMogul"; "cohort", 0, 2, 0, "ProfitWell, SaaS Metrics Standards Board"; "stripe", 0, 2, 0, "Stripe"; "end", 0, 2, 0, "reports on the closing total"; "average", 0, 2, 0, "staff turnover, reports on mean customers"; "daily", 0, "", 0, "ChartMogul (Shopify formula)"; "rows counted", 2, 3, "", ""; "rows left out: blank", 0, 3, "", ""; "rows left out: joined to a row of the same customer", 1, 3, "", ""; "rows left out: ended before the period", 0, 3, "", ""; "rows left out: start after the period", 0, 3, "", ""}
 * Method: customers by day from sorted starts and ends, read once for all definitions.
 * Source: the reports that "used by" names, from their public help pages; staff turnover over mean headcount.
 *
 * @param {A2:A} starts One start date per row.
 * @param {B2:B} ends The first day without, per row; blank while the customer stays.
 * @param {"2026-03-01"} from First day of the period.
 * @param {"2026-03-31"} to Last day of the period.
 * @param {C2:C} customers Optional: who each row is about, as in CHURN.
 * @return A table with a line per definition, then lines on the rows.
 * @customfunction
 */
export function CHURN_SPREAD(
  starts: unknown,
  ends: unknown,
  from: unknown,
  to: unknown,
  customers: unknown,
): unknown {
  return answerCell(churnSpread, arguments);
}

/**
 * Customers and churn period by period: opening, new, lost, closing and churn.
 * 기간별로 기초, 신규, 이탈, 기말 고객 수와 이탈률을 표로 보여 줍니다.
 *
 * Periods: "day" (일), "week" (주, from Monday), "month" (월, default), "quarter" (분기), "half" (반기), "year" (연). The label is
 * the first day of the period, a date that other formulas can look up; format it as you like. opening + new −
 * lost = closing, which is the next opening. churn is blank where the definition divides by nobody.
 *
 * The table runs from the period that holds the first start to the one that holds the last start or end. With
 * from or to, the first period begins at from and the last ends at to: one that they cut counts its days
 * within only. At most 20,000 periods; more are an error.
 *
 * Rows and definitions are those of CHURN: a row is a stretch, an end is the first day without, blank while
 * the customer stays; an end before its start is an error that names the row. Wholly blank rows are skipped,
 * so A2:A works; dates are cells with dates or text such as 2026-01-31. No customer at all is an error.
 *
 * Example: =CHURN_BY(A2:A4, B2:B4) where A2:B4 is {2026-01-05, 2026-03-10; 2026-02-20, ""; 2026-03-02, 2026-03-20} → {"period", "opening", "new", "lost", "closing", "churn"; 2026-01-01, 0, 1, 0, 1, ""; 2026-02-01, 1, 1, 0, 2, 0; 2026-03-01, 2, 1, 2, 1, 1}
 * Example: =CHURN_BY(A2:A4, B2:B4, "quarter", "", "", "stripe") where A2:B4 is {2026-01-05, 2026-03-10; 2026-02-20, ""; 2026-03-02, 2026-03-20} → {"period", "opening", "new", "lost", "closing", "churn"; 2026-01-01, 0, 3, 2, 1, 0.6666666666666666}
 * Method: customers by day from sorted starts and ends; each period is CHURN of its first and last day.
 * Others: dashboards differ in the running period: here it ends at to, so that it never counts days to come.
 * Source: the definitions of CHURN; weeks as ISO 8601.
 *
 * @param {A2:A} starts One start date per row.
 * @param {B2:B} ends The first day without, per row; blank while the customer stays.
 * @param {"month"} period Optional: day (일), week (주), month (월), quarter, half, year; default month.
 * @param {"2026-01-01"} from Optional: first day of the table, default that of the first period with a start.
 * @param {"2026-12-31"} to Optional: last day of the table, default that of the last period with a date.
 * @param {"start"} definition Optional: the definition, as in CHURN; default start.
 * @param {C2:C} customers Optional: who each row is about, as in CHURN.
 * @return A table with a line per period.
 * @customfunction
 */
export function CHURN_BY(
  starts: unknown,
  ends: unknown,
  period: unknown,
  from: unknown,
  to: unknown,
  definition: unknown,
  customers: unknown,
): unknown {
  return answerCell(churnBy, arguments);
}
