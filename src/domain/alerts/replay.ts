import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Kpi } from '../kpi/kpi';
import type { Standing } from '../kpi/standing/standing';
import type { Delivery, OwedKind, StoredAlert } from './alert';
import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from './alert-settings';
import { isNewsKind } from './deliveries';
import { type DueMail, dueMails } from './due-mail';
import type { AlertMoment } from './moves';
import { isDayOff, isQuietDay } from './quiet-days';
import { stepAlerts } from './step-all';
import { stepNews } from './step-news';

/** Why a mail would have gone out; `reminder` tells once more of what was told and not acknowledged. */
export type ReplayedKind = OwedKind | 'reminder';

/** What one mail would have told of one period. */
export interface ReplayedMail {
  day: Day;
  to: string;
  kind: ReplayedKind;
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

/**
 * The mails that an alert run on each of the days would have sent about one KPI, by the same steps as a run
 * takes: alerts move on, what they owe becomes due, and what is due is sent. Every mail is accepted at once
 * and nobody acknowledges anything. The first day finds no alert. Of changed definitions nothing is told: all
 * days go by one.
 */
export function replayAlerts(
  days: Period,
  pastDay: (today: Day) => PastDay,
  settings: AlertSettings = DEFAULT_ALERT_SETTINGS,
): ReplayedMail[] {
  const mails: ReplayedMail[] = [];
  const reminders = new Set<string>();
  const nothing: ReadonlySet<string> = new Set();
  let stored: readonly StoredAlert[] = [];
  for (let today = days.from; today <= days.to; today += 1) {
    const { kpi, standing } = pastDay(today);
    const moment = noonOf(today, settings);
    const known = { kpis: [kpi], standings: [standing], moment };
    const moved = stepAlerts({ ...known, stored, unread: nothing });
    const step = stepNews(moved, { ...known, changes: [] });
    for (const { alert, reason } of step.decisions) {
      if (reason.code === 'alert_repeat') reminders.add(queuedAt(alert.id, moment.now));
    }
    const owed = dueMails(step.alerts, new Map([[kpi.id, kpi]]), moment);
    const due = isQuietDay(today, settings.quiet) ? [] : owed.filter(({ isBarred }) => !isBarred);
    mails.push(...due.flatMap((mail) => told(mail, today, reminders)));
    stored = withSent(step.alerts, due, moment.now);
  }
  return mails;
}

const DAY_MS = 86_400_000;

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
  return entries.map(({ alert, index, kind }) => ({
    day,
    to,
    kind:
      !isNewsKind(kind) && reminders.has(queuedAt(alert.id, alert.deliveries[index].at))
        ? 'reminder'
        : kind,
    period: alert.period,
    value: alert.value,
    target: alert.target,
  }));
}

function queuedAt(alert: string, at: Date): string {
  return `${alert} ${at.getTime()}`;
}

/** The alerts once the mail service has accepted all that was due. */
function withSent(
  alerts: readonly StoredAlert[],
  due: readonly DueMail[],
  now: Date,
): readonly StoredAlert[] {
  const sent = new Map<string, Set<number>>();
  for (const { alert, index } of due.flatMap(({ entries }) => entries)) {
    sent.set(alert.id, new Set([...(sent.get(alert.id) ?? []), index]));
  }
  return alerts.map((alert) => {
    const indexes = sent.get(alert.id);
    if (!indexes) return alert;
    const deliveries = alert.deliveries.map((delivery, index): Delivery =>
      indexes.has(index) ? { ...delivery, state: 'sent', at: now } : delivery,
    );
    return { ...alert, deliveries };
  });
}
