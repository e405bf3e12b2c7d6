import type { ZoneReader } from '../calendar/zone';
import type { Problem } from '../problem';
import type { Writing } from '../written/writing';
import type { RangeReference, RangeValues } from './reference';
import type { Expression } from './tree';

/** A parsed measure: made by `parseMeasure` only, which has checked what it says. */
export interface Measure {
  text: string;
  references: readonly RangeReference[];
  tree: Expression;
}

export type ParsedMeasure =
  | { ok: true; measure: Measure }
  /** `start` and `end` point into the text, from 0. */
  | { ok: false; problem: Problem; start: number; end: number };

/** The cells of one run, made by `measureCells`. */
export interface MeasureCells {
  zone: ZoneReader;
  ranges: RangeValues;
  /** How the spreadsheet writes numbers and dates, for criteria. */
  writing?: () => Writing;
  /** What measures have made ready so far: dates as days, vectors indexed as the functions need them. */
  prepared: Map<string, unknown>;
}

export type MeasureReading =
  | { kind: 'value'; value: number }
  /**
   * The rows that it aggregates hold none that is dated in the period, or, with what a function says of
   * them, none that it can answer from: nothing is known yet.
   */
  | { kind: 'no_data'; why?: Problem }
  | { kind: 'broken'; problem: Problem };
