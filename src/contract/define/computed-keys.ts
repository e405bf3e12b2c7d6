import { type FieldValues, isBlankValue } from '../fields/field-value';

/** What evaluation writes in a person's place: the number of a measure, and what a movement comes to. */
export function computedKeys(values: FieldValues): readonly string[] {
  const keys = isBlankValue(values.measure) ? [] : ['actual'];
  return isBlankValue(values.target_change) ? keys : [...keys, 'target'];
}
