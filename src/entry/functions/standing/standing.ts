import {
  ATTAINMENT as attainment,
  KPI_SCORE as kpiScore,
  KPI_STATUS as kpiStatus,
  PACE as pace,
} from '../../../domain/metrics/standing/declared';
import { answerCell } from '../../cell-function';

/**
 * How much of a target is reached: 1 is on target. One value or an entire column at once.
 * 목표를 얼마나 달성했는지(달성률) 구합니다. 1이면 목표와 같고, 열 전체를 한 번에 계산합니다.
 *
 * Without a baseline: actual / target for "up" (at least) and 2 − actual / target for "down" (at most),
 * for a target above 0; below 0 the relative distance from the target is added to or taken from 1. With a
 * baseline: the share of the way from the baseline to the target, (actual − baseline) / (target − baseline).
 * It is not capped. A target of 0 without a baseline is reached, 1, or not, 0, as with no accidents. A target
 * equal to the baseline, or a baseline that already lies beyond the target in the direction given, is an
 * error, as it is in an alert run. direction also takes the register's words, so it can point at that cell:
 * at_least, at_most, more_than and less_than in either language; between is an error.
 * actual, target and baseline take a number or a range; ranges must have the same shape and the answer
 * has it too. A blank actual or target answers a blank, a blank baseline means none. Text that is a
 * number in plain notation counts as one; other text and dates are errors that name the row.
 *
 * Example: =ATTAINMENT(45, 60) → 0.75
 * Example: =ATTAINMENT(4, 8, "down") → 1.5
 * Example: =ATTAINMENT(31, 40, "up", 25) → 0.4
 * Example: =ATTAINMENT(0, 0, "At most") → 1
 * Example: =ATTAINMENT(A2:A4, B2:B4) where A2:B4 is {80, 100; "", 100; 150, 100} → {0.8; ""; 1.5}
 * Method: relative distance from the target, or progress from the baseline.
 * Source: progress from a baseline as in the key results of OKR practice (Doerr, Measure What Matters, 2018).
 * Others: some tools cap attainment at 1 or write target / actual where less is better; this one does neither.
 *
 * @param {B2} actual The number reached, or a range of them.
 * @param {C2} target The number aimed at, or a range of them.
 * @param {"up"} direction Optional: "up" (이상, default) when more is better, "down" (이하) when less is.
 * @param {D2} baseline Optional: where it started, or a range; attainment is then progress from there.
 * @return The attainment as a fraction.
 * @customfunction
 */
export function ATTAINMENT(
  actual: unknown,
  target: unknown,
  direction: unknown,
  baseline: unknown,
): unknown {
  return answerCell(attainment, arguments);
}

/**
 * Attainment against the part of the target that is due by now: 1 is on schedule.
 * 현재 시점 목표값에 대한 달성률(진도)을 구합니다. 1이면 계획대로입니다.
 *
 * The part due is target × f with f = days from start through as_of / days from start through end, both
 * days included, at most 1. So it fits what adds up over a period (sales, contracts), not a rate. as_of
 * before start (f = 0) and end before start are errors. There is no clock in it: give as_of, such as TODAY().
 * Numbers and dates may be ranges; ranges must have the same shape and the answer has it too. A blank in
 * any of the first five answers a blank. Dates are cells with dates or text such as 2026-01-31; a time of
 * day is dropped. Text that is a number in plain notation counts as one; other text is an error that names the row.
 *
 * Example: =PACE(30, 90, "2026-01-01", "2026-03-31", "2026-02-14") → 0.6666666666666666
 * Example: =PACE(30, 90, "2026-01-01", "2026-03-31", "2026-02-14", "down") → 1.3333333333333335
 * Example: =PACE(A2:A4, B2:B4, "2026-04-01", "2026-04-30", "2026-04-15") where A2:B4 is {50, 100; "", 100; 40, 100} → {1; ""; 0.8}
 * Method: ATTAINMENT(actual, target × f); the alert run uses it until a KPI has a cumulative shape of its own.
 * Source: linear phasing of a target, day-exact.
 * Others: some count the days before as_of only, or working days only.
 *
 * @param {B2} actual The number reached since start, or a range of them.
 * @param {C2} target The target of the full period, or a range of them.
 * @param {"2026-01-01"} start First day of the period, or a range.
 * @param {"2026-03-31"} end Last day of the period, or a range.
 * @param {TODAY()} as_of The day by whose end the part is due, or a range.
 * @param {"up"} direction Optional: "up" (이상, default) when more is better, "down" (이하) when less is.
 * @return The attainment of the part due, as a fraction.
 * @customfunction
 */
