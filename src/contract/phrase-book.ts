import type { Language, Phrase } from './language';

/** Phrases by number, both languages each. */
export type Book = readonly (readonly [ko: string, en: string])[];

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
  book = book ?? open?.();
  if (!book) throw new Error('The sentences are not open.');
  return book[kept][language === 'ko' ? 0 : 1];
}
