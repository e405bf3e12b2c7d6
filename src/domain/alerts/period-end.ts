import type { Day } from '../calendar/day';
import { periodOf } from '../calendar/period';
import { attainmentOf, judgedBy } from '../kpi/standing/attainment';
import type { Kpi } from '../kpi/kpi';
import { inForce } from '../kpi/standing/in-force';
import type { PeriodValue } from '../kpi/standing/standing';
import { closedVerdict } from '../kpi/standing/status';
import { aimOn } from '../kpi/standing/target';
import type { StoredAlert } from './alert';
import { isAboutNumber } from './condition';
import { type AlertMoment, close, type Transition } from './moves';

/** Ends the alert of a period that the KPI's standing no longer speaks of. */
export function closeWithPeriod(
  alert: StoredAlert,
  kpi: Kpi,
  history: readonly PeriodValue[],
  moment: AlertMoment,
): Transition {
  const because = outcomeOf(kpi, history, alert.period);
  if (isAboutNumber(alert.status) && because !== 'no_value')
    return close(alert, 'number_back', moment);
  return close(alert, because, moment);
}

/** How a period that has ended stands to its target, by the values that are known. */
export function outcomeOf(
  kpi: Kpi,
  history: readonly PeriodValue[],
  from: Day,
): 'met' | 'short' | 'missed' | 'no_value' {
  const point = history.find(({ period }) => period.from === from);
  const last = periodOf(from, kpi.cadence).to;
  const aim = aimOn(kpi, last);
  const result = attainmentOf(point?.value, aim);
  if (!result.ok) return 'no_value';
  return closedVerdict(result.attainment, { ...inForce(kpi, last), direction: judgedBy(aim) })
    .status;
}
