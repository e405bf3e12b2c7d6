import { type Day, isoOf } from '../calendar/day';
import type { Kpi } from '../kpi/kpi';
import type { Reason, Standing } from '../kpi/standing/standing';
import type { ClosedBecause, Delivery, OwedKind, StoredAlert } from './alert';
import type { AlertSettings } from './alert-settings';
import { isAboutNumber } from './condition';
import { withoutOwedMisses, withoutUnsentMisses } from './deliveries';

/** What of a KPI's definition its alerts go by. */
export type AlertTerms = Pick<
  Kpi,
  | 'direction'
  | 'baseline'
  | 'warnAt'
  | 'missAt'
  | 'aggregation'
  | 'cadence'
  | 'confirmAfter'
  | 'repeatDays'
  | 'mutedUntil'
  | 'owner'
>;

export interface AlertMoment {
  now: Date;
  today: Day;
  dayOf(instant: Date): Day;
  /** Weekends, and the holidays that the settings name: no working day. */
  isDayOff(day: Day): boolean;
  settings: AlertSettings;
}

export interface Transition {
  /** The alert as it now is; absent when there is none and none is needed. */
  next?: StoredAlert;
  /** The mail that is owed because of this, if any. */
  owed?: OwedKind;
  /** Somebody above is to hear of it as well. */
  escalates?: boolean;
  /** Why it is mailed now, or not. */
  reason: Reason;
}

const CLOSED_REASONS: Readonly<Record<ClosedBecause, string>> = {
  met: 'closed_met',
  short: 'closed_short',
  missed: 'closed_missed',
  no_value: 'closed_no_value',
  recovered: 'closed_recovered',
  never_confirmed: 'closed_never_confirmed',
  number_back: 'closed_number_back',
  paused: 'closed_paused',
  retired: 'closed_retired',
  deleted: 'closed_deleted',
  news: 'closed_news',
};

const DAY = 86_400_000;
/** An hourly trigger may fire up to 59 minutes late, so a week may end that much early. */
const LATE_TRIGGER = 59 * 60_000;

export function isLive({ state }: StoredAlert): boolean {
  return state === 'pending' || state === 'open' || state === 'acknowledged';
}

/** A tick or a plan is an answer: the alert is told again only when it grows worse. */
export function isAnswered({
  acknowledged,
  plan,
}: Pick<StoredAlert, 'acknowledged' | 'plan'>): boolean {
  return acknowledged || plan.trim() !== '';
}

export function alertId(kpi: string, period: Day): string {
  return `${kpi}@${isoOf(period)}`;
}

/** The KPI that the id names. */
export function kpiOfAlert(id: string): string {
  return id.replace(/@[^@]*$/, '');
}

export function isMuted({ mutedUntil }: Pick<AlertTerms, 'mutedUntil'>, today: Day): boolean {
  return mutedUntil !== undefined && today <= mutedUntil;
}

export function isSent({ state }: Delivery): boolean {
  return state === 'sent';
}

export function isAgainDue(told: readonly Delivery[], days: number, { now }: AlertMoment): boolean {
  if (days <= 0) return false;
  const last = Math.max(...told.map(({ at }) => at.getTime()));
  return now.getTime() - last >= days * DAY - LATE_TRIGGER;
}

/**
 * A new alert, or a new life of one that has ended: its past deliveries stay as its record, and so does
 * what was planned. The tick was for the life that has ended.
 */
export function begun(
  stored: StoredAlert | undefined,
  standing: Standing,
  { now }: Pick<AlertMoment, 'now'>,
): StoredAlert {
  return {
    id: stored?.id ?? alertId(standing.kpi, standing.period.from),
    kpi: standing.kpi,
    period: standing.period.from,
    state: 'pending',
    status: standing.status,
    reason: standing.reason,
    badCount: 0,
    openedAt: now,
    evaluatedAt: now,
    acknowledged: false,
    plan: stored?.plan ?? '',
    deliveries: stored?.deliveries ?? [],
    mailedAt: stored?.mailedAt,
  };
}

export function withStanding(
  alert: StoredAlert,
  { status, value, target, attainment, reason }: Standing,
  { now }: Pick<AlertMoment, 'now'>,
  badCount: number,
): StoredAlert {
  return { ...alert, status, value, target, attainment, reason, badCount, evaluatedAt: now };
}

/** The period ended below its target, by little or by much. */
function isMissed(because: ClosedBecause): boolean {
  return because === 'missed' || because === 'short';
}

/** What of an alert that ends is still told. */
function stillTold(alert: StoredAlert, because: ClosedBecause): StoredAlert {
  if (isMissed(because) && !isAboutNumber(alert.status)) return alert;
  // The number is still missing: the next period's alert tells of it, and knows what may have been told.
  return because === 'no_value' ? withoutUnsentMisses(alert) : withoutOwedMisses(alert);
}

export function close(
  alert: StoredAlert,
  because: ClosedBecause,
  { now }: AlertMoment,
): Transition {
  const next = { ...alert, state: 'closed' as const, closedAt: now, closedBecause: because };
  const kept = stillTold(next, because);
  const reason = { code: CLOSED_REASONS[because], values: {} };
  return { next: { ...kept, reason }, reason };
}

/** The reason is of what is done now; a live alert's own stays why its KPI stands as it does. */
export function move(
  next: StoredAlert,
  code: string,
  values: Reason['values'],
  owed?: OwedKind,
): Transition {
  return { next, owed, reason: { code, values } };
}
