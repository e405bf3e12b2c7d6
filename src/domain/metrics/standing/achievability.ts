import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { normalTail } from '../../numeric/normal';
import { forecastOf, MOST_PERIODS } from '../forecast/forecast-model';
import { type DatedValues, seriesOf } from '../forecast/series';
import type { AimedDirection } from './attainment';

export interface AchievabilityValues extends DatedValues {
  target: number;
  due: Day;
  direction: AimedDirection;
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
  const ahead = direction === 'up' || direction === 'more_than' ? short : -short;
  const deviation = deviations[steps - 1];
  return deviation > 0 ? normalTail(ahead / deviation) : Number(ahead <= 0);
}
