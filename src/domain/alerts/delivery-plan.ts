import type { DueMail } from './due-mail';

export interface DeliveryPlan {
  send: readonly DueMail[];
  /** Stays queued for a later run: the quota does not cover it. */
  keep: readonly DueMail[];
}

/**
 * Which mails go now, the most important first; of the same importance those that failed before go
 * last, so that they hold up no other. One mail is one recipient of the quota.
 */
export function deliveryPlan(mails: readonly DueMail[], remaining: number): DeliveryPlan {
  const ordered = [...mails].sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.tried) - Number(b.tried) ||
      worst(a) - worst(b) ||
      (a.to < b.to ? -1 : 1),
  );
  const count = Math.max(0, Math.floor(remaining));
  return { send: ordered.slice(0, count), keep: ordered.slice(count) };
}

function worst({ entries }: DueMail): number {
  return entries[0].alert.attainment ?? Infinity;
}
