import type { SetLimits } from '../domain/define/set/set-kpi';
import type { Day } from '../domain/calendar/day';
import type { Problem } from '../domain/problem';
import { isChoice } from './fields/choices';
import { CADENCES } from './fields/records/kpi-fields';
import type { DraftValue, DraftValues, KpiDraft } from './rpc/define';
import type { RecordedDifference } from './rpc/evaluate';
import type { TableName } from './tables/table-designs';

export interface SavedDraft {
  draftId: string;
  id: string;
}

/** A changed field in the words of the change log. */
export interface LoggedChange {
  field: string;
  before: string;
  after: string;
}

/** What an edit changes of one KPI. */
export interface EditedKpi {
  id: string;
  changes: readonly LoggedChange[];
}

/** An edit of one or several KPIs that is being written. */
export interface UnfinishedEdit {
  kpis: readonly EditedKpi[];
  by: string;
  reason: string;
  /** Milliseconds of the epoch. */
  at: number;
  /** The day from which it counts, where that is not the day of `at`. */
  effectiveFrom?: Day;
}

export type SheetIds = Readonly<Partial<Record<TableName, number>>>;

/** What the last run of the trigger left for the pages. */
export interface LastRun {
  /** ISO instant. */
  at: string;
  by: string;
  outcome: string;
  /** Mails by what became of them. */
  sent: number;
  kept: number;
  refused: number;
  /** What only a run finds and a person should see: values that are there twice, locks, rows it could not use. */
  noted: readonly Problem[];
  /** Recorded values of closed periods of which it found other rows; at most so many fit. */
  differences?: readonly RecordedDifference[];
}

export interface ToldToday {
  /** ISO day of the spreadsheet's zone. */
  day: string;
  /** `toldKey` of each KPI and person. */
  keys: readonly string[];
}

/** Who was warned today that alerts themselves have stopped. */
export interface Warned {
  /** ISO day of the spreadsheet's zone. */
  day: string;
  told: readonly string[];
  /** To whom it was handed over without a word of what became of it. */
  sending: readonly string[];
}

export interface RunFailure {
  /** ISO instant. */
  at: string;
  message: string;
}

/** A form that was begun and not saved. */
export interface KeptDraft {
  /** Milliseconds of the epoch. */
  keptAt: number;
  draft: KpiDraft;
}

/** The moment of a full ISO instant in milliseconds, else 0: other text would be read in the host's zone. */
export function momentOf(iso: unknown): number {
  const full = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  return typeof iso === 'string' && full.test(iso) ? Date.parse(iso) || 0 : 0;
}

/** What JSON says; nothing when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Milliseconds that a date can hold. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list that are whole; the others are passed over. */
function listIn<Entry>(
  value: unknown,
  entryIn: (entry: unknown) => Entry | undefined,
): readonly Entry[] {
  return Array.isArray(value) ? value.flatMap((entry) => entryIn(entry) ?? []) : [];
}

function savedDraftIn(pair: unknown): SavedDraft | undefined {
  if (!Array.isArray(pair)) return undefined;
  const [draftId, id]: unknown[] = pair;
  return typeof draftId === 'string' && typeof id === 'string' ? { draftId, id } : undefined;
}

export function savedDraftsIn(pairs: unknown): readonly SavedDraft[] {
  return listIn(pairs, savedDraftIn);
}

/** A change is three texts, a KPI its id and its changes: there may be hundreds. */
export function unfinishedEditText({ kpis, ...edit }: UnfinishedEdit): string {
  const short = kpis.map(({ id, changes }) => [
    id,
    ...changes.map(({ field, before, after }) => [field, before, after]),
  ]);
  return JSON.stringify({ ...edit, kpis: short });
}

export function unfinishedEditIn(edit: unknown): UnfinishedEdit | undefined {
  if (!isRecord(edit) || !isMoment(edit.at)) return undefined;
  const kpis = listIn(edit.kpis, editedKpiIn);
  if (kpis.length === 0) return undefined;
  return {
    kpis,
    by: textOrBlank(edit.by),
    reason: textOrBlank(edit.reason),
    at: edit.at,
    ...(Number.isInteger(edit.effectiveFrom) ? { effectiveFrom: edit.effectiveFrom as Day } : {}),
  };
}

function editedKpiIn(entry: unknown): EditedKpi | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [id, ...changes]: unknown[] = entry;
  return typeof id === 'string' ? { id, changes: listIn(changes, loggedChangeIn) } : undefined;
}

