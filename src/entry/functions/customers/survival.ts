import {
  SURVIVAL as survival,
  SURVIVAL_COMPARE as survivalCompare,
} from '../../../domain/metrics/customers/declared';
import { answerCell } from '../../cell-function';

/**
 * The share of customers still there over time (Kaplan–Meier), though some have not left yet.
 * 시간이 지나며 남아 있는 고객의 비율(카플란–마이어 생존율)을 구합니다.
 *
 * A row is a customer: for how long they were observed, and whether they left then (1 or TRUE) or were still
 * there (0 or FALSE). Who was still there counts as at risk up to that time, it included, so at one time those
 * who left come first.
 * One line for each time at which somebody left: time, at risk (there until then), left, survival (the share
 * that is there after it), low and high (blank where nobody survives). If nobody left, only the headings.
 * Durations are numbers from 0, in any unit, fractions included; times that differ by rounding only, such as 0.3
 * and 0.1 + 0.2, are one. Order means nothing. Wholly blank rows are skipped, so A2:A works; a row with one
 * of the two blank, text or a negative duration is an error that names it. Without any row there is an error.
 *
 * From start and end dates in Sheets (the end blank while the customer stays), over filled rows only:
 * =SURVIVAL(ARRAYFORMULA(IF(B2:B90="", TODAY(), B2:B90) - A2:A90), ARRAYFORMULA(B2:B90<>"")).
 *
 * Example: =SURVIVAL(A2:A4, B2:B4) where A2:B4 is {1, 1; 2, 0; 3, 1} → {"time", "at risk", "left", "survival", "low", "high"; 1, 3, 1, 0.666667, 0.299507, 1; 3, 1, 1, 0, "", ""}
 * Example: =SURVIVAL(A2:A3, B2:B3, 0.9) where A2:B3 is {5, TRUE; 8, FALSE} → {"time", "at risk", "left", "survival", "low", "high"; 5, 2, 1, 0.5, 0.1562599, 1}
 * Method: the product over times of 1 - left / at risk; Greenwood's variance, interval on the logarithm of the survival, cut at 1.
 * Source: Kaplan and Meier, JASA 53, 1958; the interval is the default of survfit in R (conf.type "log").
 * Others: lifelines shows the log-log interval, some textbooks the plain one; the survival is the same.
 *
 * @param {A2:A} durations For how long each customer was observed, in any unit: one column or row.
 * @param {B2:B} left Whether the customer left at that time: 1 or TRUE; 0 or FALSE while still there.
 * @param {0.95} confidence Optional: confidence of low and high, above 0 and below 1, default 0.95.
 * @return A table: time, at risk, left, survival, low, high.
 * @customfunction
 */
export function SURVIVAL(durations: unknown, left: unknown, confidence: unknown): unknown {
  return answerCell(survival, arguments);
}

/**
 * Whether groups of customers stay for differently long, by the log-rank test.
 * 그룹마다 고객이 남아 있는 기간이 다른지 로그랭크 검정으로 비교합니다.
 *
 * Rows are read as in SURVIVAL, with the group of each. One line per group, numbers first, then words:
 * group, n (rows), observed (how many left), expected (how many would have left if all groups left alike);
 * the first line holds chi-square and p for all groups together, the others leave them blank. A small p
 * (below 0.05, say) says that the groups differ. Degrees of freedom are the groups less one.
 * A group whose rows all ended before anybody left is shown and takes no part in the test. One group, more
 * than 1000, nobody who left, or all leaving at one time is an error: there is nothing to compare.
 * Wholly blank rows are skipped; a row with one of the three blank is an error that names it.
 *
 * Example: =SURVIVAL_COMPARE(A2:A5, B2:B5, C2:C5) where A2:C5 is {1, 1, "A"; 2, 1, "A"; 3, 1, "B"; 4, 1, "B"} → {"group", "n", "observed", "expected", "chi-square", "p"; "A", 2, 2, 0.833333, 2.882353, 0.089555; "B", 2, 2, 3.166667, "", ""}
 * Example: =SURVIVAL_COMPARE(A2:A5, B2:B5, C2:C5) where A2:C5 is {1, 1, 2026; 1, 1, 2025; 2, 0, 2025; 2, 0, 2026} → {"group", "n", "observed", "expected", "chi-square", "p"; 2025, 2, 1, 1, 0, 1; 2026, 2, 1, 1, "", ""}
 * Method: observed less expected over the times at which somebody left, against their hypergeometric covariance, also with ties.
 * Source: Peto and Peto, JRSS A 135, 1972; survdiff in R.
 * Others: some textbooks sum (observed - expected)² / expected, which is a little smaller.
 *
 * @param {A2:A} durations For how long each customer was observed, in any unit: one column or row.
 * @param {B2:B} left Whether the customer left at that time: 1 or TRUE; 0 or FALSE while still there.
 * @param {C2:C} groups The group of each customer: words or numbers.
 * @return A table: group, n, observed, expected, chi-square, p.
 * @customfunction
 */
export function SURVIVAL_COMPARE(durations: unknown, left: unknown, groups: unknown): unknown {
  return answerCell(survivalCompare, arguments);
}
