import { columnIndexOf, columnLetters, quotedTitle } from './a1';

/** One end of a reference; a missing row or column is an open end (`A2:A`). Counted from 0. */
export interface Corner {
  row?: number;
  column?: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

/** A reference as it stands in a formula. */
export interface Reference {
  /** Title of another sheet; absent when it speaks of the formula's own. */
  title?: string;
  start: Corner;
  end?: Corner;
}

export type FormulaPart =
  | { kind: 'text'; text: string }
  | { kind: 'string'; text: string }
  | { kind: 'name'; text: string; isCall: boolean }
  | { kind: 'reference'; text: string; reference: Reference };

const STRING = /"(?:[^"]|"")*"?/y;
const TITLE = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CORNER_TEXT = String.raw`(?:(\$?)([A-Za-z]{1,3})(?:(\$?)(\d+))?|(\$?)(\d+))`;
const RANGE = new RegExp(`${CORNER_TEXT}(?::${CORNER_TEXT})?(?![\\p{L}\\p{N}_.(])`, 'uy');
const NAME = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const cache = new Map<string, readonly FormulaPart[]>();

/** Cuts a formula into references, names, strings and the rest. Joined again it is the same text. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  let parts = cache.get(formula);
  if (!parts) {
    parts = cut(formula);
    if (cache.size > 20_000) cache.clear();
    cache.set(formula, parts);
  }
  return parts;
}

function cut(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const string = take(STRING);
    if (string) {
      parts.push({ kind: 'string', text: string[0] });
      at += string[0].length;
      continue;
    }
    const start = at;
    const titled = take(TITLE);
    if (titled) at += titled[0].length;
    const range = take(RANGE);
    const reference =
      range && referenceOf(range, titled?.[1]?.replaceAll("''", "'") ?? titled?.[2]);
    if (range && reference) {
      at += range[0].length;
      parts.push({ kind: 'reference', text: formula.slice(start, at), reference });
      continue;
    }
    at = start;
    const name = take(NAME);
    const number = name ? null : take(NUMBER);
    const text = name?.[0] ?? number?.[0] ?? formula[at];
    at += text.length;
    parts.push(name ? { kind: 'name', text, isCall: formula[at] === '(' } : { kind: 'text', text });
  }
  return parts;
}

function referenceOf(match: RegExpExecArray, title: string | undefined): Reference | undefined {
  const start = cornerOf(match, 1);
  const end = match[0].includes(':') ? cornerOf(match, 7) : undefined;
  const whole = start.row !== undefined && start.column !== undefined;
  if (!end) return whole ? { title, start } : undefined;
  // `5:A` is no reference; `A:5` neither.
  if (!whole && start.row === undefined && end.column === undefined) return undefined;
  if (!whole && start.column === undefined && end.row === undefined) return undefined;
  return { title, start, end };
}

function cornerOf(match: RegExpExecArray, group: number): Corner {
  const letters = match[group + 1];
  const digits = match[group + 3] ?? match[group + 5];
  return {
    column: letters === undefined ? undefined : columnIndexOf(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
    columnFixed: match[group] === '$',
    rowFixed: (match[group + 2] ?? match[group + 4]) === '$',
  };
}

export function referenceText({ title, start, end }: Reference): string {
  const sheet = title === undefined ? '' : `${quotedTitle(title)}!`;
  return `${sheet}${cornerText(start)}${end ? `:${cornerText(end)}` : ''}`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** Rewrites each reference; `undefined` leaves it as it stands, `#REF!` replaces a lost one. */
export function mapReferences(
  formula: string,
  map: (reference: Reference) => Reference | '#REF!' | undefined,
): string {
  let changed = false;
  const texts = formulaParts(formula).map((part) => {
    if (part.kind !== 'reference') return part.text;
    const next = map(part.reference);
    if (next === undefined) return part.text;
    changed = true;
    return next === '#REF!' ? next : referenceText(next);
  });
  return changed ? texts.join('') : formula;
}

/** The formula as it reads in a cell that lies further down or right: relative references move along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const shifted = (corner: Corner): Corner | undefined => {
    const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
    const column =
      corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
    return (row ?? 0) < 0 || (column ?? 0) < 0 ? undefined : { ...corner, row, column };
  };
  return mapReferences(formula, ({ title, start, end }) => {
    const from = shifted(start);
    const to = end && shifted(end);
    return from && (!end || to) ? { title, start: from, end: to } : '#REF!';
  });
}
