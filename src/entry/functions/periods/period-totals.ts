import {
  COUNT_IN as countIn,
  DISTINCT_IN as distinctIn,
  SUM_IN as sumIn,
} from '../../../domain/metrics/periods/declared';
import { answerCell } from '../../cell-function';

/**
 * The sum of the amounts dated in a period, of those rows that meet every criterion.
 * 기간 안에 있고 모든 조건에 맞는 행의 금액을 더합니다.
 *
 * Rows count whose date lies in [from, to], both days included, and which meet every criterion. dates and
 * amounts are one column or one row of the same length; wholly blank rows are skipped, so A2:A works, and a
 * row that lacks its date or its amount is an error that names it. Dates are cells with dates or text such as
 * 2026-01-31; a time of day is dropped. Criteria are as in SUMIFS: a value, ">=10", "<>x", "Seoul*" (* and ? for
 * any signs, after a ~ literally), in capitals or not; their ranges may have blanks. Without any row the sum
 * is 0. Text that is a number in plain notation counts as one; other text is an error.
 *
 * An entire column such as C:C is fine: up to 30 rows of titles and headings above the first date or number are
 * skipped, and a total at the end is left out. An error such as #REF! in any of the ranges, the criteria ranges
 * too, is an error.
 *
 * Example: =SUM_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31") where A2:B4 is {2026-02-28, 100; 2026-03-01, 20; 2026-03-31, 30} → 50
 * Example: =SUM_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", C2:C4, "Seoul*") where A2:C4 is {2026-03-02, 10, "Seoul Gangnam"; 2026-03-05, 20, "Busan"; 2026-03-09, 30, "Seoul"} → 40
 * Example: =SUM_IN(A2:A6, C2:C6, "2026-03-01", "2026-03-31", B2:B6, "Main", D2:D6, "Sale") where A2:D6 is {2026-02-27, "Main", 50, "Sale"; 2026-03-02, "Main", 10, "Sale"; 2026-03-09, "Branch", 40, "Sale"; 2026-03-16, "Main", 30, "Return"; 2026-03-23, "Main", 20, "Sale"} → 30
 * Method: compensated summation, so that no digit is lost over many rows.
 * Source: Neumaier, ZAMM 54 (1974) 39–51.
 *
 * @param {A2:A} dates The date of each row.
 * @param {B2:B} amounts The amount of each row.
 * @param {"2026-03-01"} from First day of the period.
 * @param {"2026-03-31"} to Last day of the period.
 * @param {C2:C} criteria_range1 Optional: a range as long as dates.
 * @param {"Seoul*"} criterion1 What its cells must meet.
 * @param {D2:D} criteria_range2 Optional: another range.
 * @param {">=10"} criterion2 What its cells must meet.
 * @param {E2:E} more Optional: more such pairs.
 * @return The sum.
 * @customfunction
 */
export function SUM_IN(
  dates: unknown,
  amounts: unknown,
  from: unknown,
  to: unknown,
  criteria_range1: unknown,
  criterion1: unknown,
  criteria_range2: unknown,
  criterion2: unknown,
  ...more: unknown[]
): unknown {
  return answerCell(sumIn, arguments);
}

