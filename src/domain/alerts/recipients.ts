import type { Kpi } from '../kpi/kpi';
import { addressKey } from './address';
import type { AlertSettings } from './alert-settings';
import type { OwedKind, StoredAlert } from './alert';
import { isMissKind, isOwners, isUnsent, type Recipient, sinceOpened } from './deliveries';

/** Everybody whom a mail about a KPI may concern. */
export interface Readers {
  kpi: Pick<Kpi, 'owner' | 'watchers' | 'escalateTo' | 'parent' | 'newsOff'>;
  /** By id: whose parent's owner hears of what is escalated. */
  kpis: ReadonlyMap<string, Pick<Kpi, 'owner'>>;
  settings: Pick<AlertSettings, 'escalateTo'>;
}

/** Watchers hear that something is bad, that it got worse and that it is over; what is asked is the owner's. */
const WATCHED: readonly OwedKind[] = ['missed', 'at_risk', 'short', 'worse'];

/**
 * Who gets a mail of this kind: the owner, and the watchers of what they have not heard in this life of the
 * alert. That it has recovered hears whoever heard that it was bad.
 */
export function recipientsOf(alert: StoredAlert, kind: OwedKind, readers: Readers): Recipient[] {
  const { kpi } = readers;
  if (kind === 'escalated') {
    const to = escalationOf(readers);
    return to === undefined ? [] : [{ to, role: 'escalation' }];
  }
  if (kind === 'recovered') {
    return kpi.newsOff?.includes('recovered') ? [] : heardOf(alert, readers);
  }
  const owner = { to: kpi.owner };
  if (!WATCHED.includes(kind)) return [owner];
  const known = sinceOpened(alert).filter((delivery) => delivery.kind === kind);
  const isNews = (to: string) =>
    !known.some((one) => one.role === 'watcher' && addressKey(one.to) === addressKey(to));
  return [owner, ...watchersOf(kpi).filter(({ to }) => isNews(to))];
}

/** The watchers of a KPI, each once; its owner is none. */
export function watchersOf({ owner, watchers }: Pick<Kpi, 'owner' | 'watchers'>): Recipient[] {
  const seen = new Set([addressKey(owner)]);
  return watchers.flatMap((to): Recipient[] => {
    const key = addressKey(to);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ to, role: 'watcher' }];
  });
}

/** Who hears of a miss that was left without an answer: never its owner once more. Nobody where none is named. */
export function escalationOf({ kpi, kpis, settings }: Readers): string | undefined {
  const parent = kpi.parent === undefined ? undefined : kpis.get(kpi.parent);
  return [kpi.escalateTo, parent?.owner, settings.escalateTo].find(
    (to) => to !== undefined && to.trim() !== '' && addressKey(to) !== addressKey(kpi.owner),
  );
}

function heardOf(alert: StoredAlert, readers: Readers): Recipient[] {
  const heard = sinceOpened(alert).filter(
    (one) => (isMissKind(one.kind) || one.kind === 'escalated') && !isUnsent(one),
  );
  const isTold = (to: string, role: Recipient['role']) =>
    heard.some(
      (one) => one.role === role && (role !== 'watcher' || addressKey(one.to) === addressKey(to)),
    );
  const escalation = escalationOf(readers);
  return [
    ...(heard.some(isOwners) ? [{ to: readers.kpi.owner }] : []),
    ...watchersOf(readers.kpi).filter(({ to }) => isTold(to, 'watcher')),
    ...(escalation !== undefined && isTold(escalation, 'escalation')
      ? [{ to: escalation, role: 'escalation' as const }]
      : []),
  ];
}

/** Where a delivery goes now: to whom the register and the settings name today; to nobody who is named no more. */
export function addressNow({ to, role }: Recipient, readers: Readers): string | undefined {
  if (role === undefined) return readers.kpi.owner || undefined;
  if (role === 'escalation') return escalationOf(readers);
  return watchersOf(readers.kpi).find((one) => addressKey(one.to) === addressKey(to))?.to;
}

/** Whether the settings let an address be mailed. */
export function isAllowed(
  address: string,
  { allowedDomains }: Pick<AlertSettings, 'allowedDomains'>,
): boolean {
  const domain = addressKey(address).split('@').pop() ?? '';
  return allowedDomains.length === 0 || allowedDomains.some((one) => one.toLowerCase() === domain);
}
