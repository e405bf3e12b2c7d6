import { isoOf } from '../../../domain/calendar/day';
import type { Stage } from '../../../domain/kpi/kpi';
import { type Choices, isChoice } from '../choices';
import type { Field } from '../field';

/**
 * What a field holds once it is understood: a day is its count of days, an address list an array, blank
 * is `null`. Which of them it is follows from the field's kind.
 */
export type FieldValue = string | number | boolean | readonly string[] | readonly Stage[] | null;

export type FieldValues = Readonly<Record<string, FieldValue>>;

function isStages(field: Field, value: FieldValue): value is readonly Stage[] {
  return field.kind === 'stages' && Array.isArray(value);
}

/** The words of several choices, or addresses. */
export function isWords(value: FieldValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The value as a person would type it: what pages show in inputs and `changes` keeps as before and after. */
export function typedValue(field: Field, value: FieldValue): string | number | boolean | null {
  if (value === null) return null;
  if (field.kind === 'day' && typeof value === 'number') return isoOf(value);
  if (isStages(field, value)) {
    return value.map(({ from, target }) => `${isoOf(from)}: ${target}`).join('; ');
  }
  return typeof value === 'object' ? value.join(', ') : value;
}

export function isBlankValue(value: FieldValue | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
  );
}

/**
 * Two values of one field are the same: numbers and days exactly, since the smallest change that a person
 * makes is meant; text as it was understood; addresses and stages one by one in their order.
 */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (isBlankValue(one) || isBlankValue(other)) return isBlankValue(one) && isBlankValue(other);
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, at) => isSameItem(item, other[at]));
}

function isSameItem(one: string | Stage, other: string | Stage): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.from === other.from && one.target === other.target;
}

export function numberIn(values: FieldValues, key: string): number | undefined {
  const value = values[key];
  return typeof value === 'number' ? value : undefined;
}

export function textIn(values: FieldValues, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

/** The word of a choice, by the union that types it. */
export function wordIn<Word extends string>(
  values: FieldValues,
  key: string,
  choices: Choices<Word>,
): Word | undefined {
  const value = values[key];
  return isChoice(choices, value) ? value : undefined;
}
