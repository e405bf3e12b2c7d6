import type { Language, Phrase } from '../contract/language';
import { wordsOf } from '../contract/phrase-book';

/** The phrase in the language, with every `{name}` replaced by the value of that name. */
export function say(
  phrase: Phrase,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return wordsOf(phrase, language).replace(/\{(\w+)\}/g, (hole, name: string) =>
    name in values ? String(values[name]) : hole,
  );
}
