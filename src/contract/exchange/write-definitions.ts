import { guardedText } from '../../domain/written/formula-guard';
import { separatedText } from '../../domain/written/separated-values';
import { choiceLabel, choicesLabel } from '../fields/choices';
import type { Field } from '../fields/field';
import {
  type FieldValue,
  type FieldValues,
  isWords,
  typedValue,
} from '../fields/typed/field-value';
import type { Language } from '../language/language';
import { exchangedFields } from './definition-columns';

/** Definitions by field, `id` among them. */
export type WrittenDefinitions = readonly FieldValues[];

/** Tells what kind of JSON it is, should it be met without its name. */
const FORMAT = 'waymark-kpi-definitions';
const VERSION = 1;
/** Excel reads a `.csv` as UTF-8 only with it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A `.csv` for people: headings and choices in their words; numbers plain with a dot, days as ISO, so that
 * no program's locale reads them as something else.
 */
export function definitionsCsv(definitions: WrittenDefinitions, language: Language): string {
  const fields = exchangedFields();
  const headings = fields.map(({ heading }) => heading[language]);
  const rows = definitions.map((values) =>
    fields.map((field) => cellText(field, values[field.key] ?? null, language)),
  );
  return BYTE_ORDER_MARK + separatedText([headings, ...rows]);
}

function cellText(field: Field, value: FieldValue, language: Language): string {
  if (field.choices && typeof value === 'string') {
    return choiceLabel(field.choices, value, language);
  }
  if (field.choices && isWords(value)) return choicesLabel(field.choices, value, language);
  const typed = typedValue(field, value);
  return typeof typed === 'string' ? guardedText(typed) : String(typed ?? '');
}

/** The same for programs: keys and tokens. A blank field is `null`. */
export function definitionsJson(definitions: WrittenDefinitions): string {
  const fields = exchangedFields();
  const kpis = definitions.map((values) =>
    Object.fromEntries(
      fields.map((field) => [field.key, typedValue(field, values[field.key] ?? null)]),
    ),
  );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, kpis }, undefined, 2)}\n`;
}
