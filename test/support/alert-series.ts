import type { StoredAlert } from '../../src/domain/alerts/alert';
import type { AlertSettings } from '../../src/domain/alerts/alert-settings';
import { dueMails } from '../../src/domain/alerts/due-mail';
import { isQuietDay } from '../../src/domain/alerts/quiet-days';
import { stepAlerts } from '../../src/domain/alerts/step-all';
import { stepNews } from '../../src/domain/alerts/step-news';
import { type Day, isoOf } from '../../src/domain/calendar/day';
import { periodOf, previousPeriod } from '../../src/domain/calendar/period';
import type { Kpi } from '../../src/domain/kpi/kpi';
import type { PeriodReading } from '../../src/domain/kpi/standing/history';
import { standingOf } from '../../src/domain/kpi/standing/standing-of';
import { aKpi, day } from './a-kpi';
import { momentAt } from './an-alert';

/** What a person does with the alert of the day, or with the KPI, before that day's run. */
export type Deed = 'tick' | 'untick' | { plan: string } | { kpi: Partial<Kpi> };

export interface Series {
  /** One a day: a number, `_` none, `!` an error, `~` a cell that still loads; `80x5` is five times 80. */
  values: string;
  /** The first day, a Thursday: half of its month has passed. */
  from?: string;
  kpi?: Partial<Kpi>;
  settings?: Partial<AlertSettings>;
  /** By the number of the day, from 1. */
  deeds?: Readonly<Record<number, Deed>>;
}

export interface Lived {
  /** Of the alert of the period that the day's standing speaks of: `2 pending, 3 open`. */
  states: string;
  /** What was mailed: `1 missed, 8 plan_due, 9 escalated to boss@example.com`; without an address the first owner. */
  mails: string;
  alerts: readonly StoredAlert[];
}

const OWNER = 'owner@example.com';

/**
 * Lives through a series as promtool does: a run at nine every morning in Seoul, by the steps of a real one,
 * every mail accepted. The KPI is "at least 100" of a month, its newest value counts; below 90 it is missed,
 * and it has recovered from 102 on.
 */
export function lived({
  values,
  from = '2026-04-16',
  settings = {},
  deeds = {},
  ...of
}: Series): Lived {
  const words = values.split(' ').flatMap((word) => {
    const [value, count = '1'] = word.split('x');
    return Array.from({ length: Number(count) }, () => value);
  });
  let kpi = aKpi({ starts: undefined, due: undefined, ...of.kpi });
  let alerts: readonly StoredAlert[] = [];
  const states: string[] = [];
  const mails: string[] = [];
  const newest = new Map<Day, number>();
  words.forEach((word, index) => {
    const today = day(from) + index;
    const moment = momentAt(`${isoOf(today)} 09:00`, settings);
    const period = periodOf(today, kpi.cadence);
    if (!Number.isNaN(Number(word))) newest.set(period.from, Number(word));
    const before = previousPeriod(period, kpi.cadence);
    const closed = [...newest].flatMap(([first, value]) =>
      first < period.from ? [{ period: periodOf(first, kpi.cadence), value }] : [],
    );
    const last = newest.get(before.from);
    const history = {
      closed,
      current: readingOf(word),
      previous:
        last === undefined ? { kind: 'no_data' as const } : { kind: 'value' as const, value: last },
    };
    const deed = deeds[index + 1];
    if (typeof deed === 'object' && 'kpi' in deed) kpi = { ...kpi, ...deed.kpi };
    const standings = kpi.state === 'active' ? [standingOf(kpi, history, today)] : [];
    const spoken = standings[0]?.period.from ?? period.from;
    alerts = alerts.map((alert) => (alert.period === spoken ? afterDeed(alert, deed) : alert));
    const known = { kpis: [kpi], standings, moment };
    const step = stepNews(stepAlerts({ ...known, stored: alerts, unread: new Set() }), {
      ...known,
      changes: [],
    });
    const due = isQuietDay(today, moment.settings.quiet)
      ? []
      : dueMails(step.alerts, new Map([[kpi.id, kpi]]), moment).filter(({ isBarred }) => !isBarred);
    const sent = new Set<StoredAlert['deliveries'][number]>();
    for (const { to, entries } of due) {
      for (const { alert, index: place, kind } of entries) {
        sent.add(alert.deliveries[place]);
        mails.push(`${index + 1} ${kind}${to === OWNER ? '' : ` to ${to}`}`);
      }
    }
    alerts = step.alerts.map((alert) => ({
      ...alert,
      deliveries: alert.deliveries.map((one) =>
        sent.has(one) ? { ...one, state: 'sent' as const, at: moment.now } : one,
      ),
    }));
    states.push(alerts.find((alert) => alert.period === spoken)?.state ?? 'none');
  });
  return { states: counted(states), mails: mails.join(', '), alerts };
}

function readingOf(word: string): PeriodReading {
  if (word === '_') return { kind: 'no_data' };
  if (word === '!') return { kind: 'broken', problem: { code: 'actual_broken' } };
  if (word === '~') return { kind: 'broken', problem: { code: 'actual_loading' } };
  return { kind: 'value', value: Number(word) };
}

function afterDeed(alert: StoredAlert, deed: Deed | undefined): StoredAlert {
  if (deed === 'tick' || deed === 'untick') return { ...alert, acknowledged: deed === 'tick' };
  return deed && 'plan' in deed ? { ...alert, plan: deed.plan } : alert;
}

/** `a a b` is `2 a, 1 b`. */
function counted(words: readonly string[]): string {
  const runs: { word: string; count: number }[] = [];
  for (const word of words) {
    const run = runs[runs.length - 1];
    if (run?.word === word) run.count += 1;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => `${count} ${word}`).join(', ');
}
