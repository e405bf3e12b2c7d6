import type { RangeReference } from './reference';

/** A stretch of the measure's text, from 0; `end` is the first character after it. */
export interface Span {
  start: number;
  end: number;
}

/** What a measure says, free of how it is written and of how it is computed: cells today, SQL later. */
export type Expression = Span &
  (
    | { kind: 'number'; value: number }
    | { kind: 'text'; value: string }
    /** The first or the last day of the period. */
    | { kind: 'edge'; edge: 'from' | 'to' }
    | { kind: 'range'; reference: RangeReference }
    | { kind: 'negative'; of: Expression }
    | { kind: 'arithmetic'; operator: Operator; left: Expression; right: Expression }
    | { kind: 'call'; name: string; nameEnd: number; arguments: Expression[] }
    /** An argument that is left out: `CHURN(a, b, from, to, , c)`. */
    | { kind: 'omitted' }
  );

export type Operator = '+' | '-' | '*' | '/';
