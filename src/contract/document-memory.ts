import type { SetLimits } from '../domain/define/set/set-kpi';
import { isLanguage, type Language } from './language/language';
import type { HandedOver } from '../domain/alerts/handed-over';
import { alertSettingsIn, alertSettingsText, type KeptAlertSettings } from './alert-settings-text';
import { type KnownDefinitions, knownDefinitionsIn } from './known-definitions';
import { knownDefinitionsText } from './known-definitions-text';
import { type LeftChoice, leftChoiceIn } from './kept-choice';
import { outboxIn, outboxText } from './outbox-text';
import {
  idsIn,
  type KeptDraft,
  keptDraftIn,
  kpiLimitsIn,
  type LastRun,
  lastRunIn,
  parsed,
  type RunFailure,
  runFailureIn,
  type SavedDraft,
  savedDraftsIn,
  type SheetIds,
  sheetIdsIn,
  type ToldToday,
  toldTodayIn,
  type UnfinishedEdit,
  unfinishedEditIn,
  unfinishedEditText,
  type Warned,
  warnedIn,
} from './remembered-values';

import { type Webhook, webhookIn, type WebhookState, webhookStateIn } from './webhook';

/**
 * Everything that Waymark keeps beside the tables, by its key: settings and small bookkeeping in the
 * document's properties, never KPI data. A property holds text, at most 9 kB of it.
 */
export interface DocumentMemory {
  /** The language of the tables, chosen when they were set up. */
  language: Language;
  /** The id that was given last: its row may be gone. */
  lastId: string;
  /** Under which id each form was saved, oldest first: a repeated save makes no second KPI. */
  savedDrafts: readonly SavedDraft[];
  /** An edit that is being written, so that the next save or run can finish what a dead one left. */
  unfinishedEdit: UnfinishedEdit;
  /** KPIs whose closed periods are still to be computed by their new definition. */
  owedAnew: readonly string[];
  /** Sheet ids of the tables. */
  tables: SheetIds;
  /** The heartbeat of the hourly run. */
  lastRun: LastRun;
  lastFailure: RunFailure;
  /** What became of mails that their alerts' rows do not say yet. */
  outbox: readonly HandedOver[];
  /** Who was told of which KPI today. */
  told: ToldToday;
  /** How many KPIs a team and a person can look after. */
  kpiLimits: SetLimits;
  /** What tells definitions as the last run saw them from others, so that an edit by hand is noticed. */
  definitions: KnownDefinitions;
  /** What all alerts go by beside each KPI's own definition. */
  alertSettings: KeptAlertSettings;
  /** Who switched alerts on; the mails go out under that account. */
  'alerts.by': string;
  /** When, as an ISO instant. */
  'alerts.at': string;
  'alerts.triggerId': string;
  /** When somebody began to switch them on; cleared once their trigger is known. */
  'alerts.pendingAt': string;
  /** When they were switched off. */
  'alerts.offAt': string;
  /** Who was told today that the run has stopped, and that its authorisation has lapsed. */
  'alerts.stoppedTold': Warned;
  'alerts.lapsedTold': Warned;
  /** Who got the digest of which day. */
  digestsTold: Warned;
  /** A secret: nothing shows or logs its address. */
  webhook: Webhook;
  webhookState: WebhookState;
  /** Who watches over the run with a trigger of her own, and that trigger. */
  'alerts.watchedBy': string;
  'alerts.watchTriggerId': string;
}

export type MemoryKey = keyof DocumentMemory;

/** Before each key, so that the properties of other add-ons are left alone. */
export const MEMORY_PREFIX = 'waymark.';

/** A property as it is meant: `read` gives nothing for text that is spoiled, and never throws. */
interface Property<Value> {
  read(text: string): Value | undefined;
  write(value: Value): string;
}

/** What a property has room for, with long names. */
const MOST_DIFFERENCES = 12;

const TEXT: Property<string> = { read: (text) => text, write: (value) => value };

const WARNED: Property<Warned> = {
  read: (text) => warnedIn(parsed(text)),
  write: JSON.stringify,
};

