import { type FieldValue, type FieldValues, isBlankValue } from '../../contract/fields/field-value';
import { KPI_FIELDS } from '../../contract/fields/kpi-fields';

/** All columns of a new row, blanks included, so that it is written at one stroke where they are neighbours. */
export function wholeRow(values: FieldValues): FieldValues {
  const row: Record<string, FieldValue> = {};
  for (const { key, computed } of KPI_FIELDS) {
    if (key !== 'id') row[key] = computed ? null : values[key];
  }
  // With a measure the number is evaluation's.
  return isBlankValue(values.measure) ? row : { ...row, actual: null };
}