/**
 * How many rows are dated in a period and meet every criterion.
 * 기간 안에 있고 모든 조건에 맞는 행의 수를 셉니다.
 *
 * Rows count whose date lies in [from, to], both days included, and which meet every criterion. dates is one
 * column or one row; wholly blank rows are skipped, so A2:A works, so a row without a date counts as none.
 * Dates are cells with dates or text such as 2026-01-31; a time of day is dropped. Criteria are as in SUMIFS:
 * a value, ">=10", "<>x", "Seoul*" (* and ? for any signs, after a ~ literally), in capitals or not; their ranges
 * may have blanks. Without any row the count is 0.
 *
 * Example: =COUNT_IN(A2:A4, "2026-03-01", "2026-03-31") where A2:A4 is {2026-02-28; 2026-03-01; 2026-03-31} → 2
 * Example: =COUNT_IN(A2:A4, "2026-03-01", "2026-03-31", B2:B4, ">=10") where A2:B4 is {2026-03-02, 9; 2026-03-05, 10; 2026-03-09, 11} → 2
 * Example: =COUNT_IN(A2:A6, "2026-03-01", "2026-03-31", B2:B6, "Main", D2:D6, "Sale") where A2:D6 is {2026-02-27, "Main", 50, "Sale"; 2026-03-02, "Main", 10, "Sale"; 2026-03-09, "Branch", 40, "Sale"; 2026-03-16, "Main", 30, "Return"; 2026-03-23, "Main", 20, "Sale"} → 2
 * Method: rows are ordered by day once, so that a period is a stretch of them.
 * Source: definition.
 *
 * @param {A2:A} dates The date of each row.
 * @param {"2026-03-01"} from First day of the period.
 * @param {"2026-03-31"} to Last day of the period.
 * @param {C2:C} criteria_range1 Optional: a range as long as dates.
 * @param {"Seoul*"} criterion1 What its cells must meet.
 * @param {D2:D} criteria_range2 Optional: another range.
 * @param {">=10"} criterion2 What its cells must meet.
 * @param {E2:E} more Optional: more such pairs.
 * @return The number of rows.
 * @customfunction
 */
export function COUNT_IN(
  dates: unknown,
  from: unknown,
  to: unknown,
  criteria_range1: unknown,
  criterion1: unknown,
  criteria_range2: unknown,
  criterion2: unknown,
  ...more: unknown[]
): unknown {
  return answerCell(countIn, arguments);
}

/**
 * How many different ids are dated in a period, among the rows that meet every criterion.
 * 기간 안에 있고 모든 조건에 맞는 행에서 서로 다른 값이 몇 개인지 셉니다.
 *
 * Rows count whose date lies in [from, to], both days included, and which meet every criterion. dates and ids
 * are one column or one row of the same length; wholly blank rows are skipped, so A2:A works, and a row that
 * lacks its date or its id is an error that names it. Dates are cells with dates or text such as 2026-01-31; a
 * time of day is dropped. Criteria are as in SUMIFS: a value, ">=10", "<>x", "Seoul*" (* and ? for any signs,
 * after a ~ literally), in capitals or not; their ranges may have blanks. Ids are words or numbers, told apart
 * as they are shown: "K-1" and "k-1" differ, 7 and "7" are one. Without any row the count is 0.
 *
 * Example: =DISTINCT_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31") where A2:B4 is {2026-03-02, "K-1"; 2026-03-05, "K-2"; 2026-03-09, "K-1"} → 2
 * Example: =DISTINCT_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", C2:C4, ">0") where A2:C4 is {2026-03-02, "K-1", 5; 2026-03-05, "K-2", 0; 2026-03-09, "K-3", 7} → 2
 * Example: =DISTINCT_IN(A2:A6, B2:B6, "2026-03-01", "2026-03-31", D2:D6, "Sale") where A2:D6 is {2026-02-27, "Main", 50, "Sale"; 2026-03-02, "Main", 10, "Sale"; 2026-03-09, "Branch", 40, "Sale"; 2026-03-16, "Main", 30, "Return"; 2026-03-23, "Main", 20, "Sale"} → 2
 * Method: each id is numbered at its first appearance and counted once.
 * Source: as COUNTUNIQUE of Google Sheets.
 *
 * @param {A2:A} dates The date of each row.
 * @param {B2:B} ids What is counted once: customer, order or the like, one per row.
 * @param {"2026-03-01"} from First day of the period.
 * @param {"2026-03-31"} to Last day of the period.
 * @param {C2:C} criteria_range1 Optional: a range as long as dates.
 * @param {"Seoul*"} criterion1 What its cells must meet.
 * @param {D2:D} criteria_range2 Optional: another range.
 * @param {">=10"} criterion2 What its cells must meet.
 * @param {E2:E} more Optional: more such pairs.
 * @return The number of ids.
 * @customfunction
 */
export function DISTINCT_IN(
  dates: unknown,
  ids: unknown,
  from: unknown,
  to: unknown,
  criteria_range1: unknown,
  criterion1: unknown,
  criteria_range2: unknown,
  criterion2: unknown,
  ...more: unknown[]
): unknown {
  return answerCell(distinctIn, arguments);
}
