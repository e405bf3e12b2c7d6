import {
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
 * Which values are unusual once trend and season are taken out, beside what was to be expected.
 * 추세와 계절을 뺀 뒤 유난히 벗어난 값을 기댓값과 함께 찾아 줍니다.
 *
 * One row per date, in order: expected is trend and season, low and high are expected ∓ sensitivity × 1.4826 ×
 * MAD of value − expected, and unusual is TRUE outside. Each value is compared with medians of the others: the
 * trend with those of the 11 nearest (or a full season's), the season with those at the same place of it. So
 * no value vouches for itself and a few wild ones bend nothing. The season is the one of the dates, as in
 * KPI_FORECAST; it is taken out, added or multiplied, where three of each place are there and the rest gets
 * smaller. Where the others are divided, as before and after a step, the value's own side counts. Where more
 * than half of the rest is alike the MAD is 0, and 1.2533 × the mean distance replaces the deviation.
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
