import { isoOf } from '../calendar/day';
import { isBlank, isDate, isErrorText } from './cell-content';
import type { DayReader } from './day-reader';
import type { NumbersParameter, VectorParameter } from './declaration';
import { isFaultless, readDay, readFlag, readNumber, refuseCell } from './scalars';

/** Stands for a blank in a vector of days that may be open: later than every day. */
export const NO_DAY = 0x7fffffff;

/** Values that tell things apart: equal ones have the same code, counted from 0 in order of appearance. */
export interface Keys {
  codes: Int32Array;
  labels: readonly (string | number | boolean)[];
}

export type Column = Float64Array | Int32Array | Uint8Array | Keys;

/** The kept cells of one vector as plain values. `rows` holds their places in the range, from 0. */
export function columnOf(
  argument: string,
  parameter: VectorParameter,
  cells: readonly unknown[],
  rows: Int32Array,
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
  cells: readonly unknown[],
  rows: Int32Array,
  days: DayReader,
): Float64Array {
  const column = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]];
    if (isFaultless(parameter, cell)) column[i] = cell;
    else if (isBlank(cell)) column[i] = NaN;
    else column[i] = readNumber(parameter, cell, { argument, row: rows[i] }, days);
  }
  return column;
}

function daysOf(
  argument: string,
  cells: readonly unknown[],
  rows: Int32Array,
  days: DayReader,
): Int32Array {
  const column = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]];
    column[i] = isBlank(cell) ? NO_DAY : readDay(cell, { argument, row: rows[i] }, days);
  }
  return column;
}

/** 2 where the cell is blank. */
function flagsOf(
  argument: string,
  cells: readonly unknown[],
  rows: Int32Array,
  days: DayReader,
): Uint8Array {
  const column = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]];
    column[i] = isBlank(cell) ? 2 : readFlag(cell, { argument, row: rows[i] }, days);
  }
  return column;
}

/** A number and a text that shows the same number are one key: the reader cannot tell them apart. */
function keysOf(
  argument: string,
  cells: readonly unknown[],
  rows: Int32Array,
  days: DayReader,
): Keys {
  const codes = new Int32Array(rows.length);
  const known = new Map<unknown, number>();
  const byText = new Map<string, number>();
  const labels: (string | number | boolean)[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]];
    let code = isObject(cell) ? undefined : known.get(cell);
    if (code === undefined) {
      const label = labelOf(cell, { argument, row: rows[i] }, days);
      const text = String(label);
      code = byText.get(text);
      if (code === undefined) {
        code = labels.push(label) - 1;
        byText.set(text, code);
      }
      if (!isObject(cell)) known.set(cell, code);
    }
    codes[i] = code;
  }
  return { codes, labels };
}

function isObject(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null;
}

function labelOf(
  cell: unknown,
  at: { argument: string; row: number },
  days: DayReader,
): string | number | boolean {
  if (isBlank(cell)) return '';
  if (typeof cell === 'string') return isErrorText(cell) ? refuseCell('', cell, at, days) : cell;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isDate(cell)) return isoOf(readDay(cell, at, days));
  return refuseCell('not_key', cell, at, days);
}
