import { givenAs } from './cell-content';
import { type Column, columnOf, type DataRows, keptOf } from './columns';
import { type RangeTester, rowFilter } from './criteria';
import type { DayReader } from './day-reader';
import type { AnyForm, Parameter, VectorParameter } from './declaration';
import { columnIn, gridOf, onlyCell } from './grid';
import { type GivenVector, headingRows } from './heading-rows';
import { NoAnswer, refuse } from './no-answer';
import { keptRows, type RawVector } from './rows';
import { dayIn, readScalar } from './scalars';
import { endOfData } from './total-rows';
import type { Plain, RawGrid, Table } from './values';

/** The vectors of one call as plain values, and where each value came from. */
export interface ReadVectors {
  columns: Readonly<Record<string, Column | undefined>>;
  /** Places of the kept rows in the range, by argument. */
  rowsOf: Readonly<Record<string, Int32Array>>;
  /** Length of the first vector, blank rows included. */
  length: number;
  /** Between headings and totals, by argument. */
  dataRows: Readonly<Record<string, DataRows>>;
  prepared: unknown;
}

const VECTOR_KINDS: readonly string[] = ['numbers', 'days', 'flags', 'keys'];

export function isVector(parameter: Parameter): parameter is VectorParameter {
  return VECTOR_KINDS.includes(parameter.kind);
}

function checkLengths([first, ...others]: readonly GivenVector[]): void {
  const required = first.cells.length;
  for (const { argument, cells } of others) {
    if (cells.length !== required) {
      const values = { found: cells.length, required, other: first.argument };
      refuse('length_differs', { argument, values });
    }
  }
}

/** `open`: blank rows follow below the ranges, though they are not handed over. */
export function readVectors(
  form: AnyForm,
  args: readonly unknown[],
  days: DayReader,
  open = false,
): ReadVectors {
  const groups = new Map<string, GivenVector[]>();
  Object.entries<Parameter>(form.parameters).forEach(([argument, parameter], index) => {
    if (!isVector(parameter)) return;
    if (parameter.optional && givenAs(args[index]) === undefined) return;
    const group = groups.get(parameter.group ?? '') ?? [];
    group.push({ argument, parameter, cells: columnIn(args[index], argument) });
    groups.set(parameter.group ?? '', group);
  });
  const columns: Record<string, Column> = {};
  const rowsOf: Record<string, Int32Array> = {};
  const dataRows: Record<string, DataRows> = {};
  let length = 0;
  for (const group of groups.values()) {
    checkLengths(group);
    const first = headingRows(group, open);
    const data = { first, end: endOfData(group, first) };
    const vectors = group.map(({ argument, parameter, cells }): RawVector => ({
      argument,
      parameter,
      column: columnOf(argument, parameter, cells, data, days),
    }));
    const kept = keptRows(vectors, data.end - first, first);
    const rows = first === 0 ? kept : kept.map((row) => row + first);
    length = length || group[0].cells.length;
    for (const { argument, column } of vectors) {
      rowsOf[argument] = rows;
      dataRows[argument] = data;
      columns[argument] = keptOf(column, kept);
    }
  }
  const read = { columns, rowsOf, length, dataRows };
  const prepare = form.prepare as ((vectors: unknown) => unknown) | undefined;
  return { ...read, prepared: placed(rowsOf, () => prepare?.(columns)) };
}

/** The values that the body of a vector form gets besides its vectors. */
export function readOthers(
  form: AnyForm,
  args: readonly unknown[],
  vectors: ReadVectors,
  days: DayReader,
  rangeOf?: RangeTester,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...vectors.columns };
  Object.entries<Parameter>(form.parameters).forEach(([argument, parameter], index) => {
    if (isVector(parameter)) return;
    if (parameter.kind === 'criteria') {
      const [rows] = Object.values(vectors.rowsOf);
      values[argument] = rowFilter(args.slice(index), rows, vectors.length, days, rangeOf);
      return;
    }
    if (parameter.kind === 'grid') {
      const given = args[index];
      const cells = gridOf(Array.isArray(given) ? given : [[given]], argument);
      values[argument] = { cells, dayOf: (cell: unknown) => dayIn(cell, days) } satisfies RawGrid;
      return;
    }
    const cell = givenAs(onlyCell(args[index]));
    if (cell !== undefined) values[argument] = readScalar(parameter, cell, { argument }, days);
    else if (parameter.optional || parameter.default !== undefined) {
      values[argument] = parameter.default;
    } else refuse('blank', { argument });
  });
  return values;
}

export function answerVectors(
  form: AnyForm,
  values: Record<string, unknown>,
  vectors: ReadVectors,
): Plain | Table {
  const body = form.body as (...given: unknown[]) => Plain | Table;
  return placed(vectors.rowsOf, () => body(values, vectors.prepared, vectors.length));
}

/** Bodies count the values that they were given; a complaint must name the row of the range. */
function placed<T>(rowsOf: Readonly<Record<string, Int32Array>>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { argument, index, ...rest } = error.complaint;
    if (argument === undefined || index === undefined) throw error;
    throw new NoAnswer(error.code, { ...rest, argument, row: rowsOf[argument]?.[index] });
  }
}
