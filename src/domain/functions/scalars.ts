import { type Day, parseIsoDay } from '../calendar/day';
import { isBlank, isDate, isErrorText, numberIn, shown, sizeOf } from './cell-content';
import { type DayReader, isDay } from './day-reader';
import type { Bounds, ScalarParameter, WordParameter } from './declaration';
import { type Complaint, refuse } from './no-answer';
import type { Plain } from './values';

/** Where a value stands, for the complaint about it. */
export interface Place {
  argument: string;
  row?: number;
  column?: number;
}

/** One value of one argument as its parameter wants it; blank was dealt with before. */
export function readScalar(
  parameter: ScalarParameter,
  cell: unknown,
  at: Place,
  days: DayReader,
): Plain {
  switch (parameter.kind) {
    case 'number':
      return readNumber(parameter, cell, at, days);
    case 'day':
      return readDay(cell, at, days);
    case 'word':
      return readWord(parameter, cell, at, days);
    case 'flag':
      return readFlag(cell, at, days) === 1;
  }
}

export function readNumber(bounds: Bounds, cell: unknown, at: Place, days: DayReader): number {
  const value = numberIn(cell);
  if (value === undefined) return refuseCell('not_number', cell, at, days);
  checkBounds(bounds, value, at);
  return value;
}

/** A number without fault: the way of almost every cell of a long column, on which nothing is made for it. */
export function isFaultless(
  { atLeast, moreThan, atMost, lessThan, whole }: Bounds,
  cell: unknown,
): cell is number {
  return (
    typeof cell === 'number' &&
    Number.isFinite(cell) &&
    (atLeast === undefined || cell >= atLeast) &&
    (moreThan === undefined || cell > moreThan) &&
    (atMost === undefined || cell <= atMost) &&
    (lessThan === undefined || cell < lessThan) &&
    (whole !== true || Number.isInteger(cell))
  );
}

/** From here on a share is meant in percent; 1.2 may be 120 % as well. */
const LEAST_PERCENT = 2;

function checkBounds(bounds: Bounds, value: number, at: Place): void {
  const { atLeast, moreThan, atMost, lessThan, whole, share } = bounds;
  const found = String(value);
  if (atLeast !== undefined && value < atLeast) complain('below_least', at, { found, atLeast });
  if (moreThan !== undefined && value <= moreThan) complain('not_above', at, { found, moreThan });
  const meant = share && value >= LEAST_PERCENT ? Number(`${found}e-2`) : Infinity;
  if (atMost !== undefined && value > atMost) {
    if (meant <= atMost) complain('share_above_most', at, { found, atMost, share: meant });
    complain('above_most', at, { found, atMost });
  }
  if (lessThan !== undefined && value >= lessThan) {
    if (meant < lessThan) complain('share_not_below', at, { found, lessThan, share: meant });
    complain('not_below', at, { found, lessThan });
  }
  if (whole && !Number.isInteger(value)) complain('not_whole', at, { found });
}

export function readDay(cell: unknown, at: Place, days: DayReader): Day {
  const day = dayIn(cell, days);
  return day === undefined ? refuseCell('not_date', cell, at, days) : day;
}

export function dayIn(cell: unknown, days: DayReader): Day | undefined {
  if (typeof cell === 'string') {
    if (cell.length > 20) return undefined;
    const day = parseIsoDay(cell);
    return day !== undefined && isDay(day) ? day : undefined;
  }
  return typeof cell === 'object' && isDate(cell) ? days.dayOf(cell) : undefined;
}

/** 1 for true, 0 for false. */
export function readFlag(cell: unknown, at: Place, days: DayReader): 0 | 1 {
  if (cell === true) return 1;
  if (cell === false) return 0;
  const value = numberIn(cell);
  if (value === 0 || value === 1) return value;
  if (typeof cell === 'string' && /^\s*(true|false)\s*$/i.test(cell)) {
    return /true/i.test(cell) ? 1 : 0;
  }
  return refuseCell('not_flag', cell, at, days);
}

export function readWord(
  { words, refused }: WordParameter,
  cell: unknown,
  at: Place,
  days: DayReader,
): string {
  const said = typeof cell === 'string' ? wordOf(cell) : undefined;
  const isSaid = ([word, others]: [string, readonly string[]]) =>
    said === wordOf(word) || others.some((one) => said === wordOf(one));
  const known = Object.entries(words).find(isSaid);
  if (known) return known[0];
  if (refused?.words.some((one) => said === wordOf(one))) return complain(refused.problem, at, {});
  const choices = Object.entries(words).map(([word, korean]) => `${word} (${korean[0]})`);
  return refuseCell('not_choice', cell, at, days, { choices: choices.join(', ') });
}

/** As a form or the register shows it: capitals, `_` for a blank and a hint such as `(≥)` tell nothing. */
function wordOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/[\s_]+/g, ' ');
}

/** Complains of what a cell shows; a cell that shows an error is complained of as that. */
export function refuseCell(
  code: string,
  cell: unknown,
  at: Place,
  days: DayReader,
  values: Complaint['values'] = {},
): never {
  if (isBlank(cell)) return complain('blank', at, {});
  const found = shown(cell, (date) => days.dayOf(date));
  if (isErrorText(cell)) return complain('error_cell', at, { found });
  if (Array.isArray(cell)) return complain('not_single', at, { found: sizeOf(cell) });
  return complain(code, at, { ...values, found });
}

function complain(code: string, at: Place, values: Complaint['values']): never {
  return refuse(code, { ...at, values });
}
