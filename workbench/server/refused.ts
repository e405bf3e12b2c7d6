import type { Phrase } from '../../src/contract/language/language';

/** The bench does not do what the person asked; the sentence is made in the page's language. */
export class Refused extends Error {
  constructor(
    readonly phrase: Phrase,
    readonly values: Record<string, string | number> = {},
  ) {
    super(phrase.en);
  }
}