const PROPERTIES: { readonly [Key in MemoryKey]: Property<DocumentMemory[Key]> } = {
  language: { read: (text) => (isLanguage(text) ? text : undefined), write: (value) => value },
  lastId: TEXT,
  savedDrafts: {
    read: (text) => savedDraftsIn(parsed(text)),
    write: (drafts) => JSON.stringify(drafts.map(({ draftId, id }) => [draftId, id])),
  },
  unfinishedEdit: {
    read: (text) => unfinishedEditIn(parsed(text)),
    write: unfinishedEditText,
  },
  owedAnew: { read: (text) => idsIn(parsed(text)), write: JSON.stringify },
  tables: { read: (text) => sheetIdsIn(parsed(text)), write: JSON.stringify },
  lastRun: {
    read: (text) => lastRunIn(parsed(text)),
    write: ({ noted, differences = [], ...run }) =>
      JSON.stringify({
        ...run,
        ...(noted.length > 0 ? { noted } : {}),
        ...(differences.length > 0 ? { differences: differences.slice(0, MOST_DIFFERENCES) } : {}),
      }),
  },
  lastFailure: { read: (text) => runFailureIn(parsed(text)), write: JSON.stringify },
  outbox: {
    read: (text) => outboxIn(parsed(text)),
    write: outboxText,
  },
  told: { read: (text) => toldTodayIn(parsed(text)), write: JSON.stringify },
  kpiLimits: { read: (text) => kpiLimitsIn(parsed(text)), write: JSON.stringify },
  definitions: {
    read: (text) => knownDefinitionsIn(parsed(text)),
    write: knownDefinitionsText,
  },
  alertSettings: {
    read: (text) => alertSettingsIn(parsed(text)),
    write: alertSettingsText,
  },
  'alerts.by': TEXT,
  'alerts.at': TEXT,
  'alerts.triggerId': TEXT,
  'alerts.pendingAt': TEXT,
  'alerts.offAt': TEXT,
  'alerts.stoppedTold': WARNED,
  'alerts.lapsedTold': WARNED,
  digestsTold: WARNED,
  webhook: { read: (text) => webhookIn(parsed(text)), write: JSON.stringify },
  webhookState: { read: (text) => webhookStateIn(parsed(text)), write: JSON.stringify },
  'alerts.watchedBy': TEXT,
  'alerts.watchTriggerId': TEXT,
};

/** What a key's text says; a property that is missing, blank or spoiled says nothing. */
export function remembered<Key extends MemoryKey>(
  key: Key,
  text: string | null | undefined,
): DocumentMemory[Key] | undefined {
  return text ? PROPERTIES[key].read(text) : undefined;
}

/** The texts that keep these values, by key; `null` clears one. */
export function memoryTexts(values: MemoryChange): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const key of Object.keys(values) as MemoryKey[]) texts[key] = textOf(key, values);
  return texts;
}

/** Several keys at once, so that they are written together. */
export type MemoryChange = { readonly [Key in MemoryKey]?: DocumentMemory[Key] | null };

function textOf<Key extends MemoryKey>(key: Key, values: MemoryChange): string {
  const value: DocumentMemory[Key] | null | undefined = values[key];
  return value === null || value === undefined ? '' : PROPERTIES[key].write(value);
}

/** Before the spreadsheet's id: a form that was left, one per spreadsheet in the person's own properties. */
export const KEPT_DRAFT_PREFIX = 'waymark.draft.';

export function readKeptDraft(text: string | null | undefined): KeptDraft | undefined {
  return text ? keptDraftIn(parsed(text)) : undefined;
}

export function keptDraftText(kept: KeptDraft): string {
  return JSON.stringify(kept);
}

/** Likewise before a choice of KPIs that was left. */
export const LEFT_CHOICE_PREFIX = 'waymark.choice.';

export function readLeftChoice(text: string | null | undefined): LeftChoice | undefined {
  return text ? leftChoiceIn(parsed(text)) : undefined;
}

export function leftChoiceText(left: LeftChoice): string {
  return JSON.stringify(left);
}
