import type { Language, Phrase } from '../language/language';

/**
 * The words of a choice and what people read for each, in the order in which they are offered. Typed by
 * the domain's union: a word without a text does not compile, nor does a text for no word.
 */
export type Choices<Word extends string = string> = Readonly<Record<Word, Phrase>>;

/** A value that is only suggested, such as an address: any other may be typed as well. */
export interface Suggestion {
  value: string;
  label: Phrase;
}

export function choiceWords<Word extends string>(choices: Choices<Word>): Word[] {
  return Object.keys(choices) as Word[];
}

export function isChoice<Word extends string>(choices: Choices<Word>, word: unknown): word is Word {
  return typeof word === 'string' && Object.prototype.hasOwnProperty.call(choices, word);
}

/** What people read for the word; a word that is not among the choices stands as it is. */
export function choiceLabel(choices: Choices, word: string, language: Language): string {
  return isChoice(choices, word) ? choices[word][language] : word;
}

/** The choice that was typed: its word, or what people read for it in either language. */
export function choiceTyped<Word extends string>(
  choices: Choices<Word>,
  typed: string,
): Word | undefined {
  const wanted = typed.trim().toLowerCase();
  const words = choiceWords(choices);
  const isNamed = (word: Word) =>
    [choices[word].ko, choices[word].en].some((name) => name.toLowerCase() === wanted);
  return words.find((word) => word.toLowerCase() === wanted) ?? words.find(isNamed);
}
