import { isoOf } from '../../domain/calendar/day';
import type { ParsedMeasure } from '../../domain/measure/measure';
import type { Problem } from '../../domain/problem';
import {
  type FieldValue,
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
} from '../fields/typed/field-value';
import { changeProblems } from './change-rules';
import { computedKeys } from './computed-keys';
import { targetChangeIn } from '../fields/typed/target-change-in';
import { definitionFields, type DraftReading, isRefused } from './draft-reading';
import { stepProblems } from './step-rules';

export type ParseMeasure = (text: string) => ParsedMeasure;

/**
 * Judges a whole definition: to what is wrong with single fields comes what is wrong between them. A draft
 * may have gaps; an active KPI may not. Parents and other rows are the server's to judge.
 */
export function checkDraft(reading: DraftReading, parseMeasure: ParseMeasure): DraftReading {
  const { problems } = reading;
  const values: Record<string, FieldValue> = {};
  for (const { key } of definitionFields()) {
    if (!isRefused(reading, key)) values[key] = reading.values[key] ?? null;
  }
  if (values.state === null) values.state = 'draft';
  const further = [
    ...missingFields(values),
    ...dateProblems(values),
    ...targetProblems(values),
    ...changeProblems(values),
    ...stepProblems(values),
    ...measureProblems(values, parseMeasure),
  ].filter(({ field = '' }) => !isRefused(reading, field));
  return { values, problems: [...problems, ...further] };
}

function missingFields(values: FieldValues): Problem[] {
  if (values.state !== 'active') return [];
  // A movement that is only half said is told as such; no number is asked for beside it.
  const moving = isBlankValue(values.target_change) ? [] : ['target'];
  const computed = [...computedKeys(values), ...moving];
  return definitionFields()
    .filter(({ key, required }) => required && isBlankValue(values[key]))
    .filter(({ key }) => !computed.includes(key))
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
  // What a movement comes to changes by itself: no person can be asked to mend it.
  const target = targetChangeIn(values) ? undefined : numberIn(values, 'target');
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
  if (target !== undefined && baseline === target && isBlankValue(values.stages)) {
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
