import type { Phrase } from '../language/language';
import type { Choices } from './choices';

/** What a cell of the column holds, and so how it is checked, shown and typed in. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'longText'
  | 'choice'
  /** Several words of a choice; in a cell with commas between. */
  | 'choices'
  | 'number'
  | 'fraction'
  | 'wholeNumber'
  | 'day'
  | 'instant'
  | 'email'
  | 'emails'
  | 'unit'
  | 'measure'
  | 'stages'
  | 'shares'
  | 'actual'
  | 'checkbox'
  | 'deliveries';

/**
 * One column of one table. The sheet's columns, the sidebar's inputs, validation and the
 * documentation all derive from this record.
 */
export interface Field {
  /** The key in row 1. A column is found by it, never by its position or heading. */
  key: string;
  heading: Phrase;
  kind: FieldKind;
  /** What the person should enter, in one sentence. */
  help?: Phrase;
  /** Required before a KPI may become active. */
  required?: boolean;
  choices?: Choices;
  default?: string | number | boolean;
  /** Smallest and largest number that is accepted, both included. */
  min?: number;
  max?: number;
  /** Written by evaluation, never by people; protected with a warning. */
  computed?: boolean;
  /** Folded away with its neighbours when the table is made. */
  folded?: boolean;
  /** Column width in the sheet, in pixels, where the common one is too narrow. */
  width?: number;
}

export function isNumeric({ kind }: Field): boolean {
  return kind === 'number' || kind === 'fraction' || kind === 'wholeNumber';
}
