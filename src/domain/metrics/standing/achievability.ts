import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { forecastOf, MOST_PERIODS } from '../forecast/forecast-model';
import { type DatedValues, seriesOf } from '../forecast/series';
import type { AimedDirection } from './attainment';
import { chanceAbove, chanceBelow, type ValueAhead } from './chance';

export interface AchievabilityValues extends DatedValues {
  target: number;
  due: Day;
  direction: AimedDirection;
}

/** The probability that the value of the period in which `due` lies reaches the target. */
export function achievability({ target, due, direction, ...rows }: AchievabilityValues): number {
  const isUpwards = direction === 'up' || direction === 'more_than';
  const ahead = valueAhead(rows, due);
  return isUpwards ? chanceAbove(ahead, target) : chanceBelow(ahead, target);
}

/** The value of the period in which `due` lies, forecast from the rows. */
export function valueAhead(rows: DatedValues, due: Day): ValueAhead {
  const series = seriesOf(rows);
  const steps = series.placeOf(due) - series.values.length + 1;
  const last = isoOf(series.dayAt(series.values.length - 1));
  if (steps < 1) refuse('due_not_ahead', { argument: 'due', values: { last } });
  if (steps > MOST_PERIODS) {
    refuse('due_too_far', { argument: 'due', values: { last, steps, most: MOST_PERIODS } });
  }
  const { means, deviations } = forecastOf(series, steps);
  return { mean: means[steps - 1], deviation: deviations[steps - 1] };
}
