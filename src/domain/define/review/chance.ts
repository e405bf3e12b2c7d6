import type { Day } from '../../calendar/day';
import { NoAnswer } from '../../functions/no-answer';
import type { Aim } from '../../kpi/attainment';
import type { PeriodValue } from '../../kpi/standing';
import { achievability } from '../../metrics/standing/achievability';
import { baseline } from '../../metrics/standing/baseline';

const BASELINE_MONTHS = 12;

/**
 * The chance that the value of the period in which `due` lies reaches its aim, by the forecast of the closed
 * periods. Null where they are too few, or the due date is not ahead.
 */
export function chanceOf(closed: readonly PeriodValue[], aim: Aim, due: Day): number | null {
  const { direction, target, targetHigh } = aim;
  if (target === undefined) return null;
  const rows = { ...columnsOf(closed), due };
  switch (direction) {
    case 'at_least':
      return answered(() => achievability({ ...rows, target, direction: 'up' }));
    case 'at_most':
      return answered(() => achievability({ ...rows, target, direction: 'down' }));
    case 'more_than':
    case 'less_than':
      return answered(() => achievability({ ...rows, target, direction }));
    case 'between': {
      if (targetHigh === undefined) return null;
      return answered(() => {
        const reached = achievability({ ...rows, target, direction: 'up' });
        const passed = achievability({ ...rows, target: targetHigh, direction: 'more_than' });
        return Math.max(0, reached - passed);
      });
    }
  }
}

/** The mean of the last months, where there are enough. */
export function recentBaseline(closed: readonly PeriodValue[]): number | null {
  return answered(() =>
    baseline({ ...columnsOf(closed), months: BASELINE_MONTHS, method: 'mean' }),
  );
}

function columnsOf(closed: readonly PeriodValue[]) {
  return {
    dates: Int32Array.from(closed, ({ period }) => period.from),
    values: Float64Array.from(closed, ({ value }) => value),
  };
}

/** A history that bears no forecast is none; anything else that goes wrong is not hidden. */
function answered(figure: () => number): number | null {
  try {
    return figure();
  } catch (failure) {
    if (failure instanceof NoAnswer) return null;
    throw failure;
  }
}
