import { type Day } from '../../calendar/day';
import { type Cadence, periodOf } from '../../calendar/period';
import { NoAnswer } from '../../functions/no-answer';
import type { PeriodValue } from '../../kpi/standing';
import { achievability } from '../../metrics/standing/achievability';
import type { Reading } from '../sentence/reading';

export interface ChanceOf {
  /** Closed periods, oldest first. */
  past: readonly PeriodValue[];
  cadence: Cadence;
  /** The day on which the target is due; it lies in the period that is judged. */
  due: Day;
}

type Stated = Pick<Reading, 'target' | 'targetHigh' | 'direction' | 'change'>;

const AIMED = {
  at_least: 'up',
  at_most: 'down',
  more_than: 'more_than',
  less_than: 'less_than',
} as const;

/**
 * How likely the stated target is by the forecast of the past, 0 to 1; null where none is stated as an
 * amount, and where the past is too short or too irregular for a forecast.
 */
export function targetChance(
  { past, cadence, due }: ChanceOf,
  { target, targetHigh, direction, change }: Stated,
): number | null {
  if (target === null || direction === null || change !== 'none') return null;
  const series = {
    dates: Int32Array.from(past, ({ period }) => period.from),
    values: Float64Array.from(past, ({ value }) => value),
    due: periodOf(due, cadence).from,
  };
  try {
    if (direction !== 'between') {
      return achievability({ ...series, target, direction: AIMED[direction] });
    }
    if (targetHigh === null) return null;
    const fromLow = achievability({ ...series, target, direction: 'up' });
    const beyondHigh = achievability({ ...series, target: targetHigh, direction: 'more_than' });
    return Math.max(0, fromLow - beyondHigh);
  } catch (error) {
    if (error instanceof NoAnswer) return null;
    throw error;
  }
}
