import { definitionFields } from '../contract/draft-rules';
import type { Typed } from '../contract/field-rules';
import { isBlank, typedValue, type FieldValue, type FieldValues } from '../contract/field-value';

export interface FieldChange {
  field: string;
  before: string;
  after: string;
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
    const [was, is] = [written(before[field.key]), written(after[field.key])];
    return was === is ? [] : [{ field: field.key, before: was, after: is }];

    function written(value: FieldValue | undefined): string {
      return String(typedValue(field, value ?? null) ?? '');
    }
  });
}
