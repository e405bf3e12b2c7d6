import type { Kpi } from '../kpi/kpi';
import type { Delivery, OwedKind, StoredAlert } from './alert';
import { mayHaveGone } from './deliveries';
import { toldKey } from './handed-over';
import type { AlertMoment } from './moves';

/** One KPI's part of a mail: a delivery of an alert. */
export interface DueEntry {
  alert: StoredAlert;
  /** Which of the alert's deliveries. */
  index: number;
  kpi: Kpi;
  kind: OwedKind;
  /** It was handed over before, and nobody knows what became of it: it may have gone out already. */
  mayRepeat: boolean;
  rank: number;
}

/** One mail to one person; its entries with the worst and the core KPIs first. */
export interface DueMail {
  to: string;
  entries: readonly DueEntry[];
  /** The smallest rank of its entries: what goes first when the quota does not cover all. */
  rank: number;
  /** Some of it was tried before: of mails of the same rank it goes last. */
  tried: boolean;
}

/**
 * The mails that are owed now: whatever is queued, what a dead run left half sent, and what was refused
 * or tried in vain on an earlier day, one mail per person. Mail goes to the KPI's owner as the register
 * names it now, never to an address that only an old row remembers. One person hears of one KPI once a
 * day, whatever became of the row that said so (`told`); a worsening does not wait.
 */
export function dueMails(
  alerts: readonly StoredAlert[],
  kpis: ReadonlyMap<string, Kpi>,
  moment: AlertMoment,
  told: ReadonlySet<string> = new Set(),
): DueMail[] {
  const { today, dayOf } = moment;
  const toldToday = new Set<string>();
  const hasHeard = (kpi: string, address: string) =>
    toldToday.has(`${kpi} ${address}`) || told.has(toldKey(kpi, address));
  for (const { kpi, deliveries } of alerts) {
    for (const { state, at, to } of deliveries) {
      const isTold = state === 'sent' || state === 'unknown';
      if (isTold && dayOf(at) === today) toldToday.add(`${kpi} ${addressKey(to)}`);
    }
  }
  const mails = new Map<string, { to: string; entries: DueEntry[]; tried: boolean }>();
  for (const alert of alerts) {
    const kpi = kpis.get(alert.kpi);
    if (!kpi || !kpi.owner) continue;
    const key = addressKey(kpi.owner);
    alert.deliveries.forEach((delivery, index) => {
      if (!isDue(delivery, moment)) return;
      const { kind } = delivery;
      if (kind !== 'worse' && delivery.state !== 'sending' && hasHeard(kpi.id, key)) return;
      const mail = mails.get(key) ?? { to: kpi.owner, entries: [], tried: false };
      const mayRepeat = mayHaveGone(delivery);
      mail.entries.push({ alert, index, kpi, kind, mayRepeat, rank: rankOf(kind, kpi) });
      mail.tried = mail.tried || delivery.state !== 'queued';
      mails.set(key, mail);
    });
  }
  return [...mails.values()].map(({ to, entries, tried }) => {
    const sorted = [...entries].sort(byWorstFirst);
    return { to, entries: sorted, rank: sorted[0].rank, tried };
  });
}

function isDue({ state, at }: Delivery, { today, dayOf }: AlertMoment): boolean {
  if (state === 'refused' || state === 'unknown') return dayOf(at) !== today;
  return state !== 'sent';
}

/** The order when not all can go: missed core, missed supporting, at risk, no data, recovered. */
function rankOf(kind: OwedKind, { tier }: Kpi): number {
  switch (kind) {
    case 'missed':
    case 'worse':
      return tier === 'core' ? 1 : 2;
    case 'at_risk':
    case 'short':
      return 3;
    case 'no_data':
    case 'error':
      return 4;
    case 'recovered':
      return 5;
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

export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}
