import { checkDraft, definitionFields } from '../../../src/contract/define/draft-rules';
import { type Field, isNumeric } from '../../../src/contract/fields/field';
import { kpiField } from '../../../src/contract/fields/kpi-field';
import { parseNumber } from '../../../src/contract/fields/parse-number';
import type { DraftValue, DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import type { Problem } from '../../../src/domain/problem';
import { isWhole } from '../measure/form';
import { measureForm } from '../measure/text';

export function newDraft(draftId: string, user: string, today: string): KpiDraft {
  const values: DraftValues = {};
  for (const field of definitionFields()) values[field.key] = field.default ?? null;
  return { draftId, id: null, values: { ...values, starts: today, owner: user || null } };
}

/** The draft of an edit: what stands in the register, under a draft id of its own. */
export function editDraft(draftId: string, id: string, stored: DraftValues): KpiDraft {
  const values: DraftValues = {};
  for (const { key } of definitionFields()) values[key] = stored[key] ?? null;
  return { draftId, id, values, loaded: values };
}

/**
 * The draft over what stands in the register now: fields that the person did not touch follow it. Those
 * that they did keep what was shown for them, so that the server can tell when they have moved since.
 */
export function overStored(draft: KpiDraft, stored: DraftValues): KpiDraft {
  if (!draft.loaded) return draft;
  const values = { ...draft.values };
  const loaded = { ...draft.loaded };
  for (const { key } of definitionFields()) {
    if (values[key] !== (key in loaded ? loaded[key] : values[key])) continue;
    values[key] = stored[key] ?? null;
    loaded[key] = stored[key] ?? null;
  }
  return { ...draft, values, loaded };
}

/** As it is kept: of what was shown only the fields that were touched, as Google keeps 9 kB of a draft. */
export function keptDraft(draft: KpiDraft): KpiDraft {
  if (!draft.loaded) return draft;
  const touched = Object.entries(draft.loaded).filter(([key, shown]) => {
    return shown !== draft.values[key];
  });
  return { ...draft, loaded: Object.fromEntries(touched) };
}

export function isBlank(value: DraftValue | undefined): boolean {
  return value === null || value === undefined || String(value).trim() === '';
}

/** A value as the server takes it: text trimmed, a typed number as a number, blank as null. */
export function settledValue(field: Field, value: DraftValue | undefined): DraftValue {
  if (value === undefined || isBlank(value)) return null;
  if (typeof value !== 'string') return value;
  return (isNumeric(field) ? parseNumber(value) : undefined) ?? value.trim();
}

/**
 * What is sent: with a measure evaluation writes `actual`, so the number that stood there when the
 * form was opened must not come back; `target_high` belongs to "between" alone.
 */
export function settledValues(values: DraftValues): DraftValues {
  const settled: DraftValues = {};
  for (const field of definitionFields()) {
    settled[field.key] = settledValue(field, values[field.key]);
  }
  if (settled.measure !== null) delete settled.actual;
  if (settled.direction !== 'between') settled.target_high = null;
  return settled;
}

export interface Change {
  field: string;
  before: DraftValue;
  after: DraftValue;
}

export function changesBetween(before: DraftValues, after: DraftValues): Change[] {
  const from = settledValues(before);
  const to = settledValues(after);
  return definitionFields()
    .map(({ key }) => ({ field: key, before: from[key] ?? null, after: to[key] ?? null }))
    .filter(({ field, before: was, after: is }) => field in to && was !== is);
}

export interface Faults {
  /** Blank, and needed before the KPI may become active. */
  missing: string[];
  /** What stands there cannot be used. */
  wrong: Problem[];
}

const MISSING_CODES: readonly string[] = ['required', 'actual_or_measure', 'target_high_missing'];

/** What keeps the KPI from being managed, by the rules that the server applies as well. */
export function faultsOf(values: DraftValues): Faults {
  const settled: DraftValues = { ...settledValues(values), state: 'active' };
  const measure = String(settled.measure ?? '');
  // The measure's language is the server's to judge; here only a range not picked yet is noticed.
  const { problems } = checkDraft(settled, (text) => ({
    ok: false,
    problem: { code: isWhole(measureForm(text)) ? LEFT_TO_SERVER : 'required' },
    start: 0,
    end: measure.length,
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

/** Shown as the percentage that it is: fractions, and numbers of a KPI in per cent. */
export function isPercent(key: string, unit: DraftValue | undefined): boolean {
  const { kind } = kpiField(key);
  return kind === 'fraction' || (unit === '%' && (kind === 'number' || kind === 'actual'));
}

/** The person has changed something, so that leaving must not lose it. */
export function isTouched(draft: KpiDraft, fresh: DraftValues): boolean {
  return changesBetween(fresh, draft.values).length > 0;
}
