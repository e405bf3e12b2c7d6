import type { Language, Phrase } from '../language/language';

/** What people read for one word of a choice, in cells, lists and mails alike. */
export interface ChoicePhrase extends Phrase {
  /** Said beside it where it is chosen, never where it is read. */
  hint?: Phrase;
  /** Tokens of earlier versions, which cells may still hold. */
  earlier?: readonly string[];
}

/**
 * The words of a choice and what people read for each, in the order in which they are offered. Typed by
 * the domain's union: a word without a text does not compile, nor does a text for no word.
 */
export type Choices<Word extends string = string> = Readonly<Record<Word, ChoicePhrase>>;

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

/** Several of them, as people read them: `Recovered, Unusual value`. */
export function choicesLabel(
  choices: Choices,
  words: readonly string[],
  language: Language,
): string {
  return words.map((word) => choiceLabel(choices, word, language)).join(', ');
}

/** What people choose from: the word with its hint, `At least (≥)`. */
export function choiceOption(choices: Choices, word: string, language: Language): string {
  const hint = isChoice(choices, word) ? choices[word].hint : undefined;
  const label = choiceLabel(choices, word, language);
  return hint ? `${label} (${hint[language]})` : label;
}

/** Blanks, underscores and capitals tell no choices apart: `on_track` is `On track`. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}

/**
 * The choice that was typed, or that stands in a cell: its word, or what people read for it in either
 * language, with its hint or without. The only reader of such cells.
 */
export function choiceTyped<Word extends string>(
  choices: Choices<Word>,
  typed: string,
): Word | undefined {
  const wanted = plain(typed);
  const words = choiceWords(choices);
  const isNamed = (word: Word) =>
    [choices[word].ko, choices[word].en].some((name) => plain(name) === wanted) ||
    (['ko', 'en'] as const).some(
      (language) => plain(choiceOption(choices, word, language)) === wanted,
    );
  const isToken = (word: Word) =>
    [word, ...(choices[word].earlier ?? [])].some((token) => plain(token) === wanted);
  return words.find(isToken) ?? words.find(isNamed);
}

/** Several of them, with commas, semicolons or line breaks between; nothing where one of them is none. */
export function choicesTyped<Word extends string>(
  choices: Choices<Word>,
  typed: string,
): Word[] | undefined {
  const parts = typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const words = parts.map((part) => choiceTyped(choices, part));
  if (words.includes(undefined)) return undefined;
  return choiceWords(choices).filter((word) => words.includes(word));
}
