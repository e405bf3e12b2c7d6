import { formFor } from '../functions/arity';
import { CELL_FUNCTIONS } from '../metrics/cell-functions';
import type { Problem } from '../problem';
import { type FormulaPart, formulaParts } from './formula-parts';
import { parseMeasure } from './parse-measure';

export type MeasureOfFormula = { ok: true; measure: string } | { ok: false; problem: Problem };

/** The first of our functions that a formula calls. */
export function ownFunctionIn(formula: string): string | undefined {
  const parts = formulaParts(formula);
  const call = parts.find((_, at) => ownCallAt(parts, at) !== undefined);
  return call?.text.toUpperCase();
}

function ownCallAt(parts: readonly FormulaPart[], at: number): string | undefined {
  const { kind, text } = parts[at];
  const name = text.toUpperCase();
  const isCall = kind === 'name' && nextFilled(parts, at + 1)?.kind === 'open';
  return isCall && Object.prototype.hasOwnProperty.call(CELL_FUNCTIONS, name) ? name : undefined;
}

function nextFilled(parts: readonly FormulaPart[], from: number): FormulaPart | undefined {
  return parts.slice(from).find(({ text }) => text.trim() !== '');
}

/**
 * The measure that says for every period what a cell's formula says for one: ranges name their sheet,
 * and where a function of ours takes the days of a period, `from` and `to` stand. What the measure
 * language does not have is told as the problem.
 */
export function measureOfFormula(formula: string, sheetPrefix: string): MeasureOfFormula {
  const parts = formulaParts(formula.trim().replace(/^=/, ''));
  const measure = written(parts, 0, parts.length, sheetPrefix);
  const parsed = parseMeasure(measure);
  return parsed.ok ? { ok: true, measure } : { ok: false, problem: parsed.problem };
}

function written(
  parts: readonly FormulaPart[],
  from: number,
  to: number,
  sheetPrefix: string,
): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const part = parts[at];
    const name = ownCallAt(parts, at);
    const open =
      name === undefined ? -1 : parts.findIndex(({ kind }, i) => i > at && kind === 'open');
    const close = open < 0 ? -1 : closing(parts, open, to);
    if (name === undefined || close < 0) {
      text += part.kind === 'range' ? rangeText(part, sheetPrefix) : part.text;
      continue;
    }
    text += `${name}(${periodArguments(name, argumentsIn(parts, open, close, sheetPrefix))})`;
    at = close;
  }
  return text;
}

function rangeText({ sheet, text }: FormulaPart, sheetPrefix: string): string {
  return `${sheet || sheetPrefix}${text.replace(/\$/g, '').toUpperCase()}`;
}

/** Where the parenthesis closes, or -1. */
function closing(parts: readonly FormulaPart[], open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at += 1) {
    if (parts[at].kind === 'open') depth += 1;
    if (parts[at].kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function argumentsIn(
  parts: readonly FormulaPart[],
  open: number,
  close: number,
  sheetPrefix: string,
): string[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = open; at < close; at += 1) {
    if (parts[at].kind === 'open') depth += 1;
    if (parts[at].kind === 'close') depth -= 1;
    if (parts[at].kind === 'separator' && depth === 1) ends.push(at);
  }
  if (close === open + 1) return [];
  return [...ends, close].map((end, index) =>
    written(parts, index === 0 ? open + 1 : ends[index - 1] + 1, end, sheetPrefix).trim(),
  );
}

/** The arguments with `from` and `to` in the places of a period's days, whatever stood there. */
function periodArguments(name: string, given: readonly string[]): string {
  const { parameters } = formFor(CELL_FUNCTIONS[name], given.length);
  const places = Object.keys(parameters);
  const isPeriod = places.includes('from') && places.includes('to');
  return given
    .map((text, at) => (isPeriod && ['from', 'to'].includes(places[at]) ? places[at] : text))
    .join(', ');
}
