import { CLASSIC_FUNCTIONS, FUTURE_FUNCTIONS, WORKSHEET_FUTURE_FUNCTIONS } from './excel-functions';
import { formulaPieces, joined, sheetPrefix, type Piece } from './pieces';
import { closedRange } from './ranges';

/** Excel's limits: characters of a formula, and of one text in quotes within it. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

export interface FileFormula {
  /** Without `=`, as it stands in `<f>`. */
  text: string;
  array: boolean;
  /** Other programs see only the last value. */
  valueOnly: boolean;
}

let knownFunctions: Map<string, string> | undefined;

/** Upper-case name → the name as it stands in a file. */
function fileNames(): Map<string, string> {
  knownFunctions ??= new Map([
    ...CLASSIC_FUNCTIONS.map((name): [string, string] => [name, name]),
    ...FUTURE_FUNCTIONS.map((name): [string, string] => [name, `_xlfn.${name}`]),
    ...WORKSHEET_FUTURE_FUNCTIONS.map((name): [string, string] => [name, `_xlfn._xlws.${name}`]),
  ]);
  return knownFunctions;
}

/**
 * A formula of the spreadsheet as a file holds it, `undefined` when the format's limits do not allow it.
 * A function that Excel does not have goes into quotes inside
 * `IFERROR(__xludf.DUMMYFUNCTION("…"), last value)`. That is how Google Sheets itself exports such
 * formulas: every program shows the last value, none changes the text, and Sheets reads it back.
 */
export function formulaForFile(
  formula: string,
  value: number | string | boolean | undefined,
  fileTitleOf: (title: string) => string,
): FileFormula | undefined {
  const whole = formula.slice(1);
  const inner = /^ARRAYFORMULA\((.*)\)$/is.exec(whole)?.[1];
  const array = inner !== undefined && closesOnlyAtTheEnd(inner);
  const pieces = formulaPieces(array ? inner : whole);
  const known = fileNames();
  const foreign = pieces.some(
    ({ kind, text }) => kind === 'function' && !known.has(text.toUpperCase()),
  );
  const text = foreign
    ? `IFERROR(__xludf.DUMMYFUNCTION(${quotedParts(whole)}),${literal(value)})`
    : joined(pieces.map((piece) => pieceForFile(piece, known, fileTitleOf)));
  return text.length > LONGEST_FORMULA
    ? undefined
    : { text, array: array && !foreign, valueOnly: foreign };
}

/** A cell that a neighbour's result fills, as Sheets exports it: its value is nobody's own. */
export function spilledForFile(value: number | string | boolean | undefined): FileFormula {
  const text = `IFERROR(__xludf.DUMMYFUNCTION("\"\"COMPUTED_VALUE\"\""),${literal(value)})`;
  return { text, array: false, valueOnly: false };
}

function pieceForFile(
  piece: Piece,
  known: Map<string, string>,
  fileTitleOf: (title: string) => string,
): Piece {
  if (piece.kind === 'range') return { kind: 'range', text: closedRange(piece.text) };
  if (piece.kind === 'function') {
    const upper = piece.text.toUpperCase();
    const name = known.get(upper) ?? piece.text;
    return { kind: 'function', text: name === upper ? piece.text : name };
  }
  if (piece.kind !== 'sheet') return piece;
  const title = fileTitleOf(piece.title);
  return title === piece.title ? piece : { ...piece, title, text: sheetPrefix(title) };
}

/** `A)+(B` inside ARRAYFORMULA(…) would mean that its parenthesis closes earlier. */
function closesOnlyAtTheEnd(inner: string): boolean {
  let depth = 0;
  for (const { kind, text } of formulaPieces(inner)) {
    if (kind !== 'other') continue;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function quotedParts(text: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    const quoted = character === '"' ? '""' : character;
    if (part.length + quoted.length > LONGEST_TEXT) {
      parts.push(part);
      part = '';
    }
    part += quoted;
  }
  parts.push(part);
  return parts.map((content) => `"${content}"`).join('&');
}

function literal(value: number | string | boolean | undefined): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return quotedParts(typeof value === 'string' ? value.slice(0, 1000) : '');
}
