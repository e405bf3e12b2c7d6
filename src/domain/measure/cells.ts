import type { Day } from '../calendar/day';
import type { ZoneReader } from '../calendar/zone';
import { type CriteriaRange, type RangeTester, readByValue } from '../functions/criteria';
import { type DayReader, zoneDays } from '../functions/day-reader';
import type { AnyForm } from '../functions/declaration';
import { NoAnswer } from '../functions/no-answer';
import { NO_DAY } from '../functions/values';
import { isVector, readVectors, type ReadVectors } from '../functions/vector-call';
import { type Writing, writingOf } from '../written/writing';
import type { MeasureCells } from './measure';
import type { RangeValues } from './reference';

/** The cells of one run. Columns are converted and indexed once, whoever asks for them first. */
export function measureCells(
  zone: ZoneReader,
  ranges: RangeValues,
  locale?: () => string,
): MeasureCells {
  let written: Writing | undefined;
  const writing =
    locale &&
    (() => {
      written ??= writingOf(locale());
      return written;
    });
  return { zone, ranges, writing, prepared: new Map() };
}

/** What was made under a key, or is made now. */
function kept<T>(cells: MeasureCells, key: string, make: () => T): T {
  if (!cells.prepared.has(key)) cells.prepared.set(key, make());
  return cells.prepared.get(key) as T;
}

export function daysOf(cells: MeasureCells): DayReader {
  return kept(cells, 'days', () => zoneDays(cells.zone, cells.writing));
}

/**
 * The vectors of a call. A refusal is kept as well: columns with a fault in them are read once, not
 * once for each measure and period. `sources` are the texts of the ranges, in the order of the arguments.
 */
export function vectorsOf(
  cells: MeasureCells,
  name: string,
  form: AnyForm,
  args: readonly unknown[],
  sources: readonly (string | undefined)[],
): ReadVectors {
  const texts = Object.values(form.parameters).map((parameter, index) =>
    isVector(parameter) ? (sources[index] ?? '') : '',
  );
  const read = kept(cells, JSON.stringify([name, form.by, texts]), () => {
    try {
      return readVectors(form, args, daysOf(cells), isOpen(cells, texts));
    } catch (error) {
      if (error instanceof NoAnswer) return error;
      throw error;
    }
  });
  if (read instanceof NoAnswer) throw read;
  return read;
}

/** One of the ranges reaches to the end of its sheet. */
function isOpen({ ranges }: MeasureCells, texts: readonly string[]): boolean {
  return texts.some((text) => {
    const read = ranges.get(text);
    return read?.ok === true && read.open === true;
  });
}

/** Criteria ranges by their distinct values, each read once. */
export function criteriaReader(cells: MeasureCells): RangeTester {
  const known = kept(cells, 'criteria', () => new Map<unknown, CriteriaRange>());
  return (range, argument) => {
    const read = known.get(range) ?? readByValue(range, argument);
    known.set(range, read);
    return read;
  };
}

/** First and last day of a column, looked for once. Without any day, first lies after last. */
export function spanOf(cells: MeasureCells, column: Int32Array): { first: Day; last: Day } {
  const known = kept(cells, 'spans', () => new Map<Int32Array, { first: Day; last: Day }>());
  const before = known.get(column);
  if (before) return before;
  const span = { first: NO_DAY, last: -NO_DAY };
  for (let i = 0; i < column.length; i += 1) {
    const day = column[i];
    if (day === NO_DAY) continue;
    if (day < span.first) span.first = day;
    if (day > span.last) span.last = day;
  }
  known.set(column, span);
  return span;
}
