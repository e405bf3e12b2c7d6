import { isErrorText } from './cell-content';
import { cellTest, type CellTest } from './criterion';
import type { DayReader } from './day-reader';
import { columnIn, onlyCell } from './grid';
import { refuse } from './no-answer';
import { refuseCell } from './scalars';
import type { RowFilter } from './values';

/** Whether the cell at a place of one criteria range meets its criterion. */
export type PlaceTest = (place: number) => boolean;

/** How a criteria range is read: directly for one call, by distinct values when it is asked often. */
export type RangeTester = (range: unknown, argument: string) => CriteriaRange;

export interface CriteriaRange {
  length: number;
  /** The first place that holds an error: what it would say is not known, so nothing is. */
  errorAt?: number;
  placesThat(test: CellTest): PlaceTest;
}

/** Criteria ranges are no part of a row: a row is whole when the function's own vectors are filled. */
export function rowFilter(
  pairs: readonly unknown[],
  rows: Int32Array,
  length: number,
  days: DayReader,
  rangeOf: RangeTester = readDirectly,
): RowFilter | undefined {
  const tests: PlaceTest[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = `criteria_range${i / 2 + 1}`;
    const argument = `criterion${i / 2 + 1}`;
    if (pairs[i] === undefined || pairs[i] === '') {
      if (pairs[i + 1] === undefined || pairs[i + 1] === '') continue;
      refuse('blank', { argument: range });
    }
    if (pairs[i + 1] === undefined) refuse('criterion_missing', { argument, values: { range } });
    const cells = rangeOf(pairs[i], range);
    if (cells.length !== length) {
      const values = { found: cells.length, required: length, other: 'dates' };
      refuse('length_differs', { argument: range, values });
    }
    if (cells.errorAt !== undefined) refuse('error_cell', { argument: range, row: cells.errorAt });
    tests.push(cells.placesThat(criterionTest(pairs[i + 1], argument, days)));
  }
  if (tests.length === 0) return undefined;
  return (index) => tests.every((meets) => meets(rows[index]));
}

function criterionTest(given: unknown, argument: string, days: DayReader): CellTest {
  const criterion = onlyCell(given);
  const unreadable = typeof criterion === 'number' && !Number.isFinite(criterion);
  if (isErrorText(criterion) || typeof criterion === 'object' || unreadable) {
    const isDay = typeof criterion === 'object' && !Array.isArray(criterion);
    if (!isDay) refuseCell('not_criterion', criterion, { argument }, days);
  }
  return cellTest(criterion, days);
}

function readDirectly(range: unknown, argument: string): CriteriaRange {
  const cells = columnIn(range, argument);
  const error = cells.findIndex(([cell]) => isErrorText(cell));
  return {
    length: cells.length,
    errorAt: error < 0 ? undefined : error,
    placesThat: (test) => (place) => test(cells[place][0]),
  };
}

/** Tests each distinct cell once, however many rows and criteria there are. */
export function readByValue(range: unknown, argument: string): CriteriaRange {
  const cells = columnIn(range, argument);
  const codes = new Int32Array(cells.length);
  const known = new Map<unknown, number>();
  const distinct: unknown[] = [];
  let errorAt: number | undefined;
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place][0];
    const key = typeof cell === 'object' && cell instanceof Date ? `d${cell.getTime()}` : cell;
    let code = known.get(key);
    if (code === undefined) {
      code = distinct.push(cell) - 1;
      known.set(key, code);
      if (errorAt === undefined && isErrorText(cell)) errorAt = place;
    }
    codes[place] = code;
  }
  return {
    length: cells.length,
    errorAt,
    placesThat(test) {
      const met = new Uint8Array(distinct.length);
      for (let code = 0; code < met.length; code += 1) met[code] = test(distinct[code]) ? 1 : 0;
      return (place) => met[codes[place]] === 1;
    },
  };
}
