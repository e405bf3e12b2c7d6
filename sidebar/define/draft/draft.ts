import { changedFields, isUntouched } from '../../../src/contract/define/definition-edit';
import {
  definitionFields,
  type DraftReading,
  readDraft,
} from '../../../src/contract/define/draft-reading';
import { checkDraft } from '../../../src/contract/define/draft-rules';
import { unitDoubts } from '../../../src/contract/define/unit-doubts';
import { isNumeric } from '../../../src/contract/fields/field';
import { isBlankTyped, readField } from '../../../src/contract/fields/typed/field-rules';
import {
  isBlankValue,
  sameValue,
  typedValue,
} from '../../../src/contract/fields/typed/field-value';
import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import type { DraftValue, DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import type { Problem } from '../../../src/domain/problem';
import { isWhole, measureForm } from '../measure/text';
import { suggestedDays } from './suggestions';

export function newDraft(draftId: string, user: string, today: string): KpiDraft {
  const values: DraftValues = {};
  for (const field of definitionFields()) values[field.key] = field.default ?? null;
  const days = suggestedDays(today, 'month');
  return { draftId, id: null, values: { ...values, ...days, owner: user || null } };
}

/** The draft of an edit: what the register holds, under a draft id of its own. */
export function editDraft(draftId: string, id: string, stored: DraftValues): KpiDraft {
  const values: DraftValues = {};
  for (const { key } of definitionFields()) values[key] = stored[key] ?? null;
  return { draftId, id, values, loaded: values };
}

/** A form with every field read once, and what was typed for those that were not understood. */
export interface FormReading extends DraftReading {
  typed: DraftValues;
}

/**
 * The form as it counts: with a measure evaluation writes `actual`, and with a movement `target`, so the
 * number that stood there when the form was opened must not come back; `target_high` belongs to "between" alone.
 */
export function readForm(values: DraftValues): FormReading {
  const typed: DraftValues = {};
  for (const { key } of definitionFields()) typed[key] = values[key] ?? null;
  if (!isBlankTyped(typed.measure)) delete typed.actual;
  if (!isBlankTyped(typed.target_change)) delete typed.target;
  if (typed.direction !== 'between') typed.target_high = null;
  const reading = readDraft(typed);
  const doubts = unitDoubts(typed);
  const understood = { ...reading.values };
  for (const { field = '' } of doubts) delete understood[field];
  return { values: understood, problems: [...reading.problems, ...doubts], typed };
}

/** What is sent: each field as it was understood; what was not stays as it was typed, for the message. */
export function sentValues(values: DraftValues): DraftValues {
  const { values: understood, typed } = readForm(values);
  const sent: DraftValues = { ...typed };
  for (const [key, value] of Object.entries(understood)) {
    sent[key] = typedValue(kpiField(key), value);
  }
  return sent;
}

/** Keys of the fields in which two forms differ. */
export function changesBetween(before: DraftValues, after: DraftValues): string[] {
  return changedFields(readForm(before).values, readForm(after));
}

/** The person has changed something, so that leaving must not lose it. */
export function isTouched(draft: KpiDraft, fresh: DraftValues): boolean {
  return changesBetween(fresh, draft.values).length > 0;
}

/**
 * The draft over what the register holds now: fields that the person did not touch follow it. Those
 * that they did keep what was shown for them, so that the server can tell when they have moved since.
 */
export function overStored(draft: KpiDraft, stored: DraftValues): KpiDraft {
  if (!draft.loaded) return draft;
  const values = { ...draft.values };
  const loaded = { ...draft.loaded };
  const touched = touchedIn(draft);
  for (const { key } of definitionFields()) {
    if (touched.includes(key)) continue;
    values[key] = stored[key] ?? null;
    loaded[key] = stored[key] ?? null;
  }
  return { ...draft, values, loaded };
}

/** As it is kept: of what was shown only the fields that were touched, as Google keeps 9 kB of a draft. */
export function keptDraft(draft: KpiDraft): KpiDraft {
  const { loaded } = draft;
  if (!loaded) return draft;
  return {
    ...draft,
    loaded: Object.fromEntries(touchedIn(draft).map((key) => [key, loaded[key]])),
  };
}

/** The fields that no longer are as they were shown. */
function touchedIn({ values, loaded = {} }: KpiDraft): string[] {
  const [entered, shown] = [readDraft(values), readDraft(loaded)];
  return Object.keys(loaded).filter((key) => !isUntouched(key, entered, shown));
}

/** Blank, or as every new form begins: nobody has chosen it. */
export function isUnchosen(key: string, typed: DraftValue | undefined): boolean {
  const field = kpiField(key);
  const reading = readField(field, typed);
  return reading.ok && (isBlankValue(reading.value) || sameValue(reading.value, field.default));
}

export interface Faults {
  /** Blank, and needed before the KPI may become active. */
  missing: string[];
  /** What is there cannot be used. */
  wrong: Problem[];
}

const MISSING_CODES: readonly string[] = ['required', 'actual_or_measure', 'target_high_missing'];

/** What keeps the KPI from being managed, by the rules that the server applies as well. */
export function faultsOf(values: DraftValues): Faults {
  // The measure's language is the server's to judge; here only a range not picked yet is noticed.
  const { problems } = checkDraft(readForm({ ...values, state: 'active' }), (text) => ({
    ok: false,
    problem: { code: isWhole(measureForm(text)) ? LEFT_TO_SERVER : 'required' },
    start: 0,
    end: text.length,
  }));
  const ours = problems.filter(({ code }) => code !== LEFT_TO_SERVER);
  return {
    missing: ours.filter(isMissing).map(({ field }) => field ?? ''),
    wrong: ours.filter((problem) => !isMissing(problem)),
  };
}

const LEFT_TO_SERVER = 'left_to_server';

function isMissing({ code }: Problem): boolean {
  return MISSING_CODES.includes(code);
}

/** A typed number as it was understood, to stand in its input from then on; nothing where it is no number. */
export function settledValue(key: string, values: DraftValues): number | undefined {
  if (!isNumeric(kpiField(key)) || typeof values[key] !== 'string') return undefined;
  const value = readForm(values).values[key];
  return typeof value === 'number' ? value : undefined;
}

/** Shown as the percentage that it is: fractions, and numbers of a KPI in per cent. */
export function isPercent(key: string, unit: DraftValue | undefined): boolean {
  const { kind } = kpiField(key);
  return kind === 'fraction' || (unit === '%' && (kind === 'number' || kind === 'actual'));
}
