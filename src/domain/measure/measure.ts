import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { ZoneReader } from '../calendar/zone';
import type { Problem } from '../problem';
import type { RangeReference, RangeValues } from './reference';

/** A parsed measure. The tree inside is `parse`'s own; other modules go through this page's functions. */
export interface Measure {
  text: string;
  references: readonly RangeReference[];
}

export type ParsedMeasure =
  | { ok: true; measure: Measure }
  /** `start` and `end` point into the text, from 0. */
  | { ok: false; problem: Problem; start: number; end: number };

/** Cells made ready once per run: dates as days, vectors indexed as the functions need them. */
export interface MeasureCells {
  zone: ZoneReader;
  ranges: RangeValues;
}

export type MeasureReading =
  | { kind: 'value'; value: number }
  /** The rows that it aggregates hold none that is dated in the period: nothing is known yet. */
  | { kind: 'no_data' }
  | { kind: 'broken'; problem: Problem };

export interface MeasureFunctions {
  parseMeasure(text: string): ParsedMeasure;
  /** `to` of the period is the day of evaluation while the period runs. */
  measureOver(measure: Measure, cells: MeasureCells, period: Period): MeasureReading;
  /** First and last day that stand as dates in the measure's ranges. */
  dataSpan(measure: Measure, cells: MeasureCells): { first: Day; last: Day } | undefined;
}
