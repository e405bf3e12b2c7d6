import {
  ACHIEVABILITY as achievability,
  BASELINE as baseline,
  KPI_ANOMALIES as kpiAnomalies,
  KPI_FORECAST as kpiForecast,
} from '../../../domain/metrics/causes/declared';
import { answerCell } from '../../cell-function';

/**
 * The values to come with an interval, by exponential smoothing chosen to fit the series.
 * 지수 평활 모형을 골라 앞으로의 값을 예측 구간과 함께 보여 줍니다.
 *
 * One row per date, in any order. The dates must follow days, working days (Monday to Friday), weeks,
 * months, quarters or years, or another even step, with at least half of them there; the forecast goes on
 * in their way after the last value, and month ends stay month ends. A date twice is an error that names the row.
 * A date without a value, or a date left out, is a gap: the model runs on without learning there, and the
 * likelihood counts what was observed. Wholly blank rows are skipped, so A2:A works; a value without its
 * date, or text, is an error. At least 5 values. The season is 7 for days, 5 for working days, 52 for weeks,
 * 12 for months, 4 for quarters, else 1, unless given; 1 looks for none. A season is a candidate, not
 * an order: AICc drops it where it does not pay or values are too few. Relative errors and multiplied
 * seasons are tried only where all values are above 0. Up to 24 places the season is a part of the model;
 * beyond, a smooth fixed figure is taken out first, which needs two full seasons. Intervals are normal, as
 * R draws them; they take the fitted model as true, so they are rather narrow on short series. A series
 * that never changed is forecast to stay, with an interval of no width. Of more than 5000 dates the latest
 * 5000 count.
 *
 * Example: =KPI_FORECAST(A2:A6, B2:B6, 2) where A2:B6 is {2025-10-31, 100; 2025-11-30, 100; 2025-12-31, 100; 2026-01-31, 100; 2026-02-28, 100} → {"date", "forecast", "low", "high"; 2026-03-31, 100, 100, 100; 2026-04-30, 100, 100, 100}
 * Example: =KPI_FORECAST(A2:A7, B2:B7, 1, 0.95, 1) where A2:B7 is {2026-02-02, 8; 2026-01-05, 8; 2026-01-12, 8; 2026-01-19, ""; 2026-01-26, 8; 2026-02-09, 8} → {"date", "forecast", "low", "high"; 2026-02-16, 8, 8, 8}
 * Method: innovations state space models (ETS) with additive trend, by maximum likelihood over smoothing and starting states from several starts; least AICc. Mean and variance are exact in each class. A season above 24: classical decomposition, cut to the harmonics that AICc pays for, then ETS without a season.
 * Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing (2008); candidates and bounds of ets() in R's forecast package.
 * Others: R continues only the longest stretch without gaps; its interval of damped models with multiplied season begins from the undamped slope. Prophet and ARIMA are other models.
 *
 * @param {A2:A} dates The date of each value, in any order.
 * @param {B2:B} values The values, one per date; blank where there is none.
 * @param {12} periods How many dates to forecast, 1 to 1000.
 * @param {0.8} confidence Optional: the share of outcomes inside low to high, default 0.8.
 * @param {12} season Optional: values to a season, 1 for none; default found from the dates.
 * @return A table: date, forecast, low, high.
 * @customfunction
 */
