import type { Day } from '../../calendar/day';
import type { Cadence } from '../../calendar/period';
import type { Aim } from '../../kpi/attainment';
import type { PeriodValue } from '../../kpi/standing';
import { aimedChance } from '../../metrics/standing/chance';
import { outlookOf } from './outlook';

/**
 * The chance that the value of the period in which `due` lies reaches its aim, by the forecast of the closed
 * periods. Null where they are too few, or the due date is not ahead.
 */
export function chanceOf(
  closed: readonly PeriodValue[],
  { direction, target, targetHigh }: Aim,
  due: Day,
  cadence: Cadence,
): number | null {
  if (target === undefined || (direction === 'between' && targetHigh === undefined)) return null;
  const outlook = outlookOf(closed, due, cadence);
  return outlook.ok ? aimedChance(outlook.ahead, { direction, target, high: targetHigh }) : null;
}
