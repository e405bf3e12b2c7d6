import { isoOf } from '../calendar/day';
import { GRACE_DAYS } from '../kpi/standing/grace';
import type { Standing } from '../kpi/standing/standing';
import type { StoredAlert } from './alert';
import type { AlertCase, LiveCase } from './alert-case';
import { isAboutNumber } from './condition';
import { sinceOpened, withoutOwed } from './deliveries';
import {
  type AlertMoment,
  begun,
  isAgainDue,
  isMuted,
  isSent,
  move,
  type Transition,
  withStanding,
} from './moves';

const NUMBER_REPEAT_DAYS = 7;
/** Longer than one hourly run: a cell that still loads then has been read twice. */
const PASSING = 90 * 60_000;

/** An open miss stays as it was while its number is missing or broken, and so does its evaluation. */
export function whenWithoutNumber(alertCase: LiveCase): Transition {
  const { stored, live, standing, terms, moment, missing } = alertCase;
  const kind = standing.status === 'error' ? 'error' : 'no_data';
  const isMiss = live !== undefined && !isAboutNumber(live.status);
  const alert = isMiss
    ? live
    : withStanding(
        live ?? begun(stored, standing, moment),
        standing,
        moment,
        (live?.badCount ?? 0) + (live?.evaluatedAt.getTime() === moment.now.getTime() ? 0 : 1),
      );
  if (isMuted(terms, moment.today)) {
    const values = { until: isoOf(terms.mutedUntil ?? moment.today) };
    return move(withoutOwed(alert), 'alert_muted', values);
  }
  const told = [...missing.told, ...sinceOpened(alert)].filter(
    (delivery) => delivery.kind === kind,
  );
  if (told.length > 0) {
    const waits = alert.acknowledged || missing.acknowledged || !told.every(isSent);
    return !waits && isAgainDue(told, NUMBER_REPEAT_DAYS, moment)
      ? move(alert, 'alert_repeat', { days: NUMBER_REPEAT_DAYS }, kind)
      : move(alert, 'alert_told', {});
  }
  const since = isMiss ? live.evaluatedAt : alert.openedAt;
  if (
    kind === 'error' ? isPassing(standing, alert, isMiss, moment) : !isOverdue(alertCase, since)
  ) {
    return move(alert, 'alert_not_due', {});
  }
  const state = alert.state === 'pending' && !isMiss ? 'open' : alert.state;
  return move({ ...alert, state }, 'alert_number', {}, kind);
}

/** A number is asked for one grace after it was due. A stale one has had its grace. */
function isOverdue({ standing, terms, moment, missing }: AlertCase, since: Date): boolean {
  if (standing.status === 'stale') return true;
  const looked = standing.closed ? standing.period.to + 1 : moment.dayOf(since);
  const due = Math.min(looked, missing.due ?? looked);
  return moment.today >= due + GRACE_DAYS[terms.cadence];
}

/** `Loading...` is waited for: the next run reads it again before anybody is told. */
function isPassing(
  standing: Standing,
  alert: StoredAlert,
  isMiss: boolean,
  moment: AlertMoment,
): boolean {
  const { code, values } = standing.reason;
  if (code !== 'actual_loading' && !/^loading/i.test(String(values.found))) return false;
  if (!isMiss) return alert.badCount < 2;
  return moment.now.getTime() - alert.evaluatedAt.getTime() < PASSING;
}
