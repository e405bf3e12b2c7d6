import { addressKey } from './address';
import type { Delivery, OwedKind, RecipientRole, StoredAlert } from './alert';
import { isSameReader, isStillOwed } from './deliveries';

/**
 * What became of one mail. It is kept apart from the rows of its alerts until they say it themselves: a
 * mail costs the same however long the table is, and a run that dies leaves what it did.
 */
export interface HandedOver extends Pick<Delivery, 'to' | 'at' | 'state' | 'problem'> {
  entries: readonly HandedEntry[];
}

export interface HandedEntry {
  /** Id of the alert. */
  alert: string;
  /** Which of its deliveries. */
  index: number;
  kind: OwedKind;
  role?: RecipientRole;
}

const MINUTE = 60_000;

/** The alerts with what became of their mails; those that say it already are the same objects. */
export function withHandedOver(
  alerts: readonly StoredAlert[],
  mails: readonly HandedOver[],
): readonly StoredAlert[] {
  if (mails.length === 0) return alerts;
  const known = new Map(alerts.map((alert) => [alert.id, alert]));
  for (const { entries, ...mail } of mails) {
    for (const entry of entries) {
      const alert = known.get(entry.alert);
      if (!alert) continue;
      const { kind, role } = entry;
      known.set(alert.id, withDelivery(alert, entry, { ...mail, kind, ...(role ? { role } : {}) }));
    }
  }
  return alerts.map((alert) => known.get(alert.id) ?? alert);
}

function withDelivery(alert: StoredAlert, { index }: HandedEntry, noted: Delivery): StoredAlert {
  const { deliveries } = alert;
  if (deliveries.some((delivery) => tells(delivery, noted))) return alert;
  const waits = (delivery: Delivery | undefined) =>
    delivery !== undefined &&
    delivery.kind === noted.kind &&
    isSameReader(delivery, noted) &&
    isWaiting(delivery);
  const place = waits(deliveries[index]) ? index : deliveries.findIndex(waits);
  const next =
    place < 0
      ? [...deliveries, noted]
      : deliveries.map((delivery, at) => (at === place ? noted : delivery));
  return {
    ...alert,
    deliveries: next,
    mailedAt: noted.state === 'sent' ? noted.at : alert.mailedAt,
  };
}

function isWaiting(delivery: Delivery): boolean {
  return isStillOwed(delivery) || delivery.state === 'sending';
}

/** Whether the row tells as much already, or how it ended. The table keeps deliveries to the minute. */
function tells(delivery: Delivery, noted: Delivery): boolean {
  const { kind, to, role, state } = delivery;
  const minute = ({ at }: Delivery) => Math.floor(at.getTime() / MINUTE);
  const isOver = state === 'sent' || state === 'refused';
  const isLater = state === 'unknown' && noted.state === 'sending';
  return (
    kind === noted.kind &&
    to === noted.to &&
    role === noted.role &&
    (state === noted.state || isOver || isLater) &&
    minute(delivery) >= minute(noted)
  );
}

/**
 * Names a person and a KPI in few characters (FNV-1a, 32 bits): of a thousand that were told today one
 * more is taken for told with a chance of one in four million, and then hears tomorrow.
 */
export function toldKey(kpi: string, address: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${kpi} ${addressKey(address)}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
