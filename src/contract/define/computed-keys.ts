import { type FieldValues, isBlankValue } from '../fields/typed/field-value';
import { targetChangeIn } from '../fields/typed/target-change-in';

/** What evaluation writes in a person's place: the number of a measure, and what a movement comes to. */
export function computedKeys(values: FieldValues): readonly string[] {
  const keys = isBlankValue(values.measure) ? [] : ['actual'];
  return targetChangeIn(values) ? [...keys, 'target'] : keys;
}
