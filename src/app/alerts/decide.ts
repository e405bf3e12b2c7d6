import type { StoredAlert } from '../../domain/alerts/alert';
import { type DueMail, dueMails } from '../../domain/alerts/due-mail';
import { type AlertDecision, stepAlerts } from '../../domain/alerts/step-all';
import { stepNews } from '../../domain/alerts/step-news';
import { isDayOff, isQuietDay, nextMailDay } from '../../domain/alerts/quiet-days';
import type { Day } from '../../domain/calendar/day';
import type { Moment } from '../ports';
import type { Prepared } from './prepare';
import { withoutUnclear } from './unclear-alerts';

export interface Decided {
  /** Alerts that are to be written, what they owe queued in them. */
  changed: readonly StoredAlert[];
  /** Of each alert that was looked at: why it is mailed now, or not. */
  decisions: readonly AlertDecision[];
  /** One mail per person of all that is owed now, by earlier runs as well. */
  due: readonly DueMail[];
  /** Today no mail goes out; on this day those that are due do. */
  quietUntil?: Day;
}

/** What changes and what is due. Pure: it reads nothing but what was prepared. */
export function decide(
  {
    reading,
    standings,
    stored,
    behind,
    told,
    unclear,
    settings,
    edits = [],
  }: Pick<
    Prepared,
    'reading' | 'standings' | 'stored' | 'behind' | 'told' | 'unclear' | 'settings' | 'edits'
  >,
  { now, zone }: Moment,
): Decided {
  const { kpis, problems } = reading;
  const today = zone.dayOf(now);
  const { quiet } = settings;
  const moment = {
    now,
    today,
    dayOf: (instant: Date) => zone.dayOf(instant),
    isDayOff: (day: Day) => isDayOff(day, quiet),
    settings,
  };
  const unread = new Set(problems.flatMap(({ kpi }) => kpi ?? []));
  const moved = stepAlerts({ stored, kpis, standings, unread, moment });
  const changes = edits.map((edit) => ({
    ...edit,
    before: edit.before.text,
    after: edit.after.text,
  }));
  const step = stepNews(moved, { kpis, standings, changes, moment });
  const { alerts, changed, decisions, news } = step;
  return {
    changed: withoutUnclear(withBehind(alerts, changed, behind), unclear),
    decisions,
    due: dueMails(
      withoutUnclear(alerts, unclear),
      new Map(kpis.map((kpi) => [kpi.id, kpi])),
      moment,
      told,
      news,
    ),
    ...(isQuietDay(today, quiet) ? { quietUntil: nextMailDay(today, quiet) ?? NEVER } : {}),
  };
}

/** Where every day of a year is quiet. */
const NEVER = Infinity;

/** What has changed, and what only the rows do not know yet. */
function withBehind(
  alerts: readonly StoredAlert[],
  changed: readonly StoredAlert[],
  behind: ReadonlySet<string>,
): readonly StoredAlert[] {
  const known = new Set(changed.map(({ id }) => id));
  return [...changed, ...alerts.filter(({ id }) => behind.has(id) && !known.has(id))];
}
