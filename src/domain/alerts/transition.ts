import type { Standing } from '../kpi/standing';
import type { StoredAlert } from './alert';
import { conditionOf } from './condition';
import type { MissingNumber } from './missing-number';
import { type AlertMoment, type AlertTerms, isLive, type Transition } from './moves';
import { whenBad, whenGood } from './when-judged';
import { whenWithoutNumber } from './when-without-number';

/**
 * The next state of the alert of one KPI and period. `stored` is that period's alert, if there is one,
 * whatever its state: an alert that has ended begins a new life in the same row. `missing` is what the
 * alerts of other periods tell of a number that is not there.
 */
export function transition(
  stored: StoredAlert | undefined,
  standing: Standing,
  terms: AlertTerms,
  moment: AlertMoment,
  missing: MissingNumber = { told: [], acknowledged: false },
): Transition {
  const condition = conditionOf(standing, terms);
  const live = stored && isLive(stored) ? stored : undefined;
  switch (condition) {
    case 'missed':
    case 'at_risk':
      return whenBad(condition, stored, live, standing, terms, moment);
    case 'good':
      return whenGood(live, standing, terms, moment);
    case 'waiting':
      return { next: live, reason: { code: 'alert_waiting', values: {} } };
    case 'missing':
    case 'broken':
      return whenWithoutNumber(stored, live, standing, terms, moment, missing);
  }
}
