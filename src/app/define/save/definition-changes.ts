import type { MovedField } from '../../../contract/define/definition-edit';
import {
  type FieldValue,
  type FieldValues,
  typedValue,
} from '../../../contract/fields/typed/field-value';
import { kpiField } from '../../../contract/fields/records/kpi-field';
import type { LoggedChange } from '../../../contract/remembered-values';
import type { Problem } from '../../../domain/problem';

/** A value in the words of the change log and of messages: as a person would type it. */
function written(key: string, value: FieldValue | undefined): string {
  return String(typedValue(kpiField(key), value ?? null) ?? '');
}

/** The changes of these fields as the log tells them. */
export function loggedChanges(
  fields: readonly string[],
  before: FieldValues,
  after: FieldValues,
): LoggedChange[] {
  return fields.map((field) => ({
    field,
    before: written(field, before[field]),
    after: written(field, after[field]),
  }));
}

/** Why a field that both changed is not saved, with what is there now, in the KPI's unit. */
export function movedProblem({ field, now }: MovedField, unit: string): Problem {
  const words = written(field, now);
  const code = words === '' ? 'cleared_meanwhile' : 'changed_meanwhile';
  return { code, field, values: { now: words, unit } };
}
