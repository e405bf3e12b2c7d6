import type { Problem } from '../../domain/problem';
import { type FieldValue, type FieldValues, sameValue } from '../fields/typed/field-value';
import { definitionFields, type DraftReading, isRefused } from './draft-reading';
import { computedKeys } from './computed-keys';

/** The person left the field as it was shown to them. What is not understood was surely typed. */
export function isUntouched(key: string, entered: DraftReading, shown: DraftReading): boolean {
  const isKnown = key in entered.values && key in shown.values;
  return isKnown && sameValue(entered.values[key], shown.values[key]);
}

/** A field that the person changed and that has moved in the row since it was shown. */
export interface MovedField {
  field: string;
  now: FieldValue;
}

export interface MergedEdit extends DraftReading {
  moved: readonly MovedField[];
}

/**
 * What an edit makes of the row: the fields that the person changed, over what is there now, so that
 * a form that was open for long reverts nothing else. A field of which nothing was shown counts as given.
 */
export function mergedEdit(
  entered: DraftReading,
  shown: DraftReading,
  present: FieldValues,
): MergedEdit {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  const moved: MovedField[] = [];
  for (const { key } of definitionFields()) {
    const now = present[key] ?? null;
    const refused = entered.problems.filter(({ field }) => field === key);
    const wanted = key in entered.values ? entered.values[key] : now;
    const isUnderstood = refused.length === 0;
    if (isUnderstood && isUntouched(key, entered, shown)) values[key] = now;
    else if (isUnderstood) values[key] = wanted;
    problems.push(...refused);
    // What already stands there as it is wanted needs no second look: a save that is sent again.
    const isSettled = isUnderstood && sameValue(values[key], now);
    if (!isSettled && hasMoved(key, shown, now)) moved.push({ field: key, now });
  }
  return { values, problems, moved };
}

function hasMoved(key: string, shown: DraftReading, now: FieldValue): boolean {
  return isRefused(shown, key) || (key in shown.values && !sameValue(shown.values[key], now));
}

/**
 * Keys of the fields that differ; what is not understood differs from every value. What evaluation writes
 * is left out: a page that sends back what it was shown must not overwrite a newer number.
 */
export function changedFields(before: FieldValues, after: DraftReading): string[] {
  const computed = computedKeys(after.values);
  return definitionFields()
    .map(({ key }) => key)
    .filter((key) => !computed.includes(key))
    .filter((key) => isRefused(after, key) || !sameValue(before[key], after.values[key]));
}
