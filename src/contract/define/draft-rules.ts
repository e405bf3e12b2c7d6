import { isoOf } from '../../domain/calendar/day';
import type { ParsedMeasure } from '../../domain/measure/measure';
import type { Problem } from '../../domain/problem';
import type { Field } from '../fields/field';
import { readField, type Typed } from '../fields/field-rules';
import {
  type FieldValue,
  type FieldValues,
  isBlank,
  numberIn,
  textIn,
} from '../fields/field-value';
import { KPI_FIELDS } from '../fields/kpi-fields';

export interface CheckedDraft {
  /** The fields that were understood; those with a problem are missing. */
  values: FieldValues;
  problems: readonly Problem[];
}

export type ParseMeasure = (text: string) => ParsedMeasure;

/** What people define. The id is given and the standing is computed; what a page sends for them is passed over. */
export function definitionFields(): readonly Field[] {
  return KPI_FIELDS.filter(({ key, computed }) => key !== 'id' && !computed);
}

/** A new KPI's values where the page says nothing. */
export function withDefaults(typed: Readonly<Record<string, Typed>>): Record<string, Typed> {
  const filled: Record<string, Typed> = { ...typed };
  for (const { key, default: preset } of definitionFields()) {
    if (preset !== undefined && filled[key] === undefined) filled[key] = preset;
  }
  return filled;
}

/**
 * Judges a whole definition: each field by its record, then the fields against each other. A draft may
 * have gaps; an active KPI may not. Parents and other rows are the server's to judge.
 */
export function checkDraft(
  typed: Readonly<Record<string, Typed>>,
  parseMeasure: ParseMeasure,
): CheckedDraft {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const field of definitionFields()) {
    const reading = readField(field, typed[field.key]);
    if (reading.ok) values[field.key] = reading.value;
    else problems.push(reading.problem);
  }
  if (values.state === null) values.state = 'draft';
  const refused = new Set(problems.map(({ field }) => field));
  const further = [
    ...missingFields(values),
    ...dateProblems(values),
    ...targetProblems(values),
    ...measureProblems(values, parseMeasure),
  ].filter(({ field }) => !refused.has(field));
  return { values, problems: [...problems, ...further] };
}

function missingFields(values: FieldValues): Problem[] {
  if (values.state !== 'active') return [];
  const computedActual = !isBlank(values.measure);
  return definitionFields()
    .filter(({ key, required }) => required && isBlank(values[key]))
    .filter(({ key }) => !(key === 'actual' && computedActual))
    .map(({ key }) => ({ code: key === 'actual' ? 'actual_or_measure' : 'required', field: key }));
}

function dateProblems(values: FieldValues): Problem[] {
  const starts = numberIn(values, 'starts');
  const due = numberIn(values, 'due');
  if (starts === undefined || due === undefined || due >= starts) return [];
  const found = { starts: isoOf(starts), due: isoOf(due) };
  return [{ code: 'due_before_starts', field: 'due', values: found }];
}

function targetProblems(values: FieldValues): Problem[] {
  const problems: Problem[] = [];
  const target = numberIn(values, 'target');
  const high = numberIn(values, 'target_high');
  const between = textIn(values, 'direction') === 'between';
  if (high !== undefined && !between) {
    problems.push({ code: 'target_high_alone', field: 'target_high' });
  }
  if (between && high === undefined && values.state === 'active') {
    problems.push({ code: 'target_high_missing', field: 'target_high' });
  }
  if (between && high !== undefined && target !== undefined && high <= target) {
    problems.push({ code: 'target_high_low', field: 'target_high', values: { target, high } });
  }
  const baseline = numberIn(values, 'baseline');
  if (baseline !== undefined && baseline === target && isBlank(values.stages)) {
    problems.push({ code: 'baseline_is_target', field: 'baseline', values: { target } });
  }
  const warnAt = numberIn(values, 'warn_at') ?? 1;
  const missAt = numberIn(values, 'miss_at') ?? 0.9;
  if (missAt > warnAt) {
    problems.push({ code: 'miss_above_warn', field: 'miss_at', values: { missAt, warnAt } });
  }
  return problems;
}

function measureProblems(values: FieldValues, parseMeasure: ParseMeasure): Problem[] {
  const text = textIn(values, 'measure');
  if (text === '') return [];
  const parsed = parseMeasure(text);
  return parsed.ok ? [] : [{ ...parsed.problem, field: 'measure' }];
}
