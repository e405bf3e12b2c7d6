import type { AlertCase } from './alert-case';
import { conditionOf } from './condition';
import { isLive, type Transition } from './moves';
import { whenBad, whenGood } from './when-judged';
import { whenWithoutNumber } from './when-without-number';

/**
 * The next state of the alert of one KPI and period. An alert that has ended begins a new life in the
 * same row.
 */
export function transition(alertCase: AlertCase): Transition {
  const { stored, standing } = alertCase;
  const condition = conditionOf(standing.status);
  const live = stored && isLive(stored) ? stored : undefined;
  const known = { ...alertCase, live };
  switch (condition) {
    case 'missed':
    case 'at_risk':
    case 'short':
      return whenBad(condition, known);
    case 'good':
      return whenGood(known);
    case 'waiting':
      return { next: live, reason: { code: 'alert_waiting', values: {} } };
    case 'missing':
    case 'broken':
      return whenWithoutNumber(known);
  }
}