function loggedChangeIn(change: unknown): LoggedChange | undefined {
  if (!Array.isArray(change)) return undefined;
  const [field, before, after]: unknown[] = change;
  if (typeof field !== 'string' || typeof before !== 'string') return undefined;
  return typeof after === 'string' ? { field, before, after } : undefined;
}

export function idsIn(ids: unknown): readonly string[] {
  return listIn(ids, (id) => (typeof id === 'string' ? id : undefined));
}

export function sheetIdsIn(ids: unknown): SheetIds | undefined {
  if (!isRecord(ids)) return undefined;
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => Number.isInteger(id)));
}

export function lastRunIn(run: unknown): LastRun | undefined {
  if (!isRecord(run) || momentOf(run.at) === 0) return undefined;
  return {
    at: textOrBlank(run.at),
    by: textOrBlank(run.by),
    outcome: textOrBlank(run.outcome),
    sent: numberOrZero(run.sent),
    kept: numberOrZero(run.kept),
    refused: numberOrZero(run.refused),
    noted: listIn(run.noted, problemIn),
    differences: run.differences ? listIn(run.differences, differenceIn) : undefined,
  };
}

function differenceIn(one: unknown): RecordedDifference | undefined {
  if (!isRecord(one)) return undefined;
  const { kpi, name, period, cadence, unit, recorded, found } = one;
  if (typeof kpi !== 'string' || typeof period !== 'string') return undefined;
  if (typeof recorded !== 'number' || typeof found !== 'number') return undefined;
  if (!isChoice(CADENCES, cadence)) return undefined;
  return {
    kpi,
    name: textOrBlank(name),
    period,
    cadence,
    unit: textOrBlank(unit),
    recorded,
    found,
  };
}

function problemIn(problem: unknown): Problem | undefined {
  if (!isRecord(problem) || typeof problem.code !== 'string') return undefined;
  const { code, field, values } = problem;
  const cause = problemIn(problem.cause);
  return {
    code,
    ...(cause ? { cause } : {}),
    ...(typeof field === 'string' ? { field } : {}),
    ...(isRecord(values) ? { values: holesIn(values) } : {}),
  };
}

function holesIn(values: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

export function toldTodayIn(told: unknown): ToldToday | undefined {
  if (!isRecord(told) || typeof told.day !== 'string') return undefined;
  const keys = listIn(told.keys, (key) => (typeof key === 'string' ? key : undefined));
  return { day: told.day, keys };
}

export function warnedIn(warned: unknown): Warned | undefined {
  if (!isRecord(warned) || typeof warned.day !== 'string') return undefined;
  const textIn = (one: unknown) => (typeof one === 'string' ? one : undefined);
  return {
    day: warned.day,
    told: listIn(warned.told, textIn),
    sending: listIn(warned.sending, textIn),
  };
}

/** Limits that cannot be meant are none: the usual ones count then. */
export function kpiLimitsIn(limits: unknown): SetLimits | undefined {
  if (!isRecord(limits)) return undefined;
  const { advised, most, perOwner } = limits;
  if (!isCount(advised) || !isCount(most) || !isCount(perOwner)) return undefined;
  return most < advised ? undefined : { advised, most, perOwner };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

export function runFailureIn(failure: unknown): RunFailure | undefined {
  if (!isRecord(failure) || typeof failure.at !== 'string') return undefined;
  return { at: failure.at, message: textOrBlank(failure.message) };
}

export function keptDraftIn(kept: unknown): KeptDraft | undefined {
  if (!isRecord(kept)) return undefined;
  const draft = draftIn(kept.draft);
  return draft && { keptAt: numberOrZero(kept.keptAt), draft };
}

function draftIn(draft: unknown): KpiDraft | undefined {
  if (!isRecord(draft) || typeof draft.draftId !== 'string' || !isRecord(draft.values)) {
    return undefined;
  }
  const { draftId, id, values, sentence, loaded, why } = draft;
  return {
    draftId,
    id: typeof id === 'string' ? id : null,
    values: draftValuesIn(values),
    ...(typeof sentence === 'string' ? { sentence } : {}),
    ...(isRecord(loaded) ? { loaded: draftValuesIn(loaded) } : {}),
    ...(isRecord(why) ? { why: whyIn(why) } : {}),
  };
}

function draftValuesIn(values: Record<string, unknown>): DraftValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, DraftValue] => isDraftValue(entry[1])),
  );
}

function isDraftValue(value: unknown): value is DraftValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function textOrBlank(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOrZero(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function whyIn({ reason, effectiveFrom }: Record<string, unknown>): KpiDraft['why'] {
  return { reason: textOrBlank(reason), effectiveFrom: textOrBlank(effectiveFrom) };
}
