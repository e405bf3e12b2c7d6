import { choiceLabel, choiceWords, isChoice } from '../../contract/fields/choices';
import { CADENCES, KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import type { Language } from '../../contract/language/language';
import { parseIsoDay } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import { fieldSaid } from '../field-value';
import { figuresOf } from '../figures';
import { periodName } from '../period-name';

export type ShownValues = Record<string, string | number>;

/** Values of a definition as people know them: headings for keys, words for choices, amounts in their unit. */
export function definitionValues(
  { code, field, values = {} }: Problem,
  language: Language,
): ShownValues {
  const shown: ShownValues = { ...values };
  if ('keys' in values) shown.keys = headingsOf(String(values.keys), language);
  const { cadence } = values;
  const first = parseIsoDay(String(values.period));
  if (first !== undefined && isChoice(CADENCES, cadence)) {
    shown.period = periodName(first, cadence, figuresOf(language));
  }
  const { recorded, found, unit = '' } = values;
  if (typeof recorded === 'number' && typeof found === 'number') {
    shown.recorded = figuresOf(language).exact(recorded, String(unit));
    shown.found = figuresOf(language).exact(found, String(unit));
  }
  for (const key of ['target', 'typical']) {
    const figure = values[key];
    if (typeof figure === 'number') shown[key] = figuresOf(language).amount(figure, String(unit));
  }
  if (typeof values.weights === 'number') {
    shown.weights = figuresOf(language).share(values.weights);
  }
  const kpiField = KPI_FIELDS.find(({ key }) => key === field);
  if (kpiField && 'now' in values) {
    shown.now = fieldSaid(kpiField, String(values.now), String(unit), figuresOf(language));
  }
  const choices = kpiField?.choices;
  if (choices && code === 'choice_unknown') {
    const words = choiceWords(choices).map((word) => choiceLabel(choices, word, language));
    shown.choices = words.join(', ');
  }
  return shown;
}

function headingsOf(keys: string, language: Language): string {
  const headingOf = (key: string) =>
    KPI_FIELDS.find((field) => field.key === key)?.heading[language] ?? key;
  return keys.split(', ').map(headingOf).join(', ');
}
