import { kpiField } from '../contract/fields/kpi-field';
import type { Language, Phrase } from '../contract/language';
import { measureSentence } from './measure';
import { phraseOf, say } from './say';
import { ALERT_TEXT, STANDING_TEXT } from './standing';

/** A reason or a problem, as domain gives it. */
interface Said {
  code: string;
  values?: Readonly<Record<string, string | number>>;
}

/** The sentence of a reason: why a KPI stands where it stands, or what became of its alert. */
export function reasonSentence(reason: Said, language: Language): string {
  // What the alerts table held already is a sentence.
  if (reason.code === 'as_written') return String(reason.values?.text ?? '');
  const phrase = ownPhrase(reason.code);
  if (!phrase) return measureSentence(reason, language);
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(reason.values ?? {})) {
    values[key] = shown(key, value, language);
  }
  return say(phrase, language, values);
}

function ownPhrase(code: string): Phrase | undefined {
  return phraseOf(ALERT_TEXT, code) ?? phraseOf(STANDING_TEXT, code);
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
