import type { Asked } from '../words/asked';
import type { Formula } from '../measure/formula';
import type { SheetLook } from '../sheet/sheet-look';
import type { Dictionary } from '../words/terms';

/** A measure that may be what is asked for, and how likely it is. */
export interface Candidate {
  formula: Formula;
  /** Share of what is asked for that the file’s words explain, 0 to 1. */
  coverage: number;
  /** How well its shape goes with the words, about −3 to 4. */
  fit: number;
  /** Ideas in its headings that nobody asked for. */
  besides: number;
}

/** Where candidates are looked for. */
export interface Search {
  asked: Asked;
  sheets: readonly SheetLook[];
  words: Dictionary;
}

/** Of two that explain as much the one with fewer limits is likelier. */
export const LIMIT_DOUBT = 0.2;

const COVERAGE_WEIGHT = 10;
const BESIDES_WEIGHT = 0.8;

export function likelihood({ coverage, fit, besides }: Candidate): number {
  return coverage * COVERAGE_WEIGHT + fit - besides * BESIDES_WEIGHT;
}

export function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => likelihood(b) - likelihood(a));
}