export function KPI_FORECAST(
  dates: unknown,
  values: unknown,
  periods: unknown,
  confidence: unknown,
  season: unknown,
): unknown {
  return answerCell(kpiForecast, arguments);
}

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
 * Which values are unusual once trend and season are taken out, beside what was to be expected.
 * 추세와 계절을 뺀 뒤 유난히 벗어난 값을 기댓값과 함께 찾아 줍니다.
 *
 * One row per date, in order: expected is trend and season, low and high are expected ∓ sensitivity × 1.4826 ×
 * MAD of value − expected, and unusual is TRUE outside. Each value is compared with medians of the others: the
 * trend with those of the 11 nearest (or a full season's), the season with those at the same place of it. So
 * no value vouches for itself and a few wild ones bend nothing. The season is the one of the dates, as in
 * KPI_FORECAST; it is taken out, added or multiplied, where three of each place are there and the rest gets
 * smaller. Where the others are divided, as before and after a step, the value's own side counts. Where more
 * than half of the rest is alike the MAD is 0, and 1.2533 × the mean distance stands in for the deviation.
 * Where all values are above 0 and the rest clearly grows with expected, the MAD is that of (value − expected) /
 * expected, times expected: low and high then lie farther apart where more is expected. A date without a value
 * is listed with blanks. Dates and errors are as in KPI_FORECAST; at least 5 values.
 *
 * Example: =KPI_ANOMALIES(A2:A9, B2:B9, 2) where A2:B9 is {2026-03-01, 20; 2026-03-02, 20; 2026-03-03, 20; 2026-03-04, 24; 2026-03-05, 20; 2026-03-06, 20; 2026-03-07, 20; 2026-03-08, 20} → {"date", "value", "expected", "low", "high", "unusual"; 2026-03-01, 20, 20, 18.7467, 21.2533, FALSE; 2026-03-02, 20, 20, 18.7467, 21.2533, FALSE; 2026-03-03, 20, 20, 18.7467, 21.2533, FALSE; 2026-03-04, 24, 20, 18.7467, 21.2533, TRUE; 2026-03-05, 20, 20, 18.7467, 21.2533, FALSE; 2026-03-06, 20, 20, 18.7467, 21.2533, FALSE; 2026-03-07, 20, 20, 18.7467, 21.2533, FALSE; 2026-03-08, 20, 20, 18.7467, 21.2533, FALSE}
 * Example: =KPI_ANOMALIES(A2:A7, B2:B7, 2) where A2:B7 is {2026-01-02, 3; 2026-01-03, 3; 2026-01-01, 3; 2026-01-04, ""; 2026-01-05, 3; 2026-01-06, 3} → {"date", "value", "expected", "low", "high", "unusual"; 2026-01-01, 3, 3, 3, 3, FALSE; 2026-01-02, 3, 3, 3, 3, FALSE; 2026-01-03, 3, 3, 3, 3, FALSE; 2026-01-04, "", "", "", "", ""; 2026-01-05, 3, 3, 3, 3, FALSE; 2026-01-06, 3, 3, 3, 3, FALSE}
 * Method: running medians and medians of the season in turns, each without the value that is judged; MAD rule.
 * Source: Tukey, Exploratory Data Analysis (1977); Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993).
 * Others: tsoutliers in R takes robust STL and quartiles; control charts compare with a steady mean.
 *
 * @param {A2:A} dates The date of each value, in any order.
 * @param {B2:B} values The values, one per date; blank where there is none.
 * @param {3.5} sensitivity Optional: robust deviations from which a value is unusual, default 3.5.
 * @return A table: date, value, expected, low, high, unusual (TRUE/FALSE).
 * @customfunction
 */
export function KPI_ANOMALIES(dates: unknown, values: unknown, sensitivity: unknown): unknown {
  return answerCell(kpiAnomalies, arguments);
}

/**
 * Where a KPI stands: the mean or median of its last 6 to 12 months, or that without the season.
 * 최근 6–12개월의 평균이나 중앙값, 또는 계절을 뺀 평균으로 기준선을 구합니다.
 *
 * Takes the last calendar months that hold values, ending with the last of them, and all values dated in
 * these; where fewer months than asked for hold values it takes those, but at least 6. method "mean" (평균,
 * default), "median" (중앙값) or "seasonal" (계절): the mean of value / factor of its month, which needs 24 months
 * that hold values and a series above 0. The factors are ratios to the centred moving average over twelve months, from
 * all months there are; a month without values is bridged on a straight line. Dates may repeat and stand in
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
