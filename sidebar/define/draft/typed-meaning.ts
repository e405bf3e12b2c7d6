import { choiceLabel, choicesLabel } from '../../../src/contract/fields/choices';
import type { Field } from '../../../src/contract/fields/field';
import {
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
  typedValue,
  wordIn,
} from '../../../src/contract/fields/typed/field-value';
import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import { CADENCES, DIRECTIONS } from '../../../src/contract/fields/records/kpi-fields';
import { targetChangeIn } from '../../../src/contract/fields/typed/target-change-in';
import type { Language, Phrase } from '../../../src/contract/language/language';
import { isoOf } from '../../../src/domain/calendar/day';
import type { Cadence } from '../../../src/domain/calendar/period';
import type { Direction } from '../../../src/domain/kpi/kpi';
import { AIM_SENTENCE_TEXT } from '../../../src/text/define/aim-sentence';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { say } from '../../../src/text/say';
import { UNITS } from '../../form/units';
import { movementText, dayText, exactText, valueText } from '../../page/format';
import type { FormReading } from './draft';

/** What the wizard calls a field. The register's heading of a name says whose it is, which is plain here. */
export function fieldName(key: string, language: Language): string {
  return key === 'name' ? say(WIZARD_TEXT.kpiName, language) : kpiField(key).heading[language];
}

/** A field of the form as people read it; what was not understood stays as it was typed. */
export function fieldMeaning(key: string, { values, typed }: FormReading, language: Language) {
  const value = key in values ? values[key] : (typed[key] ?? null);
  if (isBlankValue(value)) return say(WIZARD_TEXT.nothing, language);
  const field = kpiField(key);
  return typeof value === 'number'
    ? numberMeaning(field, value, values, language)
    : wordMeaning(field, String(typedValue(field, value)), language);
}

/** Numbers in the KPI's unit, shares in per cent, days as the locale writes them. */
function numberMeaning(field: Field, value: number, values: FieldValues, language: Language) {
  switch (field.kind) {
    case 'fraction':
      return exactText(value, '%', language);
    case 'number':
    case 'actual':
      return exactText(value, textIn(values, 'unit'), language);
    case 'day':
      return dayText(isoOf(value), language);
    default:
      return String(value);
  }
}

function wordMeaning({ kind, choices = {} }: Field, word: string, language: Language): string {
  if (kind === 'choice') return choiceLabel(choices, word, language);
  if (kind === 'choices') return choicesLabel(choices, word.split(', '), language);
  return kind === 'unit' ? choiceLabel(UNITS, word, language) : word;
}

/** The aim in one sentence, such as “5% or less every half-year, by Dec 31, 2026”; '' while it is unsaid. */
export function aimSentence(values: FieldValues, language: Language): string {
  const direction = wordIn(values, 'direction', DIRECTIONS) ?? 'at_least';
  const change = targetChangeIn(values);
  const target = numberIn(values, 'target');
  const high = numberIn(values, 'target_high');
  const due = numberIn(values, 'due');
  if (due === undefined) return '';
  const day = dayText(isoOf(due), language);
  if (change) {
    const movement = movementText(change, direction, language);
    return say(AIM_SENTENCE_TEXT.aimMovement, language, {
      movement: capitalised(movement),
      due: day,
    });
  }
  if (target === undefined) return '';
  const inUnit = (value: number) => valueText(value, textIn(values, 'unit'), language);
  return say(aimPhrase(direction), language, {
    target: inUnit(target),
    high: high === undefined ? '?' : inUnit(high),
    cadence: say(cadencePhrase(wordIn(values, 'cadence', CADENCES) ?? 'month'), language),
    due: day,
  });
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function aimPhrase(direction: Direction): Phrase {
  switch (direction) {
    case 'at_least':
      return AIM_SENTENCE_TEXT.aimAtLeast;
    case 'at_most':
      return AIM_SENTENCE_TEXT.aimAtMost;
    case 'more_than':
      return AIM_SENTENCE_TEXT.aimMoreThan;
    case 'less_than':
      return AIM_SENTENCE_TEXT.aimLessThan;
    case 'between':
      return AIM_SENTENCE_TEXT.aimBetween;
  }
}

function cadencePhrase(cadence: Cadence): Phrase {
  switch (cadence) {
    case 'day':
      return AIM_SENTENCE_TEXT.everyDay;
    case 'week':
      return AIM_SENTENCE_TEXT.everyWeek;
    case 'month':
      return AIM_SENTENCE_TEXT.everyMonth;
    case 'quarter':
      return AIM_SENTENCE_TEXT.everyQuarter;
    case 'half':
      return AIM_SENTENCE_TEXT.everyHalf;
    case 'year':
      return AIM_SENTENCE_TEXT.everyYear;
  }
}
