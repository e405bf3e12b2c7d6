import { isoOf } from '../calendar/day';
import type { Standing } from '../kpi/standing/standing';
import type { Delivery, OwedKind, StoredAlert } from './alert';
import type { LiveCase } from './alert-case';
import { hasRecovered, isAboutNumber, type Severity } from './condition';
import { addressKey } from './address';
import { isMissKind, isOwners, isUnsent, sinceOpened, withoutOwed } from './deliveries';
import { isPlanAsked, isToEscalate, withPlanDue } from './plan-clock';
import {
  type AlertMoment,
  type AlertTerms,
  begun,
  close,
  isAgainDue,
  isAnswered,
  isMuted,
  isSent,
  move,
  type Transition,
  withStanding,
} from './moves';

export function whenBad(
  severity: Severity,
  { stored, live, standing, terms, moment }: LiveCase,
): Transition {
  const miss = live && !isAboutNumber(live.status) ? live : undefined;
  const badCount = miss ? miss.badCount + (counts(miss, terms, moment) ? 1 : 0) : 1;
  const seen = withStanding(miss ?? begun(stored, standing, moment), standing, moment, badCount);
  if (isMuted(terms, moment.today)) {
    // Back to pending: when the mute ends, what is still bad is mailed as new.
    const values = { until: isoOf(terms.mutedUntil ?? moment.today) };
    return move({ ...withoutOwed(seen), state: 'pending' }, 'alert_muted', values);
  }
  if (badCount < terms.confirmAfter) {
    return move(seen, 'alert_pending', { count: badCount, needed: terms.confirmAfter });
  }
  if (!miss || miss.state === 'pending') {
    const opened = { ...seen, state: 'open' as const, openedAt: moment.now, planDue: undefined };
    const clock = severity === 'missed' ? withPlanDue(opened, moment) : opened;
    return move(clock, 'alert_confirmed', { count: badCount }, severity);
  }
  const acknowledged = isAnswered(seen);
  const open = { ...seen, state: acknowledged ? ('acknowledged' as const) : ('open' as const) };
  // What an earlier owner was told of, the present one has not heard.
  const told = sinceOpened(open).filter(
    (one) =>
      isOwners(one) && isMissKind(one.kind) && addressKey(one.to) === addressKey(terms.owner),
  );
  if (told.length === 0) {
    // Whoever owns it now has as long for a plan as everybody.
    const asked = severity === 'missed' ? withPlanDue(open, moment) : open;
    return move(asked, 'alert_confirmed', { count: badCount }, severity);
  }
  const isWorse = severity === 'missed' && !told.some(({ kind }) => isTellingMiss(kind));
  // Rows that come late to a period that has ended are no reason to mail of it twice.
  if (isWorse && !isJudgedAfterEnd(live, standing, moment)) {
    const asked = open.planDue === undefined ? withPlanDue(open, moment) : open;
    return move(asked, 'alert_worse', {}, 'worse');
  }
  const isReminded =
    !acknowledged && told.every(isSent) && isAgainDue(told, terms.repeatDays, moment);
  const escalates = isToEscalate(open, told, moment, isReminded);
  return { ...answered(open, { told, severity, terms, moment, isReminded }), escalates };
}

interface Answering {
  /** What the present owner was mailed. */
  told: readonly Delivery[];
  severity: Severity;
  terms: AlertTerms;
  moment: AlertMoment;
  isReminded: boolean;
}

/** What the owner is told of a miss that he has heard of. */
function answered(
  open: StoredAlert,
  { told, severity, terms, moment, isReminded }: Answering,
): Transition {
  if (open.planDue !== undefined && isPlanAsked(open, told, moment)) {
    return move(open, 'alert_plan_due', { day: isoOf(open.planDue) }, 'plan_due');
  }
  if (open.state === 'acknowledged') return move(open, 'alert_acknowledged', {});
  if (!told.every(isSent)) return move(open, 'alert_queued', {});
  if (isReminded) return move(open, 'alert_repeat', { days: terms.repeatDays }, severity);
  return move(open, 'alert_told', {});
}

export function whenGood({ live, standing, terms, moment }: LiveCase): Transition {
  if (!live) return { reason: { code: 'alert_none', values: {} } };
  if (isAboutNumber(live.status)) return close(live, 'number_back', moment);
  const seen = withStanding(live, standing, moment, 0);
  const mailed = sinceOpened(live).some(
    (one) => (isMissKind(one.kind) || one.kind === 'escalated') && !isUnsent(one),
  );
  if (live.state === 'pending')
    return close(seen, mailed ? 'recovered' : 'never_confirmed', moment);
  // Late rows put it right after its end: nothing has recovered, and nobody needs another mail of it.
  if (isJudgedAfterEnd(live, standing, moment) && live.value !== standing.value) {
    return close(seen, 'met', moment);
  }
  if (hasRecovered(standing, terms)) {
    const { next, reason } = close(seen, 'recovered', moment);
    const owed = mailed && !isMuted(terms, moment.today) ? 'recovered' : undefined;
    return { next: { ...next!, state: 'recovered' }, reason, owed };
  }
  if (standing.closed) return close(seen, 'met', moment);
  return move(seen, 'alert_recovering', {});
}

function isTellingMiss(kind: OwedKind): boolean {
  return kind === 'missed' || kind === 'worse';
}

/** Its period had ended when it was judged before: only rows that came late can move it now. */
function isJudgedAfterEnd(
  alert: StoredAlert | undefined,
  { closed, period }: Standing,
  moment: AlertMoment,
): boolean {
  return alert !== undefined && closed && moment.dayOf(alert.evaluatedAt) > period.to;
}

/** Rates and stocks of a month or longer hardly move within a day: one evaluation a day counts. */
function counts(alert: StoredAlert, terms: AlertTerms, moment: AlertMoment): boolean {
  if (alert.evaluatedAt.getTime() === moment.now.getTime()) return false;
  const slow = terms.aggregation !== 'sum' && terms.cadence !== 'day' && terms.cadence !== 'week';
  return !slow || moment.dayOf(alert.evaluatedAt) !== moment.today;
}
