import { addressKey } from './address';
import type { NewsKind } from '../kpi/kpi';
import type { Delivery, OwedKind, StoredAlert } from './alert';

const MISS_KINDS: readonly OwedKind[] = ['missed', 'at_risk', 'short', 'worse', 'plan_due'];

/** What one hears of once a day: a KPI, and apart from it its news, for which no miss waits. */
export function matterOf(kpi: string, kind: OwedKind): string {
  return isNewsKind(kind) ? `${kpi} news` : kpi;
}

/** The kinds that tell of the same matter: a later one makes an earlier one that still waits needless. */
export function isMissKind(kind: OwedKind): boolean {
  return MISS_KINDS.includes(kind);
}

const NEWS_KINDS: readonly OwedKind[] = ['stretch', 'jump', 'early', 'schedule'];

/** It tells of something else than a miss, and nothing is asked. */
export function isNewsKind(kind: OwedKind): kind is NewsKind {
  return NEWS_KINDS.includes(kind);
}

/** It may have gone out already: the run before died over it, or the service did not say. */
export function mayHaveGone({ state }: Delivery): boolean {
  return state === 'sending' || state === 'unknown';
}

/** It has reached nobody. */
export function isUnsent({ state }: Delivery): boolean {
  return state === 'queued' || state === 'refused';
}

/** A later run sends it, or sends it once more. */
export function isStillOwed(delivery: Delivery): boolean {
  return isUnsent(delivery) || delivery.state === 'unknown';
}

const MINUTE = 60_000;

/**
 * Deliveries since the alert opened: what was mailed in an earlier life of the same period is history.
 * The table keeps deliveries to the minute, so the moments are compared by it.
 */
export function sinceOpened({ deliveries, openedAt }: StoredAlert): readonly Delivery[] {
  const opened = Math.floor(openedAt.getTime() / MINUTE);
  return deliveries.filter(
    ({ at, state }) => state === 'sending' || Math.floor(at.getTime() / MINUTE) >= opened,
  );
}

/** News of the period stays: it is true whatever becomes of its alert. */
export function withoutUnsentMisses(alert: StoredAlert): StoredAlert {
  return without(alert, (delivery) => isUnsent(delivery) && !isNewsKind(delivery.kind));
}

/** Of what it tells nobody needs to hear any more, not even once more. */
export function withoutOwed(alert: StoredAlert): StoredAlert {
  return without(alert, isStillOwed);
}

export function withoutOwedMisses(alert: StoredAlert): StoredAlert {
  return without(alert, (delivery) => isStillOwed(delivery) && !isNewsKind(delivery.kind));
}

function without(alert: StoredAlert, goes: (delivery: Delivery) => boolean): StoredAlert {
  if (!alert.deliveries.some(goes)) return alert;
  return { ...alert, deliveries: alert.deliveries.filter((delivery) => !goes(delivery)) };
}

/** Whom a mail is for, and as what. */
export type Recipient = Pick<Delivery, 'to' | 'role'>;

/**
 * Queues a mail for a person; one that waits about the same matter is replaced by it. The owner's is, whoever
 * it was for: it would go to the owner of today as well.
 */
export function withQueued(
  alert: StoredAlert,
  kind: OwedKind,
  { to, role }: Recipient,
  now: Date,
): StoredAlert {
  const kept = alert.deliveries.filter(
    (delivery) =>
      !(
        isStillOwed(delivery) &&
        isSameMatter(delivery.kind, kind) &&
        isSameReader(delivery, { to, role })
      ),
  );
  const queued: Delivery = { kind, to, ...(role ? { role } : {}), state: 'queued', at: now };
  return { ...alert, deliveries: [...kept, queued] };
}

/** The owner, and whoever it is escalated to, are one reader each, by whatever address. */
export function isSameReader(one: Recipient, other: Recipient): boolean {
  if (one.role !== other.role) return false;
  return one.role !== 'watcher' || addressKey(one.to) === addressKey(other.to);
}

/** What the owners of the KPI were mailed, or are to be. */
export function isOwners({ role }: Delivery): boolean {
  return role === undefined;
}

/** A miss and its recovery are one matter: of a recovery that was never told a new miss says enough. */
function isSameMatter(a: OwedKind, b: OwedKind): boolean {
  const isOfMiss = (kind: OwedKind) => isMissKind(kind) || kind === 'recovered';
  return a === b || (isOfMiss(a) && isOfMiss(b));
}
