import { choiceLabel } from '../contract/fields/choices';
import { KPI_FIELDS } from '../contract/fields/kpi-fields';
import type { Language } from '../contract/language';
import type { Problem } from '../domain/problem';
import { fieldSentence } from './fields';
import { measureSentence } from './measure';
import { RPC_TEXT } from './rpc';
import { phraseOf, say } from './say';
import { tableSentence } from './tables';

/** Field keys as the headings that people know. */
function headingsOf(keys: string, language: Language): string {
  return keys
    .split(', ')
    .map((key) => {
      const field = KPI_FIELDS.find((candidate) => candidate.key === key);
      return field ? field.heading[language] : key;
    })
    .join(', ');
}

/** A choice by the label that people know, anything else as it stands. */
function shownValue(key: string, value: string, language: Language): string {
  const field = KPI_FIELDS.find((candidate) => candidate.key === key);
  return choiceLabel(field?.choices ?? {}, value, language);
}

/** The sentence for any problem that the server may answer with. */
export function problemSentence(problem: Problem, language: Language): string {
  const phrase = phraseOf(RPC_TEXT, problem.code);
  if (phrase) {
    const values = { ...problem.values };
    if ('keys' in values) values.keys = headingsOf(String(values.keys), language);
    if ('now' in values) {
      values.now = shownValue(problem.field ?? '', String(values.now), language);
    }
    return say(phrase, language, values);
  }
  return (
    fieldSentence(problem, language) ??
    tableSentence(problem, language) ??
    measureSentence(problem, language)
  );
}
