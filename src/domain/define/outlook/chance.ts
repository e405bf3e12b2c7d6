import type { Day } from '../../calendar/day';
import type { Cadence } from '../../calendar/period';
import type { Aim } from '../../kpi/attainment';
import type { PeriodValue } from '../../kpi/standing';
import { aimedChance, type ValueAhead } from '../../metrics/standing/chance';
import { outlookOf } from './outlook';

/**
 * The chance that the value of the period in which `due` lies reaches its aim, by the forecast of the closed
 * periods. Null where they are too few, or the due date is not ahead.
 */
export function chanceOf(
  closed: readonly PeriodValue[],
  aim: Aim,
  due: Day,
  cadence: Cadence,
): number | null {
  if (!isWhole(aim)) return null;
  const outlook = outlookOf(closed, due, cadence);
  return outlook.ok ? chanceAt(outlook.ahead, aim) : null;
}

/** The same where the value ahead is known already; null where it is not said what it is held against. */
export function chanceAt(ahead: ValueAhead, aim: Aim): number | null {
  if (!isWhole(aim)) return null;
  const { direction, target, targetHigh: high } = aim;
  return aimedChance(ahead, { direction, target, high });
}

function isWhole(aim: Aim): aim is Aim & { target: number } {
  return aim.target !== undefined && !(aim.direction === 'between' && aim.targetHigh === undefined);
}
