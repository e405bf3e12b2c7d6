import type { Choices } from '../../../src/contract/fields/choices';
import type { Phrase } from '../../../src/contract/language/language';
import type { DraftValues } from '../../../src/contract/rpc/define';

/** What a person picks or types for one place of a shape. */
export interface Slot {
  key: string;
  /** `start` and `end` are the two dates of a stay; a `word` is one of the choices. */
  takes: 'date' | 'start' | 'end' | 'number' | 'key' | 'cell' | 'digits' | 'share' | 'word';
  label: Phrase;
  help?: Phrase;
  choices?: Choices;
  /** What is meant where nothing is said; such a slot may be missing from the text. */
  usual?: string;
  /** Left blank unless a person fills it: the selection does not. */
  rarely?: boolean;
  /** Said above the slots that begin here: they may be of another sheet. */
  part?: Phrase;
}

/**
 * A way to make columns into one number of each period. A new one is a record of shapes.ts: its inputs,
 * its text and how a text is read back follow from it.
 */
export interface Shape {
  /** As a tile names it, and in a sentence what it does. */
  name: Phrase;
  meaning: Phrase;
  slots: readonly Slot[];
  /**
   * The measure with `{key}` for what is in a slot and `{where}` for the conditions, the shortest text
   * first: one is written where all that it leaves out is as usual.
   */
  texts: readonly string[];
  /** The KPI's name and definition, with what the columns are called. */
  named: Phrase;
  defined: Phrase;
  /** What else of the form it usually entails; without a unit that of its `column` is taken. */
  entails: DraftValues;
}

export function isColumn({ takes }: Slot): boolean {
  return !['cell', 'digits', 'share', 'word'].includes(takes);
}

/** A text without a hole for conditions can have none. */
export function takesConditions({ texts }: Shape): boolean {
  return texts.some((text) => text.includes('{where}'));
}
