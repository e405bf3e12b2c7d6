import type { Expression } from './tree';

/** What the generated parser throws. `expected` is null where the grammar itself names the fault. */
export interface GrammarError extends Error {
  expected: readonly { type: string; description?: string }[] | null;
  location: { start: { offset: number }; end: { offset: number } };
}

export declare function parse(text: string): Expression;
