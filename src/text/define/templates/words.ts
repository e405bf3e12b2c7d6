import type { Phrase } from '../../../contract/language/language';

/** What people read of a template. */
export interface TemplateWords {
  name: Phrase;
  /** The calculation in words: what is counted, what it is divided by, what is left out. */
  definition: Phrase;
  /** The columns that its measure needs. */
  columns: Phrase;
  /** The counted thing, where the unit is a count. */
  unit?: Phrase;
  /** What to try when it is missed. */
  plan: { ko: readonly string[]; en: readonly string[] };
}

/** Words for each key of a set of templates: one without words does not compile. */
export type WordsOf<Set> = Readonly<Record<keyof Set, TemplateWords>>;
