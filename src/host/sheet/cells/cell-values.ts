import {
  choiceLabel,
  choicesLabel,
  type Choices,
  choiceTyped,
} from '../../../contract/fields/choices';
import type { Field } from '../../../contract/fields/field';
import type { Typed } from '../../../contract/fields/typed/field-rules';
import { type FieldValue, isWords, typedValue } from '../../../contract/fields/typed/field-value';
import type { Language } from '../../../contract/language/language';
import { type Day, isoOf } from '../../../domain/calendar/day';
import type { ZoneReader } from '../../../domain/calendar/zone';
import type { CellValue } from '../../../domain/measure/reference';
import { isInstant, plainText } from './read-cell';

const MONTH_OR_WEEKDAY =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)|^오[전후]/i;

/**
 * Text that stays text in a cell. A sheet reads what a script writes as if it had been typed: `=` begins
 * a formula, `1-2` is a date, `5%` a number. A leading apostrophe, which the sheet does not show, says
 * that it is text; words that nothing else could be are left without.
 */
export function textCell(text: string): string {
  if (text === '') return '';
  const plainWord = /^[A-Za-z\u3131-\u318e\uac00-\ud7a3]/.test(text);
  const ambiguous =
    /^(true|false)$/i.test(text) || (/\d/.test(text) && MONTH_OR_WEEKDAY.test(text));
  return plainWord && !ambiguous ? text : `'${text}`;
}

/** A cell that was read and is written back as it stood: its formula, or its value. */
export function keptCell(value: CellValue, formula: string): CellValue {
  if (formula !== '') return formula;
  return typeof value === 'string' ? textCell(value) : value;
}

/** What a script needs to know to write a value as people read it in this file. */
export interface CellWriting {
  midnight(day: Day): Date;
  language: Language;
}

/** A field's value as its cell. Of a choice the file's own word is written; cells of others stay as they are. */
export function cellOf(
  field: Field,
  value: FieldValue,
  { midnight, language }: CellWriting,
): CellValue {
  if (value === null) return '';
  if (field.kind === 'day' && typeof value === 'number') return midnight(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (field.choices && typeof value === 'string') {
    return choiceLabel(field.choices, value, language);
  }
  if (field.choices && isWords(value)) return choicesLabel(field.choices, value, language);
  if (field.kind === 'actual' && typeof value === 'string' && value.startsWith('=')) return value;
  const typed = typedValue(field, value);
  return typeof typed === 'string' ? textCell(typed) : (typed ?? '');
}

/** The choice that a cell holds, in words of either language; nothing when it is none of them. */
export function choiceIn<Word extends string>(
  choices: Choices<Word>,
  cell: CellValue,
): Word | undefined {
  return typeof cell === 'string' ? choiceTyped(choices, cell) : undefined;
}

/** A cell as if it had been typed: dates become ISO days of the spreadsheet's zone. */
export function typedOf(cell: CellValue, zone: ZoneReader): Typed {
  if (!(cell instanceof Date)) return cell;
  return isInstant(cell) ? isoOf(zone.dayOf(cell)) : plainText(cell);
}

/** An unticked box counts as blank: a whole column of them holds no row yet. */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === '' || cell === false;
}

/** `A` for 1, `AB` for 28. */
export function columnLetter(columnNumber: number): string {
  const rest = (columnNumber - 1) % 26;
  const before = Math.floor((columnNumber - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + rest);
}
