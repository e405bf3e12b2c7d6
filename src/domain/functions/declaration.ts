import type { Day } from '../calendar/day';
import type { Keys, Plain, RawGrid, ResultKind, RowFilter, Table } from './values';

/**
 * How a cell function is declared: its arguments by name, in the order of the formula. Everything else
 * that an argument may turn out to be (blank, text, too short a range, an error) is handled once, from
 * this declaration, for cells and for measures alike.
 */
export type ParameterOf<T> =
  | ([T] extends [number] ? NumberParameter | DayParameter : never)
  | ([T] extends [string] ? WordParameter<T & string> : never)
  | ([T] extends [boolean] ? FlagParameter : never)
  | ([T] extends [Float64Array] ? NumbersParameter : never)
  | ([T] extends [Int32Array] ? DaysParameter : never)
  | ([T] extends [Uint8Array] ? FlagsParameter : never)
  | ([T] extends [Keys] ? KeysParameter : never)
  | ([T] extends [RowFilter] ? CriteriaParameter : never)
  | ([T] extends [RawGrid] ? GridParameter : never);

interface Common {
  /** May be left out; with a `default` the body sees that value, else `undefined`. */
  optional?: boolean;
}

interface Scalar extends Common {
  /**
   * What a blank of a required argument does in a function that answers cell by cell. `answered`
   * (default): a blank answers a blank. `open`: the body sees `undefined` and says what it means.
   */
  blank?: 'answered' | 'open';
}

/** One number. The bounds are what the number must keep to. */
export interface NumberParameter extends Scalar, Bounds {
  kind: 'number';
  default?: number;
}

export interface Bounds {
  atLeast?: number;
  moreThan?: number;
  atMost?: number;
  lessThan?: number;
  whole?: boolean;
  /** A fraction, so that whoever gives 60 means 60 %. */
  share?: boolean;
}

/** One calendar day: a cell with a date, or ISO text. */
export interface DayParameter extends Scalar {
  kind: 'day';
  default?: Day;
}

/** One of a few words; each with other words that mean it, the first of which is Korean and shown. */
export interface WordParameter<W extends string = string> extends Scalar {
  kind: 'word';
  words: Readonly<Record<W, readonly string[]>>;
  /** Words that are understood and have no answer, and the problem that says why. */
  refused?: { problem: string; words: readonly string[] };
  default?: W;
}

export interface FlagParameter extends Scalar {
  kind: 'flag';
  default?: boolean;
}

/** A row or column of values. Vectors of one function stand beside each other, row by row. */
interface Vector extends Common {
  /**
   * `refused` (default): a row that holds other values must hold this one too. `open`: a blank means
   * "not yet" (`NO_DAY`) or "none" (NaN). Vectors of another `group` have rows of their own.
   */
  blank?: 'refused' | 'open';
  group?: string;
}

export interface NumbersParameter extends Vector, Bounds {
  kind: 'numbers';
}

export interface DaysParameter extends Vector {
  kind: 'days';
}

/** TRUE/FALSE or 1/0. */
export interface FlagsParameter extends Vector {
  kind: 'flags';
}

/** What tells customers, orders or segments apart: numbers or words. */
export interface KeysParameter extends Vector {
  kind: 'keys';
}

/** Pairs of a range and what its cells must meet, as many as wanted; always the last parameter. */
export interface CriteriaParameter extends Common {
  kind: 'criteria';
}

/** A whole range, cell by cell as it stands: for functions that judge the cells themselves. */
export interface GridParameter extends Common {
  kind: 'grid';
}

export type VectorParameter = NumbersParameter | DaysParameter | FlagsParameter | KeysParameter;
export type ScalarParameter = NumberParameter | DayParameter | WordParameter | FlagParameter;
export type Parameter = VectorParameter | ScalarParameter | CriteriaParameter | GridParameter;

export type Parameters<A> = { readonly [K in keyof A]-?: ParameterOf<NonNullable<A[K]>> };

interface Form {
  result: ResultKind | 'table';
}

/** Answers cell by cell: numbers and days may be ranges, and the answer has their shape. */
export interface ElementwiseForm<A> extends Form {
  by: 'cell';
  parameters: Parameters<A>;
  body(values: A): Plain;
}

/** Answers once for whole vectors. */
export interface VectorForm<A, Prepared = undefined> extends Form {
  by: 'vector';
  parameters: Parameters<A>;
  /**
   * What the body needs of the vectors alone, such as an index by day. A measure asks for many periods
   * of the same columns, so it is made once and kept.
   */
  prepare?(vectors: A): Prepared;
  /** `length` is that of the ranges, blank rows included. */
  body(values: A, prepared: Prepared, length: number): Plain | Table;
  /** True when the rows hold nothing at all that the answer could speak of: a measure then has no data. */
  silent?(values: A, prepared: Prepared): boolean;
}

/** A form whose argument types are no longer known: what the machinery works with. */
export interface AnyForm extends Form {
  by: 'cell' | 'vector';
  parameters: Readonly<Record<string, Parameter>>;
  prepare?(vectors: never): unknown;
  body(values: never, prepared: never, length: number): Plain | Table;
  silent?(values: never, prepared: never): boolean;
}

/** A function of the formula bar: one form, or several told apart by the number of arguments. */
export interface CellFunction {
  name: string;
  /** In the order of their number of arguments. */
  forms: readonly AnyForm[];
}
