import type { Kpi } from '../kpi/kpi';
import type { Standing } from '../kpi/standing/standing';
import type { StoredAlert } from './alert';
import { endedStanding } from './closed-period';
import { isAboutNumber } from './condition';
import { isUnsent } from './deliveries';
import type { AlertMoment } from './moves';
import type { News } from './news/news';
import { newsOf } from './news/news-of';
import type { ScheduleChange, ToldSchedule } from './news/schedule';
import type { AlertDecision, AlertStep } from './step-all';
import { withNews, withoutOldNews } from './tell-news';

export interface NewsStepInput {
  kpis: readonly Kpi[];
  standings: readonly Standing[];
  /** Of the change log, oldest first. */
  changes: readonly ScheduleChange[];
  moment: AlertMoment;
}

export interface NewsStep extends AlertStep {
  /** What is new of active KPIs now, told before or not. */
  news: readonly News[];
}

/**
 * Queues the news beside the misses, after these have moved on: in the alert of its period where there is one,
 * else in a row that holds nothing else, so that it is told once. News that waits and is true no more is
 * dropped.
 */
export function stepNews(
  step: AlertStep,
  { kpis, standings, changes, moment }: NewsStepInput,
): NewsStep {
  const active = new Map(
    kpis.filter(({ state }) => state === 'active').map((kpi) => [kpi.id, kpi]),
  );
  const current = standings.filter(({ kpi }) => active.has(kpi));
  const ended = current.flatMap(
    (standing) => endedStanding(active.get(standing.kpi)!, standing, moment) ?? [],
  );
  const judged = new Map(
    [...ended, ...current].map((one) => [placeOf(one.kpi, one.period.from), one]),
  );
  const alerts = new Map(step.alerts.map((alert) => [placeOf(alert.kpi, alert.period), alert]));
  const news = newsOf({
    kpis: active,
    standings: new Map(current.map((standing) => [standing.kpi, standing])),
    ended,
    isToldBad: ({ kpi, period }) => isToldBad(alerts.get(placeOf(kpi, period.from))),
    changes,
    toldSchedule: lastTold(step.alerts),
    now: moment.now,
  });
  const found = new Set(news.map(({ kind, kpi, period }) => `${kind} ${placeOf(kpi, period)}`));
  const changed = new Map(step.changed.map((alert) => [alert.id, alert]));
  const decisions: AlertDecision[] = [];
  const put = (place: string, alert: StoredAlert) => {
    alerts.set(place, alert);
    changed.set(alert.id, alert);
  };
  for (const [place, alert] of [...alerts]) {
    const left = withoutOldNews(alert, judged.has(place), (kind) => found.has(`${kind} ${place}`));
    if (left !== alert) put(place, left);
  }
  for (const one of news) {
    const place = placeOf(one.kpi, one.period);
    const kpi = active.get(one.kpi)!;
    const alert = withNews(alerts.get(place), one, { kpi, standing: judged.get(place)!, moment });
    if (!alert) continue;
    put(place, alert);
    decisions.push({ alert, reason: one.reason });
  }
  return {
    alerts: [...alerts.values()],
    changed: [...changed.values()],
    decisions: [...step.decisions, ...decisions],
    news,
  };
}

/** Its owner is told of a miss. */
function isToldBad(alert: StoredAlert | undefined): boolean {
  if (!alert || isAboutNumber(alert.status)) return false;
  return alert.state === 'open' || alert.state === 'acknowledged';
}

/** By KPI: when a change of its schedule was told last, and since when one waits to be. */
function lastTold(alerts: readonly StoredAlert[]): (kpi: string) => ToldSchedule {
  const known = new Map<string, ToldSchedule>();
  for (const { kpi, deliveries } of alerts) {
    for (const delivery of deliveries) {
      if (delivery.kind !== 'schedule') continue;
      const { at: told, waitsSince } = known.get(kpi) ?? {};
      const { at } = delivery;
      known.set(
        kpi,
        isUnsent(delivery)
          ? { at: told, waitsSince: waitsSince && waitsSince < at ? waitsSince : at }
          : { at: told && told > at ? told : at, waitsSince },
      );
    }
  }
  return (kpi) => known.get(kpi) ?? {};
}

function placeOf(kpi: string, period: number): string {
  return `${kpi} ${period}`;
}
