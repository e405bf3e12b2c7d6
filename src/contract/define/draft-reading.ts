import type { Problem } from '../../domain/problem';
import type { Field } from '../fields/field';
import { readField, type Typed } from '../fields/typed/field-rules';
import type { FieldValue, FieldValues } from '../fields/typed/field-value';
import { KPI_FIELDS } from '../fields/records/kpi-fields';

/** A definition as it was typed, each field read once: behind this nothing looks at the text again. */
export interface DraftReading {
  /** The fields that were given and understood; blank is `null`. */
  values: FieldValues;
  /** Why the others that were given cannot be used. */
  problems: readonly Problem[];
}

/** What people define. The id is given and the standing is computed; what a page sends for them is passed over. */
export function definitionFields(): readonly Field[] {
  return KPI_FIELDS.filter(({ key, computed }) => key !== 'id' && !computed);
}

export function readDraft(typed: Readonly<Record<string, Typed>>): DraftReading {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const field of definitionFields()) {
    const given = typed[field.key];
    if (given === undefined) continue;
    const reading = readField(field, given);
    if (reading.ok) values[field.key] = reading.value;
    else problems.push(reading.problem);
  }
  return { values, problems };
}

/** A new KPI's values where the page says nothing. */
export function withDefaults(typed: Readonly<Record<string, Typed>>): Record<string, Typed> {
  const filled: Record<string, Typed> = { ...typed };
  for (const { key, default: preset } of definitionFields()) {
    if (preset !== undefined && filled[key] === undefined) filled[key] = preset;
  }
  return filled;
}

export function isRefused({ problems }: DraftReading, key: string): boolean {
  return problems.some(({ field }) => field === key);
}
