import { kpiField } from '../contract/fields/kpi-field';
import type { Language } from '../contract/language/language';
import type { Problem } from '../domain/problem';
import { ALERT_TEXT } from './alerts';
import { STANDING_TEXT } from './evaluate';
import { problemSentence } from './problems';
import { phraseOf, say } from './say';

/** The sentence of a reason: why a KPI stands where it stands, or what became of its alert. */
export function reasonSentence(reason: Problem, language: Language): string {
  // What the alerts table held already is a sentence.
  if (reason.code === 'as_written') return String(reason.values?.text ?? '');
  const phrase = phraseOf(ALERT_TEXT, reason.code) ?? phraseOf(STANDING_TEXT, reason.code);
  if (!phrase) return problemSentence(reason, language);
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(reason.values ?? {})) {
    values[key] = shown(key, value, language);
  }
  return say(phrase, language, values);
}

function shown(key: string, value: string | number, language: Language): string | number {
  if (key === 'field') return kpiField(String(value)).heading[language];
  if (typeof value !== 'number') return value;
  const isShare = key === 'attainment' || key === 'threshold';
  return isShare ? `${rounded(value * 100, 1)}%` : rounded(value, 6);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
