import { isoOf } from '../calendar/day';
import { isBlank, isDate, isErrorText } from './cell-content';
import type { DayReader } from './day-reader';
import type { NumbersParameter, VectorParameter } from './declaration';
import type { Grid } from './grid';
import { isFaultless, readDay, readFlag, readNumber, refuseCell } from './scalars';
import { type Keys, NO_DAY } from './values';

export type Column = Float64Array | Int32Array | Uint8Array | Keys;

/** The rows of a range that are data: from `first` on, those below `end` left out. */
export interface DataRows {
  first: number;
  end: number;
}

/**
 * The cells of one vector as plain values, each read once, with a mark in the place of a blank: `NO_DAY`,
 * NaN, 2 for a flag, -1 for the code of a key. Value 0 is that of row `first`.
 */
export function columnOf(
  argument: string,
  parameter: VectorParameter,
  cells: Grid,
  rows: DataRows,
  days: DayReader,
): Column {
  switch (parameter.kind) {
    case 'numbers':
      return numbersOf(argument, parameter, cells, rows, days);
    case 'days':
      return daysOf(argument, cells, rows, days);
    case 'flags':
      return flagsOf(argument, cells, rows, days);
    case 'keys':
      return keysOf(argument, cells, rows, days);
  }
}

function numbersOf(
  argument: string,
  parameter: NumbersParameter,
  cells: Grid,
  { first, end }: DataRows,
  days: DayReader,
): Float64Array {
  const column = new Float64Array(end - first);
  for (let row = first; row < end; row += 1) {
    const cell = cells[row][0];
    if (isFaultless(parameter, cell)) column[row - first] = cell;
    else
      column[row - first] = isBlank(cell)
        ? NaN
        : readNumber(parameter, cell, { argument, row }, days);
  }
  return column;
}

function daysOf(
  argument: string,
  cells: Grid,
  { first, end }: DataRows,
  days: DayReader,
): Int32Array {
  const column = new Int32Array(end - first);
  for (let row = first; row < end; row += 1) {
    const cell = cells[row][0];
    const day = cell instanceof Date ? days.dayOf(cell) : undefined;
    if (day !== undefined) column[row - first] = day;
    else column[row - first] = isBlank(cell) ? NO_DAY : readDay(cell, { argument, row }, days);
  }
  return column;
}

function flagsOf(
  argument: string,
  cells: Grid,
  { first, end }: DataRows,
  days: DayReader,
): Uint8Array {
  const column = new Uint8Array(end - first);
  for (let row = first; row < end; row += 1) {
    const cell = cells[row][0];
    // 0 and 1 by one test: which of them it is cannot be foretold, and a wrong guess costs more than all else.
    if (typeof cell === 'number' && (cell & 1) === cell) column[row - first] = cell;
    else column[row - first] = isBlank(cell) ? 2 : readFlag(cell, { argument, row }, days);
  }
  return column;
}

/** A number and a text that shows the same number are one key: the reader cannot tell them apart. */
function keysOf(argument: string, cells: Grid, { first, end }: DataRows, days: DayReader): Keys {
  const codes = new Int32Array(end - first);
  const byText = new Map([['', -1]]);
  const known = new Map<unknown, number>([
    [undefined, -1],
    [null, -1],
  ]);
  const labels: (string | number | boolean)[] = [];
  let before: unknown;
  let code: number | undefined = -1;
  for (let row = first; row < end; row += 1) {
    const cell = cells[row][0];
    // Logs often stand in order of their keys: a look-up in a large map costs more than all else here.
    if (cell === before) {
      codes[row - first] = code;
      continue;
    }
    before = cell;
    const isText = typeof cell === 'string';
    code = isText ? byText.get(cell) : known.get(cell);
    if (code === undefined) {
      const label = labelOf(cell, { argument, row }, days);
      const text = String(label);
      code = isText ? undefined : byText.get(text);
      if (code === undefined) {
        code = labels.push(label) - 1;
        byText.set(text, code);
      }
      if (!isText && typeof cell !== 'object') known.set(cell, code);
    }
    codes[row - first] = code;
  }
  return { codes, labels };
}

function labelOf(
  cell: unknown,
  at: { argument: string; row: number },
  days: DayReader,
): string | number | boolean {
  if (typeof cell === 'string') return isErrorText(cell) ? refuseCell('', cell, at, days) : cell;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isDate(cell)) return isoOf(readDay(cell, at, days));
  return refuseCell('not_key', cell, at, days);
}

/** The values of the kept rows alone. A key whose cell may be blank has the label '' there, after all others. */
export function keptOf(column: Column, rows: Int32Array): Column {
  if ('labels' in column) {
    const all = column.codes;
    const codes =
      rows.length === all.length ? all : gathered(all, rows, new Int32Array(rows.length));
    const blank = column.labels.length;
    if (!codes.includes(-1)) return { codes, labels: column.labels };
    return {
      codes: codes.map((code) => (code < 0 ? blank : code)),
      labels: [...column.labels, ''],
    };
  }
  if (rows.length === column.length) return column;
  if (column instanceof Int32Array) return gathered(column, rows, new Int32Array(rows.length));
  if (column instanceof Uint8Array) return gathered(column, rows, new Uint8Array(rows.length));
  return gathered(column, rows, new Float64Array(rows.length));
}

function gathered<T extends Float64Array | Int32Array | Uint8Array>(
  from: T,
  rows: Int32Array,
  into: T,
): T {
  for (let i = 0; i < rows.length; i += 1) into[i] = from[rows[i]];
  return into;
}
