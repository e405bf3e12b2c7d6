import { choiceLabel } from '../../../src/contract/fields/choices';
import type { Field } from '../../../src/contract/fields/field';
import { kpiField } from '../../../src/contract/fields/kpi-field';
import type { Language } from '../../../src/contract/language';
import type { DraftValue, DraftValues } from '../../../src/contract/rpc/define';
import { say } from '../../../src/text/say';
import { SIDEBAR_TEXT } from '../../../src/text/sidebar';
import { UNITS } from '../../form/units';
import { dayText, shareText, valueText } from '../../page/format';
import { settledValue } from './draft';

/** What the wizard calls a field. The register's heading of a name says whose it is, which is plain here. */
export function fieldName(key: string, language: Language): string {
  return key === 'name' ? say(SIDEBAR_TEXT.kpiName, language) : kpiField(key).heading[language];
}

/** A field's value as people read it: numbers in the KPI's unit, choices and days in words. */
export function readValue(
  field: Field,
  value: DraftValue,
  values: DraftValues,
  language: Language,
): string {
  const settled = settledValue(field, value);
  if (settled === null) return say(SIDEBAR_TEXT.nothing, language);
  switch (field.kind) {
    case 'choice':
      return choiceLabel(field.choices ?? {}, String(settled), language);
    case 'fraction':
      return typeof settled === 'number' ? shareText(settled, language) : String(settled);
    case 'number':
    case 'actual':
      return typeof settled === 'number'
        ? valueText(settled, String(values.unit ?? ''), language)
        : String(settled);
    case 'day':
      return dayText(String(settled), language);
    case 'unit':
      return choiceLabel(UNITS, String(settled), language);
    default:
      return String(settled);
  }
}

/** The aim in one sentence, such as “5% or less every half-year, by Dec 31, 2026”; '' while it is unsaid. */
export function aimSentence(values: DraftValues, language: Language): string {
  const { target, target_high: high, unit, direction, cadence, due } = values;
  if (typeof target !== 'number' || typeof due !== 'string') return '';
  const inUnit = (value: number) => valueText(value, String(unit ?? ''), language);
  const holes = {
    target: inUnit(target),
    high: typeof high === 'number' ? inUnit(high) : '?',
    cadence: say(cadencePhrase(String(cadence)), language),
    due: dayText(due, language),
  };
  switch (direction) {
    case 'at_most':
      return say(SIDEBAR_TEXT.aimAtMost, language, holes);
    case 'more_than':
      return say(SIDEBAR_TEXT.aimMoreThan, language, holes);
    case 'less_than':
      return say(SIDEBAR_TEXT.aimLessThan, language, holes);
    case 'between':
      return say(SIDEBAR_TEXT.aimBetween, language, holes);
    default:
      return say(SIDEBAR_TEXT.aimAtLeast, language, holes);
  }
}

function cadencePhrase(cadence: string) {
  switch (cadence) {
    case 'day':
      return SIDEBAR_TEXT.everyDay;
    case 'week':
      return SIDEBAR_TEXT.everyWeek;
    case 'quarter':
      return SIDEBAR_TEXT.everyQuarter;
    case 'half':
      return SIDEBAR_TEXT.everyHalf;
    case 'year':
      return SIDEBAR_TEXT.everyYear;
    default:
      return SIDEBAR_TEXT.everyMonth;
  }
}
