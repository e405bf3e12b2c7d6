import type { Language, Phrase } from './language';

/** What stands beside the shipped script. */
export interface Book {
  /** Phrases by number, both languages each. */
  phrases: readonly (readonly [ko: string, en: string])[];
  /** Those that are looked up by a name, such as a problem's code: their numbers by table and name. */
  names: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The designs of the tables, whose phrases are numbers too. */
  tables: readonly unknown[];
}

let open: (() => Book) | undefined;
let book: Book | undefined;

/**
 * Where the shipped script finds its phrases: there each of them is a number in a file beside it, since
 * every cell evaluates the script and most of them say nothing (build/sentence-book.mjs). Pages and tests
 * hold the phrases themselves and need no book.
 */
export function usePhraseBook(reader: () => Book): void {
  open = reader;
}

/** The phrase in the language, as it stands in the texts. */
export function wordsOf(phrase: Phrase, language: Language): string {
  const kept: unknown = phrase;
  if (typeof kept !== 'number') return phrase[language];
  return phraseBook().phrases[kept][language === 'ko' ? 0 : 1];
}

/** The phrase of a name in a table of texts, which the shipped script knows by the table's name alone. */
export function phraseNamed(
  table: Readonly<Record<string, Phrase>>,
  name: string,
): Phrase | undefined {
  const kept: unknown = table;
  const phrases = typeof kept === 'string' ? phraseBook().names[kept] : table;
  const known = Object.prototype.hasOwnProperty.call(phrases, name);
  return known ? (phrases[name] as Phrase) : undefined;
}

/** The book, opened when it is first asked for something. */
export function phraseBook(): Book {
  book = book ?? open?.();
  if (!book) throw new Error('The sentences are not open.');
  return book;
}
