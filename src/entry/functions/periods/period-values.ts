import {
  LAST_IN as lastIn,
  MEAN_IN as meanIn,
  MEDIAN_IN as medianIn,
} from '../../../domain/metrics/periods/declared';
import { answerCell } from '../../cell-function';

/**
 * The mean of the amounts dated in a period, of those rows that meet every criterion.
 * 기간 안에 있고 모든 조건에 맞는 행의 금액을 평균합니다.
 *
 * Rows count whose date lies in [from, to], both days included, and which meet every criterion. dates and
 * amounts are one column or one row of the same length; wholly blank rows are skipped, so A2:A works, and a
 * row that lacks its date or its amount is an error that names it. Dates are cells with dates or text such as
 * 2026-01-31; a time of day is dropped. Criteria are as in SUMIFS: a value, ">=10", "<>x", "Seoul*" (* and ? for
 * any signs, after a ~ literally), in capitals or not; their ranges may have blanks. Without any row there is
 * no mean: an error. Text that is a number in plain notation counts as one.
 *
 * Example: =MEAN_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31") where A2:B4 is {2026-02-28, 100; 2026-03-01, 20; 2026-03-31, 30} → 25
 * Example: =MEAN_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", C2:C4, "<>Return") where A2:C4 is {2026-03-02, 10, "Sale"; 2026-03-05, 90, "Return"; 2026-03-09, 30, "Sale"} → 20
 * Example: =MEAN_IN(A2:A6, C2:C6, "2026-03-01", "2026-03-31", B2:B6, "Main", D2:D6, "Sale") where A2:D6 is {2026-02-27, "Main", 50, "Sale"; 2026-03-02, "Main", 10, "Sale"; 2026-03-09, "Branch", 40, "Sale"; 2026-03-16, "Main", 30, "Return"; 2026-03-23, "Main", 20, "Sale"} → 15
 * Method: arithmetic mean of a compensated sum.
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
 * @return The mean.
 * @customfunction
 */
export function MEAN_IN(
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
  return answerCell(meanIn, arguments);
}

/**
 * The median of the amounts dated in a period, of those rows that meet every criterion.
 * 기간 안에 있고 모든 조건에 맞는 행의 금액의 중앙값을 구합니다.
 *
 * Rows count whose date lies in [from, to], both days included, and which meet every criterion. dates and
 * amounts are one column or one row of the same length; wholly blank rows are skipped, so A2:A works, and a
 * row that lacks its date or its amount is an error that names it. Dates are cells with dates or text such as
 * 2026-01-31; a time of day is dropped. Criteria are as in SUMIFS: a value, ">=10", "<>x", "Seoul*" (* and ? for
 * any signs, after a ~ literally), in capitals or not; their ranges may have blanks. Without any row there is
 * no median: an error. Text that is a number in plain notation counts as one.
 *
 * Example: =MEDIAN_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31") where A2:B4 is {2026-03-02, 100; 2026-03-05, 20; 2026-03-31, 30} → 30
 * Example: =MEDIAN_IN(A2:A5, B2:B5, "2026-03-01", "2026-03-31") where A2:B5 is {2026-03-02, 100; 2026-03-05, 20; 2026-03-31, 30; "", ""} → 30
 * Example: =MEDIAN_IN(A2:A6, C2:C6, "2026-03-01", "2026-03-31", B2:B6, "Main", D2:D6, "Sale") where A2:D6 is {2026-02-27, "Main", 50, "Sale"; 2026-03-02, "Main", 10, "Sale"; 2026-03-09, "Branch", 40, "Sale"; 2026-03-16, "Main", 30, "Return"; 2026-03-23, "Main", 20, "Sale"} → 15
 * Method: the middle value, or the mean of the two in the middle.
 * Source: as MEDIAN of Google Sheets.
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
 * @return The median.
 * @customfunction
 */
export function MEDIAN_IN(
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
  return answerCell(medianIn, arguments);
}

/**
 * The amount with the latest date in a period, of those rows that meet every criterion.
 * 기간 안에 있고 모든 조건에 맞는 행 가운데 날짜가 가장 늦은 값을 구합니다.
 *
 * Rows count whose date lies in [from, to], both days included, and which meet every criterion. dates and
 * amounts are one column or one row of the same length; wholly blank rows are skipped, so A2:A works, and a
 * row that lacks its date or its amount is an error that names it. Dates are cells with dates or text such as
 * 2026-01-31; a time of day is dropped. Criteria are as in SUMIFS: a value, ">=10", "<>x", "Seoul*" (* and ? for
 * any signs, after a ~ literally), in capitals or not; their ranges may have blanks. Of several rows on that
 * day it is the lowest in the sheet. Without any row there is no value: an error.
 *
 * Example: =LAST_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31") where A2:B4 is {2026-03-20, 100; 2026-03-05, 20; 2026-04-01, 30} → 100
 * Example: =LAST_IN(A2:A4, B2:B4, "2026-03-01", "2026-03-31", C2:C4, "Main") where A2:C4 is {2026-03-02, 10, "Main"; 2026-03-05, 90, "Branch"; 2026-03-04, 30, "Main"} → 30
 * Example: =LAST_IN(A2:A6, C2:C6, "2026-03-01", "2026-03-31", B2:B6, "Main", D2:D6, "Sale") where A2:D6 is {2026-02-27, "Main", 50, "Sale"; 2026-03-02, "Main", 10, "Sale"; 2026-03-09, "Branch", 40, "Sale"; 2026-03-16, "Main", 30, "Return"; 2026-03-23, "Main", 20, "Sale"} → 20
 * Method: rows are ordered by day, rows of one day in the order of the range.
 * Source: definition.
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
 * @return The value.
 * @customfunction
 */
export function LAST_IN(
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
  return answerCell(lastIn, arguments);
}
