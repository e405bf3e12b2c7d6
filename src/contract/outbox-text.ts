import type { DeliveryState } from '../domain/alerts/alert';
import type { HandedEntry, HandedOver } from '../domain/alerts/handed-over';
import { isChoice } from './fields/choices';
import { DELIVERY_STATES, OWED_KINDS, RECIPIENT_ROLES } from './tables/deliveries';

/** Mails as a property keeps them: short, since it holds 9 kB. Of an entry `K-001@2026-03-01 0 missed`, or `… 1 missed/watcher`. */
interface WrittenMail {
  to: string;
  at: number;
  is: DeliveryState;
  why?: string;
  of: string[];
}

const LONGEST_PROBLEM = 120;

export function outboxText(mails: readonly HandedOver[]): string {
  const written = mails.map(({ to, at, state, problem, entries }): WrittenMail => ({
    to,
    at: at.getTime(),
    is: state,
    why: problem?.slice(0, LONGEST_PROBLEM),
    of: entries.map(
      ({ alert, index, kind, role }) => `${alert} ${index} ${kind}${role ? `/${role}` : ''}`,
    ),
  }));
  return JSON.stringify(written);
}

export function outboxIn(written: unknown): readonly HandedOver[] | undefined {
  return Array.isArray(written) ? written.flatMap((mail) => mailIn(mail) ?? []) : undefined;
}

function mailIn(mail: unknown): HandedOver | undefined {
  if (typeof mail !== 'object' || mail === null) return undefined;
  const { to, at, is, why, of } = mail as Partial<Record<keyof WrittenMail, unknown>>;
  if (typeof to !== 'string' || typeof at !== 'number' || !isChoice(DELIVERY_STATES, is))
    return undefined;
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime()) || !Array.isArray(of)) return undefined;
  return {
    to,
    at: moment,
    state: is,
    ...(typeof why === 'string' ? { problem: why } : {}),
    entries: of.flatMap((entry) => entryIn(entry) ?? []),
  };
}

function entryIn(entry: unknown): HandedEntry | undefined {
  const parts = typeof entry === 'string' ? /^(.+) (\d+) (\w+)(?:\/(\w+))?$/.exec(entry) : null;
  if (!parts || !isChoice(OWED_KINDS, parts[3])) return undefined;
  const [, alert, index, kind, role] = parts;
  return {
    alert,
    index: Number(index),
    kind,
    ...(isChoice(RECIPIENT_ROLES, role) ? { role } : {}),
  };
}
