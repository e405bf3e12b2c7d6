import type { Day } from '../calendar/day';
import type { Grid } from './grid';
/** Stands for a blank in a vector of days that may be open: later than every day. */
export const NO_DAY = 0x7fffffff;

/** Values that tell things apart: equal ones have the same code, counted from 0 in order of appearance. */
export interface Keys {
  codes: Int32Array;
  labels: readonly (string | number | boolean)[];
}

/** Whether a row, by its index among the values that the body was given, meets every criterion. */
export type RowFilter = (index: number) => boolean;

/** The cells of a range, and the day of a cell that shows one. */
export interface RawGrid {
  cells: Grid;
  dayOf(cell: unknown): Day | undefined;
}

export type Plain = number | string | boolean;

/** A table that spills: headings over rows. `undefined` in a row is a blank cell. */
export interface Table {
  columns: readonly { heading: string | number; kind: ResultKind }[];
  rows: readonly (readonly (Plain | undefined)[])[];
}

export type ResultKind = 'number' | 'text' | 'flag' | 'day';

/** The columns of a table: `segment: text, before, after`. A column without a kind holds numbers. */
export function headed(columns: string): Table['columns'] {
  return columns.split(', ').map((column) => {
    const [heading, kind = 'number'] = column.split(': ');
    return { heading, kind: kind as ResultKind };
  });
}