export function PACE(
  actual: unknown,
  target: unknown,
  start: unknown,
  end: unknown,
  as_of: unknown,
  direction: unknown,
): unknown {
  return answerCell(pace, arguments);
}

/**
 * The standing of a KPI in a word: on track, at risk, missed or no data.
 * 지표의 상태를 on track(정상), at risk(주의), missed(미달), no data(자료 없음)로 알려 줍니다.
 *
 * "missed" below miss_at, "at risk" below warn_at, else "on track", by the attainment of ATTAINMENT; a
 * difference within 1e-9 counts as reached, so float noise never flips a status. A blank actual is "no
 * data": a missing number is no miss. A blank target answers a blank, so that open ranges such as B2:B
 * stay empty below the table. miss_at above warn_at is an error. direction also takes the register's words, such
 * as at_most or more_than: more_than and less_than want more than the target itself.
 * actual, target, warn_at and miss_at take a number or a range; ranges must have the same shape and the
 * answer has it too. Text that is a number in plain notation counts as one; other text, dates and cells
 * with an error are errors that name the row.
 *
 * Example: =KPI_STATUS(95, 100) → "at risk"
 * Example: =KPI_STATUS(4, 5, "down") → "on track"
 * Example: =KPI_STATUS(A2:A6, B2:B6) where A2:B6 is {100, 100; 90, 100; 89, 100; "", 100; "", ""} → {"on track"; "at risk"; "missed"; "no data"; ""}
 * Example: =KPI_STATUS(80, 100, "up", 0.9, 0.7) → "at risk"
 * Method: attainment against both thresholds; without trend and landing, which need the KPI's history.
 * Source: the judgement of Waymark's alert run, the same code.
 *
 * @param {B2} actual The number reached, or a range; a blank is "no data".
 * @param {C2} target The number aimed at, or a range.
 * @param {"up"} direction Optional: "up" (이상, default) when more is better, "down" (이하) when less is.
 * @param {1} warn_at Optional: attainment below which it is at risk, default 1.
 * @param {0.9} miss_at Optional: attainment below which it is missed, default 0.9.
 * @return The status as a word.
 * @customfunction
 */
export function KPI_STATUS(
  actual: unknown,
  target: unknown,
  direction: unknown,
  warn_at: unknown,
  miss_at: unknown,
): unknown {
  return answerCell(kpiStatus, arguments);
}

/**
 * One score from many attainments: their weighted mean, each capped at 1.2.
 * 여러 지표의 달성률을 가중 평균한 점수를 구합니다. 각 달성률은 120 %까지만 반영합니다.
 *
 * Each attainment counts at most cap, so that one runaway figure cannot hide a missed one; there is no
 * floor below. Weights need not add up to 1; without weights all count alike. A blank attainment leaves
 * with its weight; an attainment without its weight is an error that names the row, as is a weight below 0.
 * All blank, or no weight above 0, is an error. attainments and weights are one column or one row of the
 * same length; wholly blank rows are skipped. Text that is a number in plain notation counts as one.
 *
 * Example: =KPI_SCORE(A2:A4) where A2:A4 is {0.8; 1; 3} → 1
 * Example: =KPI_SCORE(A2:A4, B2:B4) where A2:B4 is {0.5, 3; 1, 1; "", 4} → 0.625
 * Example: =KPI_SCORE(A2:A3, B2:B3, 2) where A2:B3 is {1.5, 1; 0.5, 1} → 1
 * Method: Σ weight × min(attainment, cap) / Σ weight over the rows with an attainment.
 * Source: weighted arithmetic mean; the cap is that of a KPI's score in Waymark.
 * Others: balanced scorecards often cap at 1, or award points in bands.
 *
 * @param {B2:B} attainments The attainments as fractions, such as those of ATTAINMENT.
 * @param {C2:C} weights Optional: the weight of each, 0 or more; default all alike.
 * @param {1.2} cap Optional: the most that one attainment counts, default 1.2.
 * @return The score as a fraction.
 * @customfunction
 */
export function KPI_SCORE(attainments: unknown, weights: unknown, cap: unknown): unknown {
  return answerCell(kpiScore, arguments);
}
