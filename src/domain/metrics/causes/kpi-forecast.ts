import { isDay } from '../../functions/day-reader';
import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { normalCritical } from '../../numeric/normal';
import { forecastOf } from '../forecast/forecast-model';
import { type DatedValues, type Series, seriesOf } from '../forecast/series';

export interface ForecastValues extends DatedValues {
  periods: number;
  confidence: number;
  season?: number;
}

/** The forecast of `KPI_FORECAST`: normal intervals around the mean, as R's `forecast()` draws them. */
export function kpiForecast({ periods, confidence, season, ...rows }: ForecastValues): Table {
  const found = seriesOf(rows);
  const series: Series = { ...found, season: season ?? found.season };
  const end = series.values.length;
  if (!isDay(series.dayAt(end + periods - 1))) refuse('beyond_calendar', { argument: 'periods' });
  const { means, deviations } = forecastOf(series, periods);
  const reach = normalCritical((1 - confidence) / 2);
  return {
    columns: headed('date: day, forecast, low, high'),
    rows: Array.from(means, (mean, h) => [
      series.dayAt(end + h),
      mean,
      mean - reach * deviations[h],
      mean + reach * deviations[h],
    ]),
  };
}
