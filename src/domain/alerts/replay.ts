import type { Day } from '../calendar/day';
import { type Period, previousPeriod } from '../calendar/period';
import type { Kpi } from '../kpi/kpi';
import type { Standing } from '../kpi/standing/standing';
import type { Delivery, DeliveryState, OwedKind, RecipientRole, StoredAlert } from './alert';
import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from './alert-settings';
import { isNewsKind } from './deliveries';
import { type DueMail, dueMails } from './due-mail';
import { type AlertMoment, isLive, isSent } from './moves';
import { isDayOff, isQuietDay } from './quiet-days';
import { stepAlerts } from './step-all';
import { stepNews } from './step-news';

/** Why a mail would have gone out; `reminder` tells once more of what was told and not acknowledged. */
export type ReplayedKind = OwedKind | 'reminder';

/** What one mail would have told of one period of one KPI. */
export interface ReplayedMail {
  day: Day;
  to: string;
  kpi: string;
  kind: ReplayedKind;
  /** As what its reader would have heard of it; absent for the owner. */
  role?: RecipientRole;
  /** The KPI above it under which the same mail would have told of it. */
  under?: string;
  /** First day of the period. */
  period: Day;
  value?: number;
  target?: number;
}

/** A KPI on a day of the past, and where it stood then. */
export interface PastDay {
  kpi: Kpi;
  standing: Standing;
}

/** All KPIs on a day of the past, and where those of which that is known stood then. */
export interface PastRegister {
  kpis: readonly Kpi[];
  standings: readonly Standing[];
}

/** The mails of the next day, which is told once of each day in turn. */
export type Replay = (today: Day, past: PastRegister) => ReplayedMail[];

/**
 * The mails that an alert run on each of the days would have sent about one KPI.
 */
export function replayAlerts(
  days: Period,
  pastDay: (today: Day) => PastDay,
  settings: AlertSettings = DEFAULT_ALERT_SETTINGS,
): ReplayedMail[] {
  const mailsOn = alertReplay(settings);
  const mails: ReplayedMail[] = [];
  for (let today = days.from; today <= days.to; today += 1) {
    const { kpi, standing } = pastDay(today);
    mails.push(...mailsOn(today, { kpis: [kpi], standings: [standing] }));
  }
  return mails;
}

/**
 * Alert runs of past days, one a day, by the same steps as a run takes: alerts move on, what they owe becomes
 * due, and what is due is sent, but on quiet days. Every mail is accepted at once, one to an address that the
 * settings bar is refused, and nobody acknowledges anything. The first day finds no alert. Of changed
 * definitions nothing is told: all days go by one.
 */
export function alertReplay(settings: AlertSettings): Replay {
  const reminders = new Set<string>();
  const nothing: ReadonlySet<string> = new Set();
  let stored: readonly StoredAlert[] = [];
  return (today, { kpis, standings }) => {
    const moment = noonOf(today, settings);
    const known = { kpis, standings, moment };
    const moved = stepAlerts({ ...known, stored, unread: nothing });
    const step = stepNews(moved, { ...known, changes: [] });
    for (const { alert, reason } of step.decisions) {
      if (reason.code === 'alert_repeat') reminders.add(queuedAt(alert.id, moment.now));
    }
    const owed = dueMails(step.alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), moment);
    const due = isQuietDay(today, settings.quiet) ? [] : owed;
    const handled = withHandled(step.alerts, due, moment.now);
    stored = today % FORGETS_EVERY === 0 ? withoutPast(handled, known) : handled;
    return due.filter(({ isBarred }) => !isBarred).flatMap((mail) => told(mail, today, reminders));
  };
}

const DAY_MS = 86_400_000;
/** Days after which the alerts are gone through for those that are past. */
const FORGETS_EVERY = 28;

/** Days alone count in a replay, each one 24 hours after the other: no clock is put forward or back. */
function noonOf(today: Day, settings: AlertSettings): AlertMoment {
  return {
    now: new Date((today + 0.5) * DAY_MS),
    today,
    dayOf: (instant) => Math.floor(instant.getTime() / DAY_MS),
    isDayOff: (day) => isDayOff(day, settings.quiet),
    settings,
  };
}

function told({ to, entries }: DueMail, day: Day, reminders: ReadonlySet<string>): ReplayedMail[] {
  return entries.map(({ alert, index, kind, role, under }) => ({
    day,
    to,
    kpi: alert.kpi,
    kind:
      role === undefined &&
      !isNewsKind(kind) &&
      reminders.has(queuedAt(alert.id, alert.deliveries[index].at))
        ? 'reminder'
        : kind,
    ...(role === undefined ? {} : { role }),
    ...(under === undefined ? {} : { under }),
    period: alert.period,
    value: alert.value,
    target: alert.target,
  }));
}

function queuedAt(alert: string, at: Date): string {
  return `${alert} ${at.getTime()}`;
}

/** The alerts once the mail service has accepted all that was due and may be mailed. */
function withHandled(
  alerts: readonly StoredAlert[],
  due: readonly DueMail[],
  now: Date,
): readonly StoredAlert[] {
  const became = new Map<string, Map<number, DeliveryState>>();
  for (const { entries, isBarred } of due) {
    for (const { alert, index } of entries) {
      const states = became.get(alert.id) ?? new Map<number, DeliveryState>();
      became.set(alert.id, states.set(index, isBarred ? 'refused' : 'sent'));
    }
  }
  return alerts.map((alert) => {
    const states = became.get(alert.id);
    if (!states) return alert;
    const deliveries = alert.deliveries.map((delivery, index): Delivery => {
      const state = states.get(index);
      return state ? { ...delivery, state, at: now } : delivery;
    });
    return { ...alert, deliveries };
  });
}

/**
 * The alerts without those that nothing looks at any more: they have ended and owe nothing, and their period
 * lies before the one that is told of when it has ended, and before the newest value.
 */
function withoutPast(
  alerts: readonly StoredAlert[],
  { kpis, standings }: PastRegister,
): readonly StoredAlert[] {
  const cadences = new Map(kpis.map(({ id, cadence }) => [id, cadence]));
  const looked = new Map(
    standings.map(({ kpi, period, history }) => {
      const cadence = cadences.get(kpi) ?? 'year';
      const before = previousPeriod(previousPeriod(period, cadence), cadence);
      const newest = history.filter((point) => point.period.from < period.from).pop();
      return [kpi, Math.min(before.from, newest?.period.from ?? -Infinity)];
    }),
  );
  return alerts.filter(
    (alert) =>
      isLive(alert) ||
      alert.period >= (looked.get(alert.kpi) ?? -Infinity) ||
      alert.deliveries.some((delivery) => !isSent(delivery)),
  );
}
