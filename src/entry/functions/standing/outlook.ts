import {
  ACHIEVABILITY as achievability,
  BASELINE as baseline,
} from '../../../domain/metrics/standing/declared';
import { answerCell } from '../../cell-function';

/**
 * The probability that a KPI reaches its target by a date, from its own forecast.
 * 지표가 기한까지 목표에 닿을 확률을 그 지표의 예측 분포로 구합니다.
 *
 * The value meant is the one of the period in which due lies: with monthly dates, of due's month; with
 * days or weeks, of the last date on or before due. It must come after the last value, at most 1000
 * periods on. direction "up" (이상, default): the probability of target or more; "down" (이하): of target or
 * less. Dates, values, gaps and errors are as in KPI_FORECAST, and so is the distribution: at the high of a
 * forecast with confidence 0.8 the answer is 0.1. A series that never changed answers 1 or 0.
 *
 * Example: =ACHIEVABILITY(A2:A6, B2:B6, 90, "2026-04-15") where A2:B6 is {2025-10-31, 100; 2025-11-30, 100; 2025-12-31, 100; 2026-01-31, 100; 2026-02-28, 100} → 1
 * Example: =ACHIEVABILITY(A2:A6, B2:B6, 90, "2026-04-30", "이하") where A2:B6 is {2025-10-31, 100; 2025-11-30, 100; 2025-12-31, 100; 2026-01-31, 100; 2026-02-28, 100} → 0
 * Method: the normal distribution of the forecast at due; the tail beyond the target.
 * Source: as KPI_FORECAST.
 * Others: a straight line and its error give another chance; simulation gives the same within its noise.
 *
 * @param {A2:A} dates The date of each value, in any order.
 * @param {B2:B} values The values so far, one per date; blank where there is none.
 * @param {120} target The value to reach.
 * @param {"2026-12-31"} due A day of the period that is judged, after the last value.
 * @param {"up"} direction Optional: up (이상, default) or down (이하).
 * @return The probability, 0 to 1.
 * @customfunction
 */
export function ACHIEVABILITY(
  dates: unknown,
  values: unknown,
  target: unknown,
  due: unknown,
  direction: unknown,
): unknown {
  return answerCell(achievability, arguments);
}

/**
 * The current level of a KPI: mean or median of its last 6 to 12 months, or that without the season.
 * 최근 6–12개월의 평균이나 중앙값, 또는 계절을 뺀 평균으로 기준선을 구합니다.
 *
 * Takes the last calendar months that hold values, ending with the last of them, and all values dated in
 * these; where fewer months than asked for hold values it takes those, but at least 6. method "mean" (평균,
 * default), "median" (중앙값) or "seasonal" (계절): the mean of value / factor of its month, which needs 24 months
 * that hold values and a series above 0. The factors are ratios to the centred moving average over twelve months, from
 * all months there are; a month without values is bridged on a straight line. Dates may repeat and be in
 * any order; a date without a value is skipped, a value without a date is an error that names the row.
 *
 * Example: =BASELINE(A2:A7, B2:B7) where A2:B7 is {2025-10-31, 10; 2025-11-30, 12; 2025-12-31, 20; 2026-01-31, 11; 2026-02-28, 13; 2026-03-31, 12} → 13
 * Example: =BASELINE(A2:A7, B2:B7, 6, "중앙값") where A2:B7 is {2025-10-31, 10; 2025-11-30, 12; 2025-12-31, 20; 2026-01-31, 11; 2026-02-28, 13; 2026-03-31, 12} → 12
 * Method: mean, median, or mean of values divided by month factors (ratio to moving average).
 * Source: classical decomposition, as decompose() in R.
 * Others: the same month of last year, or a mean of month totals where rows are single sales.
 *
 * @param {A2:A} dates The date of each value.
 * @param {B2:B} values The values, one or several a month; blank where there is none.
 * @param {12} months Optional: how many months, 6 to 12, default 12.
 * @param {"mean"} method Optional: mean (평균, default), median (중앙값) or seasonal (계절).
 * @return The baseline in the unit of the values.
 * @customfunction
 */
export function BASELINE(
  dates: unknown,
  values: unknown,
  months: unknown,
  method: unknown,
): unknown {
  return answerCell(baseline, arguments);
}
