import type { Problem } from '../../../domain/problem';
import { choicesTyped, choiceTyped, choiceWords } from '../choices';
import type { Field } from '../field';
import type { FieldValue } from './field-value';
import { parseDay } from './parse-day';
import { parseEmail, splitEmails } from './parse-email';
import { parseNumber } from './parse-number';
import { parseShares } from './parse-shares';
import { parseStages } from './parse-stages';

export type FieldReading = { ok: true; value: FieldValue } | { ok: false; problem: Problem };

/** What a person typed, chose or has in a cell; a date of the sheet as its ISO text. */
export type Typed = string | number | boolean | null | undefined;

/** Nothing was entered, or nothing but blanks. */
export function isBlankTyped(typed: Typed): typed is null | undefined | string {
  return typed === null || typed === undefined || (typeof typed === 'string' && !typed.trim());
}

const LONGEST = { text: 200, longText: 5000, measure: 2000, unit: 20, id: 40 };
const MOST_ADDRESSES = 50;

function understood(value: FieldValue): FieldReading {
  return { ok: true, value };
}

function refused(field: Field, code: string, values: Problem['values'] = {}): FieldReading {
  return { ok: false, problem: { code, field: field.key, values } };
}

/** Enough of what was found to recognise it in a message. */
function shown(typed: Typed): string {
  const text = String(typed).replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Control characters are invisible and break lines, mails and cells. */
function withoutControls(text: string, keepLines: boolean): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return (keepLines ? lines : lines.replace(/[\n\t]+/g, ' ')).replace(
    /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufeff]/g,
    '',
  );
}

function readText(field: Field, typed: string, longest: number): FieldReading {
  const text = withoutControls(typed, longest > LONGEST.text).trim();
  if (text.length > longest) return refused(field, 'text_long', { found: text.length, longest });
  return understood(text === '' ? null : text);
}

function readNumber(field: Field, typed: Typed): FieldReading {
  const value = typeof typed === 'number' ? typed : parseNumber(String(typed));
  if (value === undefined || !Number.isFinite(value) || typeof typed === 'boolean') {
    return refused(field, 'number_form', { found: shown(typed) });
  }
  const { min = -Infinity, max = Infinity } = field;
  if (value < min) return refused(field, 'number_small', { found: value, min });
  if (value > max) return refused(field, 'number_large', { found: value, max });
  if (field.kind === 'wholeNumber' && !Number.isInteger(value)) {
    return refused(field, 'number_whole', { found: value });
  }
  return understood(value);
}

function readChoice(field: Field, typed: Typed): FieldReading {
  const choices = field.choices ?? {};
  const chosen = choiceTyped(choices, String(typed));
  if (chosen !== undefined) return understood(chosen);
  return refused(field, 'choice_unknown', {
    found: shown(typed),
    choices: choiceWords(choices).join(', '),
  });
}

/** In the order of the choices, each once: as it is compared and written. */
function readChoices(field: Field, typed: Typed): FieldReading {
  const choices = field.choices ?? {};
  const chosen = choicesTyped(choices, String(typed));
  if (chosen) return understood(chosen.length > 0 ? chosen : null);
  return refused(field, 'choice_unknown', {
    found: shown(typed),
    choices: choiceWords(choices).join(', '),
  });
}

function readEmail(field: Field, typed: Typed): FieldReading {
  const text = String(typed);
  const address = parseEmail(text);
  if (address) return understood(address);
  const many = splitEmails(text).length > 1;
  return refused(field, many ? 'email_one' : 'email_form', { found: shown(typed) });
}

function readEmails(field: Field, typed: Typed): FieldReading {
  const parts = splitEmails(String(typed));
  if (parts.length > MOST_ADDRESSES) {
    return refused(field, 'emails_many', { found: parts.length, most: MOST_ADDRESSES });
  }
  const wrong = parts.find((part) => parseEmail(part) === undefined);
  if (wrong !== undefined) return refused(field, 'email_form', { found: shown(wrong) });
  const distinct = parts.filter(
    (part, index) =>
      parts.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === index,
  );
  return understood(distinct.length ? distinct : null);
}

function readStages(field: Field, typed: Typed): FieldReading {
  const parsed = parseStages(String(typed));
  if (!parsed.ok) return refused(field, parsed.problem.code, parsed.problem.values);
  return understood(parsed.stages.length ? parsed.stages : null);
}

/** Judged by what it says, and kept as it was typed. */
function readShares(field: Field, typed: Typed): FieldReading {
  const parsed = parseShares(String(typed));
  if (!parsed.ok) return refused(field, parsed.problem.code, parsed.problem.values);
  return readText(field, parsed.shares.length ? String(typed) : '', LONGEST.longText);
}

function readActual(field: Field, typed: Typed): FieldReading {
  if (typeof typed === 'number') return readNumber(field, typed);
  const text = String(typed).trim();
  return text.startsWith('=') ? readText(field, text, LONGEST.measure) : readNumber(field, text);
}

function readCheckbox(field: Field, typed: Typed): FieldReading {
  const text = String(typed).trim().toLowerCase();
  if (text === 'true' || text === 'false') return understood(text === 'true');
  return refused(field, 'checkbox_form', { found: shown(typed) });
}

function readDay(field: Field, typed: Typed): FieldReading {
  const day = typeof typed === 'string' ? parseDay(typed) : undefined;
  return day === undefined ? refused(field, 'day_form', { found: shown(typed) }) : understood(day);
}

function readMeasure(field: Field, typed: Typed): FieldReading {
  return readText(field, String(typed).trim().replace(/^=/, ''), LONGEST.measure);
}

/**
 * Understands what was typed into a field, by the field's record alone: sidebar, server and sheet judge
 * alike. Blank is `null` and never a problem here; whether it may stay blank is for `draft-rules.ts`.
 */
export function readField(field: Field, typed: Typed): FieldReading {
  if (isBlankTyped(typed)) return understood(null);
  switch (field.kind) {
    case 'number':
    case 'fraction':
    case 'wholeNumber':
      return readNumber(field, typed);
    case 'choice':
      return readChoice(field, typed);
    case 'choices':
      return readChoices(field, typed);
    case 'day':
      return readDay(field, typed);
    case 'email':
      return readEmail(field, typed);
    case 'emails':
      return readEmails(field, typed);
    case 'stages':
      return readStages(field, typed);
    case 'shares':
      return readShares(field, typed);
    case 'measure':
      return readMeasure(field, typed);
    case 'actual':
      return readActual(field, typed);
    case 'checkbox':
      return readCheckbox(field, typed);
    case 'unit':
    case 'id':
    case 'text':
      return readText(field, String(typed), LONGEST[field.kind]);
    case 'longText':
    case 'instant':
    case 'deliveries':
      return readText(field, String(typed), LONGEST.longText);
  }
}
