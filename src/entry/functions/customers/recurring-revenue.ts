import {
  GRR as grr,
  MRR_MOVEMENTS as mrrMovements,
  NRR as nrr,
} from '../../../domain/metrics/customers/declared';
import { answerCell } from '../../cell-function';

/**
 * Gross revenue retention: what is left of the revenue at the start, growth not counted.
 * 총매출유지율(GRR)을 구합니다. 기초 매출 가운데 남은 비율이며 늘어난 매출은 세지 않습니다.
 *
 * One row is one customer: monthly recurring revenue at the start and at the end of the period, 0 where there
 * was none. Only customers with mrr_start above 0 count: Σ min(start, end) / Σ start, never above 1.
 *
 * One column or row each, of the same length. Wholly blank rows are skipped, so A2:A works; a row with one of
 * the two blank is an error that names it (write 0 for a customer who left or is new), and so are text and
 * numbers below 0. No revenue at the start is an error.
 *
 * Example: =GRR(A2:A5, B2:B5) where A2:B5 is {100, 120; 200, 150; 100, 0; 0, 80} → 0.625
 * Example: =GRR(200000, 190000) → 0.95
 * Method: sums that do not depend on the order of the rows.
 * Others: as the SaaS Metrics Standards Board; customers who come back or are new never count.
 * Source: (start − contraction − churn) / start, SaaS Metrics Standards Board.
 *
 * @param {A2:A} mrr_start Revenue of each customer at the start of the period, 0 if new.
 * @param {B2:B} mrr_end Revenue of the same customers at its end, 0 if gone.
 * @return The share kept, from 0 to 1.
 * @customfunction
 */
export function GRR(mrr_start: unknown, mrr_end: unknown): unknown {
  return answerCell(grr, arguments);
}

/**
 * Net revenue retention: revenue at the end from the customers of the start / revenue at the start.
 * 순매출유지율(NRR)을 구합니다. 기초 고객의 기말 매출을 기초 매출로 나눕니다.
 *
 * One row is one customer: monthly recurring revenue at the start and at the end of the period, 0 where there
 * was none. Only customers with mrr_start above 0 count: Σ end / Σ start; above 1 when growth outweighs loss.
 *
 * One column or row each, of the same length. Wholly blank rows are skipped, so A2:A works; a row with one of
 * the two blank is an error that names it (write 0 for a customer who left or is new), and so are text and
 * numbers below 0. No revenue at the start is an error.
 *
 * Example: =NRR(A2:A5, B2:B5) where A2:B5 is {100, 120; 200, 150; 100, 0; 0, 80} → 0.675
 * Example: =NRR(200000, 210000) → 1.05
 * Method: sums that do not depend on the order of the rows.
 * Others: ChartMogul counts the revenue of customers who come back as well; here who had none at the start
 * does not count, as the SaaS Metrics Standards Board has it.
 * Source: (start + expansion − contraction − churn) / start, SaaS Metrics Standards Board.
 *
 * @param {A2:A} mrr_start Revenue of each customer at the start of the period, 0 if new.
 * @param {B2:B} mrr_end Revenue of the same customers at its end, 0 if gone.
 * @return The ratio; 1 is as much as at the start.
 * @customfunction
 */
export function NRR(mrr_start: unknown, mrr_end: unknown): unknown {
  return answerCell(nrr, arguments);
}

/**
 * Where the change of recurring revenue came from: new, expansion, contraction, churn, reactivation.
 * 월 반복 매출(MRR)의 변화를 신규, 확장, 축소, 이탈, 재활성으로 나누어 보여 줍니다.
 *
 * One row is one customer: monthly recurring revenue at the start and at the end, 0 where there was none.
 * From 0 to more is new, or reactivation where returning is TRUE; to 0 is churn; in between, expansion and
 * contraction. A change below 1e-9 of the amounts is float noise and none. All five are 0 or more. net = new + expansion + reactivation − contraction − churn, the change
 * of the total; quick ratio = (new + expansion + reactivation) / (contraction + churn), blank when nothing is
 * lost.
 *
 * Columns or rows of the same length. Wholly blank rows are skipped, so A2:A works; a row with a blank in it
 * is an error that names it (write 0 for a customer who left or is new), and so are text and numbers below 0.
 * returning is TRUE/FALSE or 1/0 and matters only where mrr_start is 0. No row at all is an error.
 *
 * Example: =MRR_MOVEMENTS(A2:A5, B2:B5) where A2:B5 is {100, 120; 200, 150; 100, 0; 0, 80} → {"new", "expansion", "contraction", "churn", "reactivation", "net", "quick ratio"; 80, 20, 50, 100, 0, -50, 0.6666666666666666}
 * Example: =MRR_MOVEMENTS(A2:A4, B2:B4, C2:C4) where A2:C4 is {100, 120, FALSE; 0, 50, TRUE; 0, 30, FALSE} → {"new", "expansion", "contraction", "churn", "reactivation", "net", "quick ratio"; 30, 20, 0, 0, 50, 100, ""}
 * Method: sums that do not depend on the order of the rows.
 * Others: some leave reactivation out of the quick ratio (Baremetrics); some count it as new (Maxio after 90
 * days).
 * Source: movements as ChartMogul and Stripe name them; quick ratio after Mamoon Hamid (Social Capital).
 *
 * @param {A2:A} mrr_start Revenue of each customer at the start of the period, 0 if there was none.
 * @param {B2:B} mrr_end Revenue of the same customers at its end, 0 if gone.
 * @param {C2:C} returning Optional: TRUE for customers of earlier times who are back, default FALSE.
 * @return One line of figures below their headings.
 * @customfunction
 */
export function MRR_MOVEMENTS(mrr_start: unknown, mrr_end: unknown, returning: unknown): unknown {
  return answerCell(mrrMovements, arguments);
}
