import { computedKeys } from '../../../contract/define/computed-keys';
import type { FieldValue, FieldValues } from '../../../contract/fields/typed/field-value';
import { KPI_FIELDS } from '../../../contract/fields/records/kpi-fields';

/** All columns of a new row, blanks included, so that it is written at one stroke where they are neighbours. */
export function wholeRow(values: FieldValues): FieldValues {
  const row: Record<string, FieldValue> = {};
  for (const { key, computed } of KPI_FIELDS) {
    if (key !== 'id') row[key] = computed ? null : values[key];
  }
  for (const key of computedKeys(values)) row[key] = null;
  return row;
}
