import type { Language, Phrase } from '../contract/language/language';

/** The phrase in the language, with every `{name}` replaced by the value of that name. */
export function say(
  phrase: Phrase,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return phrase[language].replace(/\{(\w+)\}/g, (hole, name: string) =>
    name in values ? String(values[name]) : hole,
  );
}

/** The phrase of a code in a table of texts. A code may come from anywhere, so only own keys count. */
export function phraseOf(
  table: Readonly<Record<string, Phrase>>,
  code: string,
): Phrase | undefined {
  return Object.prototype.hasOwnProperty.call(table, code) ? table[code] : undefined;
}
