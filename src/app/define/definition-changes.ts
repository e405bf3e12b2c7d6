import { definitionFields } from '../../contract/define/draft-rules';
import type { Field } from '../../contract/fields/field';
import { readField, type Typed } from '../../contract/fields/field-rules';
import {
  type FieldValue,
  type FieldValues,
  isBlank,
  typedValue,
} from '../../contract/fields/field-value';
import type { KpiDraft } from '../../contract/rpc/define';
import type { Problem } from '../../domain/problem';

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** As a person would type what was understood, so that 5% and 0.05 are the same. */
function settled(field: Field, typed: Typed): string {
  const reading = readField(field, typed);
  return reading.ok ? written(field, reading.value) : String(typed).trim();
}

export function written(field: Field, value: FieldValue | undefined): string {
  return String(typedValue(field, value ?? null) ?? '');
}

export interface Meant {
  typed: Record<string, Typed>;
  /** Fields that the person changed and that have moved in the row since they were shown. */
  moved: readonly Problem[];
}

/** What of an edit the person changed themselves: a form that was open for long reverts nothing else. */
export function meantBy({ values, loaded = {} }: KpiDraft, present: FieldValues): Meant {
  const typed: Record<string, Typed> = {};
  const moved: Problem[] = [];
  for (const field of definitionFields()) {
    const { key } = field;
    const value = values[key];
    if (value === undefined) continue;
    if (loaded[key] === undefined) {
      typed[key] = value;
      continue;
    }
    const [wanted, shown] = [settled(field, value), settled(field, loaded[key])];
    const now = written(field, present[key]);
    // What already stands there as it is wanted needs no second look: a save that is sent again.
    if (wanted === shown || wanted === now) continue;
    typed[key] = value;
    if (now === shown) continue;
    const code = now === '' ? 'cleared_meanwhile' : 'changed_meanwhile';
    moved.push({ code, field: key, values: { now } });
  }
  return { typed, moved };
}

/** What is typed anew laid over what stands in the row. */
export function typedOver(
  present: FieldValues,
  typed: Readonly<Record<string, Typed>>,
): Record<string, Typed> {
  const merged: Record<string, Typed> = {};
  for (const field of definitionFields()) {
    const { key } = field;
    merged[key] = typed[key] !== undefined ? typed[key] : typedValue(field, present[key] ?? null);
  }
  return merged;
}

/**
 * Fields that differ, as a person would type them. With a measure `actual` is evaluation's: a page that
 * sends back what it was shown must not overwrite a newer number.
 */
export function changedFields(before: FieldValues, after: FieldValues): FieldChange[] {
  const measured = !isBlank(after.measure);
  return definitionFields().flatMap((field) => {
    if (field.key === 'actual' && measured) return [];
    const [was, is] = [written(field, before[field.key]), written(field, after[field.key])];
    return was === is ? [] : [{ field: field.key, before: was, after: is }];
  });
}
