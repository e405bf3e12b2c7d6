import { type Day, isoOf } from '../../calendar/day';
import { isDay } from '../../functions/day-reader';
import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { normalCritical, normalTail } from '../../numeric/normal';
import { forecastOf } from '../forecast/forecast-model';
import { type DatedValues, type Series, seriesOf } from '../forecast/series';

export interface ForecastValues extends DatedValues {
  periods: number;
  confidence: number;
  season?: number;
}

export interface AchievabilityValues extends DatedValues {
  target: number;
  due: Day;
  direction: 'up' | 'down';
}

/** Farther ahead nobody's model knows anything. */
export const MOST_PERIODS = 1000;

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

/** The probability that the value of the period in which `due` lies reaches the target. */
export function achievability({ target, due, direction, ...rows }: AchievabilityValues): number {
  const series = seriesOf(rows);
  const steps = series.placeOf(due) - series.values.length + 1;
  const last = isoOf(series.dayAt(series.values.length - 1));
  if (steps < 1) refuse('due_not_ahead', { argument: 'due', values: { last } });
  if (steps > MOST_PERIODS) {
    refuse('due_too_far', { argument: 'due', values: { last, steps, most: MOST_PERIODS } });
  }
  const { means, deviations } = forecastOf(series, steps);
  const short = target - means[steps - 1];
  const ahead = direction === 'up' ? short : -short;
  const deviation = deviations[steps - 1];
  return deviation > 0 ? normalTail(ahead / deviation) : Number(ahead <= 0);
}
