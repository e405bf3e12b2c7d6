/** One piece of a formula's text; the pieces joined are the formula again. */
export type Piece =
  | { kind: 'string' | 'error' | 'name' | 'other'; text: string }
  | { kind: 'sheet'; text: string; title: string }
  | { kind: 'function'; text: string }
  | { kind: 'range'; text: string };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d*`;
const NOT_A_NAME = String.raw`(?![\p{L}\p{N}_.(!])`;

const PATTERNS = [
  String.raw`(?<string>"(?:[^"]|"")*"?)`,
  String.raw`(?<quoted>'(?:[^']|'')*'!)`,
  String.raw`(?<error>#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!))`,
  String.raw`(?<bare>[\p{L}_][\p{L}\p{N}_.]*!)`,
  // Sheets also writes ranges that are open at the end: A2:A, A2:2.
  `(?<range>(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:${ROW})${NOT_A_NAME})`,
  String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
  String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
  String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
  String.raw`(?<other>[\s\S])`,
].join('|');

/** Splits a formula without parsing it: enough to find names and ranges outside of quoted text. */
export function formulaPieces(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of formula.matchAll(new RegExp(PATTERNS, 'gu'))) {
    const [text] = match;
    const found = match.groups ?? {};
    if (found.quoted !== undefined) {
      pieces.push({ kind: 'sheet', text, title: text.slice(1, -2).replaceAll("''", "'") });
    } else if (found.bare !== undefined) {
      pieces.push({ kind: 'sheet', text, title: text.slice(0, -1) });
    } else if (found.string !== undefined) pieces.push({ kind: 'string', text });
    else if (found.error !== undefined) pieces.push({ kind: 'error', text });
    else if (found.range !== undefined) pieces.push({ kind: 'range', text });
    else if (found.function !== undefined) pieces.push({ kind: 'function', text });
    else if (found.name !== undefined) pieces.push({ kind: 'name', text });
    else pieces.push({ kind: 'other', text });
  }
  return pieces;
}

export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A sheet's title as it stands before `!`: quoted unless it is a plain word that is no cell name. */
export function sheetPrefix(title: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title) &&
    !/^[A-Za-z]{1,3}\d+$/.test(title) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(title) &&
    !/^(true|false)$/i.test(title);
  return plain ? `${title}!` : `'${title.replaceAll("'", "''")}'!`;
}
