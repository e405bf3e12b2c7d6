import {
  CONTRIBUTION as contribution,
  FUNNEL as funnel,
  RATE_CHANGE as rateChange,
} from '../../../domain/metrics/causes/declared';
import { answerCell } from '../../cell-function';

/**
 * How many remain at each step, and which step loses the largest share.
 * 단계마다 몇 명이 남는지와 가장 많이 잃는 단계를 표로 보여 줍니다.
 *
 * One row per step, in order: share of first = count / first count; share of previous = count / count of
 * the step before, blank in the first row and after a step that nobody reached; lost = count of the step
 * before − count. The step with the lowest share of the one before is marked "worst", the first of equals;
 * none is where nobody is lost. A count above the one before is an error that names the row: count the same
 * people at each step. counts must not be negative, and the first must be above 0. counts and labels are one
 * column or one row of the same length; wholly blank rows are skipped, a row that lacks one of them is an
 * error. Text that is a number in plain notation counts as one.
 *
 * Example: =FUNNEL(B2:B4, A2:A4) where A2:B4 is {"Visit", 1000; "Sign-up", 250; "Purchase", 50} → {"step", "count", "share of first", "share of previous", "lost", "mark"; "Visit", 1000, 1, "", "", ""; "Sign-up", 250, 0.25, 0.25, 750, ""; "Purchase", 50, 0.05, 0.2, 200, "worst"}
 * Example: =FUNNEL(A2:A4) where A2:A4 is {8; 4; 2} → {"step", "count", "share of first", "share of previous", "lost", "mark"; 1, 8, 1, "", "", ""; 2, 4, 0.5, 0.5, 4, "worst"; 3, 2, 0.25, 0.5, 2, ""}
 * Method: shares of neighbouring counts.
 * Source: the closed funnel of web analytics: who is in a step has passed all steps before it.
 * Others: open funnels let people enter at any step, so a share can pass 1; some mark the largest count lost.
 *
 * @param {B2:B} counts How many reached each step, first step first.
 * @param {A2:A} labels Optional: the name of each step, default 1, 2, 3 …
 * @return A table: step, count, share of first, share of previous, lost, mark.
 * @customfunction
 */
export function FUNNEL(counts: unknown, labels: unknown): unknown {
  return answerCell(funnel, arguments);
}

/**
 * How much each segment adds to the change of a total.
 * 합계의 변화에 부문마다 얼마나 기여했는지 표로 보여 줍니다.
 *
 * change = after − before; share of the total change = change / sum of all changes, so the shares add up to
 * 1, are negative where a segment moved against the total, and may pass 1. Where the total did not change
 * they are blank. A change below 1e-9 of the amounts is float noise and none. Rows of one segment are added up; segments come in the order of their first row.
 * The three are columns or rows of the same length. Wholly blank rows are skipped, so A2:A works; a row that
 * lacks one of them is an error that names it: write 0 where a segment was not there yet.
 * Text that is a number in plain notation counts as one; other text and dates are errors.
 *
 * Example: =CONTRIBUTION(A2:A4, B2:B4, C2:C4) where A2:C4 is {"Seoul", 100, 160; "Busan", 80, 60; "Daegu", 20, 20} → {"segment", "before", "after", "change", "share of the total change"; "Seoul", 100, 160, 60, 1.5; "Busan", 80, 60, -20, -0.5; "Daegu", 20, 20, 0, 0}
 * Example: =CONTRIBUTION(A2:A3, B2:B3, C2:C3) where A2:C3 is {"A", 5, 7; "B", 7, 5} → {"segment", "before", "after", "change", "share of the total change"; "A", 5, 7, 2, ""; "B", 7, 5, -2, ""}
 * Method: differences by segment, with compensated sums.
 * Source: definition; sums after Neumaier, ZAMM 54 (1974) 39–51.
 * Others: percentage points of growth, change / total before, answer another question: they add up to the growth.
 *
 * @param {A2:A} segments What is compared: region, product, team or the like, one per row.
 * @param {B2:B} before The amount before.
 * @param {C2:C} after The amount after.
 * @return A table: segment, before, after, change, share of the total change.
 * @customfunction
 */
export function CONTRIBUTION(segments: unknown, before: unknown, after: unknown): unknown {
  return answerCell(contribution, arguments);
}

/**
 * Why a rate moved: other weights of the segments (mix) or other rates within them.
 * 전체 비율이 왜 변했는지 부문의 비중 변화(mix)와 부문 안의 비율 변화(rate)로 나누어 보여 줍니다.
 *
 * With w a segment's share of the denominators, r its rate and R the overall rate, 0 before and 1 after:
 * rate effect = (w0 + w1) / 2 × (r1 − r0), mix effect = (w1 − w0) × ((r0 + r1) / 2 − (R0 + R1) / 2). All of them
 * together are R1 − R0, without a remainder. A segment with a denominator of 0 before or after has no rate there:
 * what it brings is all mix, its rate effect is 0; its numerator must be 0 as well, else the row is an error.
 * Denominators must not be negative, nor be 0 all together. Rows of one segment are added up; segments come in the
 * order of their first row. All five are columns or rows of the same length. Wholly blank rows are skipped; a row
 * that lacks one of them is an error that names it. Text that is a number in plain notation counts as one.
 *
 * Example: =RATE_CHANGE(A2:A3, B2:B3, C2:C3, D2:D3, E2:E3) where A2:E3 is {"New", 25, 100, 150, 300; "Existing", 150, 300, 50, 100} → {"segment", "mix effect", "rate effect"; "New", -0.046875, 0.125; "Existing", -0.015625, 0}
 * Example: =RATE_CHANGE(A2:A3, B2:B3, C2:C3, D2:D3, E2:E3) where A2:E3 is {"A", 5, 10, 5, 10; "B", 0, 0, 10, 10} → {"segment", "mix effect", "rate effect"; "A", 0.0625, 0; "B", 0.1875, 0}
 * Method: symmetric two-part decomposition with mean weights and mean rates; mix relative to the overall rate.
 * Source: Kitagawa, Components of a Difference Between Two Rates, JASA 50 (1955); the reference rate as Brinson and Fachler (1985).
 * Others: with weights after and rates before the two parts differ, and depend on which period is called the first.
 *
 * @param {A2:A} segments What the total is divided into, one per row.
 * @param {B2:B} numerators_before The numerator of each segment before, such as orders.
 * @param {C2:C} denominators_before What it is divided by, such as visits.
 * @param {D2:D} numerators_after The numerator of each segment after.
 * @param {E2:E} denominators_after The denominator of each segment after.
 * @return A table: segment, mix effect, rate effect, in the unit of the rate.
 * @customfunction
 */
export function RATE_CHANGE(
  segments: unknown,
  numerators_before: unknown,
  denominators_before: unknown,
  numerators_after: unknown,
  denominators_after: unknown,
): unknown {
  return answerCell(rateChange, arguments);
}
