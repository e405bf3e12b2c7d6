import type { Kpi } from '../kpi/kpi';
import { addressKey } from './address';
import type { Delivery, OwedKind, RecipientRole, StoredAlert } from './alert';
import { isNewsKind, matterOf, mayHaveGone } from './deliveries';
import { toldKey } from './handed-over';
import { alertId, type AlertMoment, isMuted } from './moves';
import type { News } from './news/news';
import { addressNow, isAllowed } from './recipients';
import { underParents } from './under-parent';

/** One KPI's part of a mail: a delivery of an alert. */
export interface DueEntry {
  alert: StoredAlert;
  /** Which of the alert's deliveries. */
  index: number;
  kpi: Kpi;
  kind: OwedKind;
  /** As what its reader hears of it; absent for the owner. */
  role?: RecipientRole;
  /** What it tells, where that is no miss and still seen. */
  news?: News;
  /** The KPI above it whose entry of the same mail tells of it, where both are bad. */
  under?: string;
  /** It was handed over before, and nobody knows what became of it: it may have gone out already. */
  mayRepeat: boolean;
  rank: number;
}

/** One mail to one person; its entries with the worst and the core KPIs first, and each parent before its children. */
export interface DueMail {
  to: string;
  entries: readonly DueEntry[];
  /** The smallest rank of its entries: what goes first when the quota does not cover all. */
  rank: number;
  /** Some of it was tried before: of mails of the same rank it goes last. */
  tried: boolean;
  /** The settings do not let this address be mailed. */
  isBarred: boolean;
}

/**
 * The mails that are owed now: whatever is queued, what a dead run left half sent, and what was refused
 * or tried in vain on an earlier day, one mail per person, in whatever roles. Mail goes to whom the register
 * and the settings name now, never to an address that only an old row remembers. One person hears of one KPI
 * once a day, whatever became of the row that said so (`told`); a worsening and an escalation do not wait, and
 * no miss waits because of news.
 *
 * @param news What is new in this run, for the entries that tell it.
 */
export function dueMails(
  alerts: readonly StoredAlert[],
  kpis: ReadonlyMap<string, Kpi>,
  moment: AlertMoment,
  told: ReadonlySet<string> = new Set(),
  news: readonly News[] = [],
): DueMail[] {
  const { today, dayOf, settings } = moment;
  const newsAt = new Map(news.map((one) => [`${one.kind} ${alertId(one.kpi, one.period)}`, one]));
  const toldToday = new Set<string>();
  const isTold = (matter: string, address: string) =>
    toldToday.has(`${matter} ${address}`) || told.has(toldKey(matter, address));
  // News waits for whatever was told of its KPI; a miss does not wait for news.
  const hasHeard = (kpi: string, kind: OwedKind, address: string) =>
    isTold(kpi, address) || (isNewsKind(kind) && isTold(matterOf(kpi, kind), address));
  for (const { kpi, deliveries } of alerts) {
    for (const { kind, state, at, to } of deliveries) {
      const wasTold = state === 'sent' || state === 'unknown';
      if (wasTold && dayOf(at) === today) {
        toldToday.add(`${matterOf(kpi, kind)} ${addressKey(to)}`);
      }
    }
  }
  const mails = new Map<string, { to: string; entries: DueEntry[]; tried: boolean }>();
  for (const alert of alerts) {
    const kpi = kpis.get(alert.kpi);
    if (kpi?.state !== 'active') continue;
    const readers = { kpi, kpis, settings };
    alert.deliveries.forEach((delivery, index) => {
      if (!isDue(delivery, moment)) return;
      const to = addressNow(delivery, readers);
      if (to === undefined) return;
      const key = addressKey(to);
      const { kind, role } = delivery;
      if (isNewsKind(kind) && isMuted(kpi, today)) return;
      const waits = kind !== 'worse' && kind !== 'escalated' && delivery.state !== 'sending';
      if (waits && hasHeard(kpi.id, kind, key)) return;
      const mail = mails.get(key) ?? { to, entries: [], tried: false };
      const mayRepeat = mayHaveGone(delivery);
      mail.entries.push({
        ...{ alert, index, kpi, kind, role, mayRepeat },
        ...{ news: newsAt.get(`${kind} ${alert.id}`), rank: rankOf(delivery, kpi) },
      });
      mail.tried = mail.tried || delivery.state !== 'queued';
      mails.set(key, mail);
    });
  }
  return [...mails.values()].map(({ to, entries, tried }) => {
    const sorted = [...entries].sort(byWorstFirst);
    return {
      to,
      entries: underParents(sorted),
      rank: sorted[0].rank,
      tried,
      isBarred: !isAllowed(to, settings),
    };
  });
}

function isDue({ state, at }: Delivery, { today, dayOf }: AlertMoment): boolean {
  if (state === 'refused' || state === 'unknown') return dayOf(at) !== today;
  return state !== 'sent';
}

/**
 * The order when not all can go: escalations, missed core, missed supporting, at risk, no data, recovered. Of
 * one kind those who have to act come before those who watch.
 */
function rankOf({ kind, role }: Delivery, { tier }: Kpi): number {
  return rankOfKind(kind, tier) + (role === 'watcher' ? 0.5 : 0);
}

function rankOfKind(kind: OwedKind, tier: Kpi['tier']): number {
  switch (kind) {
    case 'escalated':
      return 0;
    case 'missed':
    case 'worse':
    case 'plan_due':
      return tier === 'core' ? 1 : 2;
    case 'at_risk':
    case 'short':
      return 3;
    case 'no_data':
    case 'error':
      return 4;
    case 'recovered':
      return 5;
    case 'stretch':
    case 'jump':
    case 'early':
    case 'schedule':
      return 6;
  }
}

function byWorstFirst(a: DueEntry, b: DueEntry): number {
  const core = (entry: DueEntry) => (entry.kpi.tier === 'core' ? 0 : 1);
  return (
    a.rank - b.rank ||
    core(a) - core(b) ||
    (a.alert.attainment ?? Infinity) - (b.alert.attainment ?? Infinity) ||
    (a.kpi.id < b.kpi.id ? -1 : 1)
  );
}
