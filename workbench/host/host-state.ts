import type { HostObject } from './host-object';
import type {
  FetchAnswer,
  FetchRequest,
  LogLine,
  MenuEntry,
  MenuPlace,
  SentMail,
  ShownPage,
  Toast,
  TriggerInfo,
} from './api';
import type { ScriptRun, Selection } from './script-run';

export interface StoredTrigger extends TriggerInfo {
  /** Milliseconds between two firings; a trigger without one fires once. */
  every: number | undefined;
}

/** Use of one daily quota: it starts anew 24 hours after the first request. */
export interface QuotaUse {
  since: number;
  used: number;
}

/** What the host remembers between runs. All but the first part is lost when the file is closed. */
export interface HostState {
  clock: number;
  documentProperties: Map<string, string>;
  scriptProperties: Map<string, string>;
  userProperties: Map<string, Map<string, string>>;
  triggers: StoredTrigger[];
  /** By account and quota: `mail lead@example.com`. */
  quotas: Map<string, QuotaUse>;
  outbox: SentMail[];
  enabledInFile: boolean;
  idsGiven: number;

  refusedAddresses: Set<string>;
  fetches: FetchRequest[];
  network?: (request: FetchRequest) => FetchAnswer;
  /** Accounts whose authorisation has lapsed. */
  unauthorized: Set<string>;
  cache: Map<string, { value: string; expires: number }>;
  locks: Map<string, ScriptRun>;
  menus: Map<string, MenuEntry[]>;
  menuPlaces: Map<string, MenuPlace>;
  pages: Map<string, ShownPage>;
  selections: Map<string, Selection>;
  triggerObjects: WeakMap<StoredTrigger, HostObject>;
  /** By account: messages over the sheet that were not looked at yet. */
  toasts: Map<string, Toast[]>;
  log: LogLine[];
}

const DAY = 24 * 60 * 60_000;

export function newId(state: HostState): number {
  state.idsGiven += 1;
  return state.idsGiven;
}

/** The use of a quota in the current window. */
export function quotaUse(state: HostState, quota: string, account: string, now: number): QuotaUse {
  const key = `${quota} ${account}`;
  const known = state.quotas.get(key);
  if (known && now < known.since + DAY && now >= known.since - DAY) return known;
  const fresh = { since: now, used: 0 };
  state.quotas.set(key, fresh);
  return fresh;
}

export function memoryOf(state: HostState): Record<string, unknown> {
  return {
    clock: new Date(state.clock).toISOString(),
    documentProperties: Object.fromEntries(state.documentProperties),
    scriptProperties: Object.fromEntries(state.scriptProperties),
    userProperties: Object.fromEntries(
      [...state.userProperties]
        .filter(([, store]) => store.size > 0)
        .map(([user, store]) => [user, Object.fromEntries(store)]),
    ),
    triggers: state.triggers.map((trigger) => ({
      ...trigger,
      every: trigger.every ?? null,
      nextAt: trigger.nextAt.toISOString(),
    })),
    quotas: Object.fromEntries(state.quotas),
    outbox: state.outbox.map((mail) => ({ ...mail, at: mail.at.toISOString() })),
    enabledInFile: state.enabledInFile,
    idsGiven: state.idsGiven,
  };
}

type Kept = Partial<{
  documentProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  userProperties: Record<string, Record<string, string>>;
  triggers: (Omit<StoredTrigger, 'nextAt' | 'every'> & { nextAt: string; every: number | null })[];
  quotas: Record<string, QuotaUse>;
  outbox: (Omit<SentMail, 'at'> & { at: string })[];
  enabledInFile: boolean;
  idsGiven: number;
}>;

const entriesOf = <Value>(kept: Record<string, Value> = {}) => new Map(Object.entries(kept));

/** The state as a file remembers it, at the given time. */
export function restoredState(memory: Record<string, unknown>, now: Date): HostState {
  const kept = memory as Kept;
  return {
    clock: now.getTime(),
    documentProperties: entriesOf(kept.documentProperties),
    scriptProperties: entriesOf(kept.scriptProperties),
    userProperties: new Map(
      Object.entries(kept.userProperties ?? {}).map(([user, store]) => [user, entriesOf(store)]),
    ),
    triggers: (kept.triggers ?? []).map((trigger) => ({
      ...trigger,
      every: trigger.every ?? undefined,
      nextAt: new Date(trigger.nextAt),
    })),
    quotas: entriesOf(kept.quotas),
    outbox: (kept.outbox ?? []).map((mail) => ({ ...mail, at: new Date(mail.at) })),
    enabledInFile: kept.enabledInFile ?? false,
    idsGiven: kept.idsGiven ?? 0,
    refusedAddresses: new Set(),
    fetches: [],
    unauthorized: new Set(),
    cache: new Map(),
    locks: new Map(),
    menus: new Map(),
    toasts: new Map(),
    menuPlaces: new Map(),
    pages: new Map(),
    selections: new Map(),
    triggerObjects: new WeakMap(),
    log: [],
  };
}
