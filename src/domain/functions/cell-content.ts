import { type Day, isoOf, parseIsoDay } from '../calendar/day';

/** The texts that Sheets hands over for a cell that holds an error or is not computed yet. */
const ERROR_TEXT =
  /^(#(N\/A|REF!|ERROR!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|CALC!|SPILL!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|Loading(\.\.\.|…))$/i;

/** Digits with an optional sign and point: nothing that a locale would read in another way. */
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

const HASH = 35;
const CAPITAL_L = 76;
const LONGEST_ERROR = 13;
const LONGEST_SHOWN = 40;

export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null;
}

/** Most texts are told apart by their first character: each key of a column passes by here. */
export function isErrorText(cell: unknown): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_ERROR) return false;
  const first = cell.charCodeAt(0);
  return (first === HASH || first === CAPITAL_L) && ERROR_TEXT.test(cell);
}

/** A date of any script context: what Sheets passes need not be an instance of our own `Date`. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]';
}

/** The number of a numeric cell or of a text in plain notation; `undefined` for all else. */
export function numberIn(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string' || cell.length > 320) return undefined;
  const text = cell.trim();
  if (!PLAIN_NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** What a cell shows, short and on one line, as messages quote it. */
export function shown(cell: unknown, dayOf: (date: Date) => Day | undefined): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') {
    const isWord = !isErrorText(cell) && (cell.length > 20 || parseIsoDay(cell) === undefined);
    return isWord ? quoted(cell) : cell.trim();
  }
  if (Array.isArray(cell)) return sizeOf(cell);
  if (isDate(cell)) {
    const day = dayOf(cell);
    return day === undefined ? '?' : isoOf(day);
  }
  return isBlank(cell) ? '""' : typeof cell;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
  return `"${short}"`;
}

export function sizeOf(range: readonly unknown[]): string {
  const first = range[0];
  return `${range.length}×${Array.isArray(first) ? first.length : 1}`;
}

/** An argument that is left out, blank or null means the default. */
export function givenAs(value: unknown): unknown {
  return isBlank(value) ? undefined : value;
}
