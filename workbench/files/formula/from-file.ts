import { formulaPieces, joined, sheetPrefix, type Piece } from './pieces';
import { openRange, shiftedRange } from './ranges';

type LastValue = string | number | boolean;

export type ReadFormula =
  /** `last` where the formula itself names its last value, as those that Sheets exports in quotes do. */
  | { kind: 'formula'; formula: string; last?: LastValue }
  /** A cell that a neighbour's result table fills: Sheets marks it so in its exports. */
  | { kind: 'spilled'; last?: LastValue }
  /** Cannot be kept: the cell keeps its last value. */
  | { kind: 'external' | 'table' };

const DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"(?:\s*&\s*)?)+)\),/i;

/** The formula of a file's `<f>` as the spreadsheet writes it. */
export function formulaFromFile(
  text: string,
  titleOf: (fileTitle: string) => string,
  array = false,
): ReadFormula {
  const dummy = DUMMY.exec(text);
  if (dummy) {
    const original = unquoted(dummy[1]);
    const last = lastValueOf(text.slice(dummy[0].length).replace(/\)\s*$/, ''));
    return {
      ...(original === '"COMPUTED_VALUE"'
        ? { kind: 'spilled' }
        : { kind: 'formula', formula: `=${original}` }),
      ...(last === undefined ? {} : { last }),
    };
  }
  const pieces = formulaPieces(text);
  const unquotedText = joined(pieces.filter(({ kind }) => kind !== 'string'));
  if (/\[\d+\]/.test(unquotedText)) return { kind: 'external' };
  if (/[\p{L}_][\p{L}\p{N}_.]*\[/u.test(unquotedText)) return { kind: 'table' };
  const formula = joined(pieces.map((piece) => pieceFromFile(piece, titleOf)));
  return { kind: 'formula', formula: array ? `=ARRAYFORMULA(${formula})` : `=${formula}` };
}

/** A shared formula as the cell so many rows and columns further on reads it. */
export function shiftedFormula(text: string, rows: number, columns: number): string {
  return joined(
    formulaPieces(text).map((piece) =>
      piece.kind === 'range' ? { ...piece, text: shiftedRange(piece.text, rows, columns) } : piece,
    ),
  );
}

function pieceFromFile(piece: Piece, titleOf: (fileTitle: string) => string): Piece {
  if (piece.kind === 'range') return { ...piece, text: openRange(piece.text) };
  if (piece.kind === 'function' || piece.kind === 'name') {
    return { ...piece, text: piece.text.replace(/^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i, '') };
  }
  if (piece.kind !== 'sheet') return piece;
  const title = titleOf(piece.title);
  return title === piece.title ? piece : { ...piece, title, text: sheetPrefix(title) };
}

/** The value that stands behind the quoted formula: a text, a number, TRUE or FALSE. */
function lastValueOf(literal: string): LastValue | undefined {
  const text = literal.trim();
  if (text === '""') return undefined;
  if (/^"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*$/.test(text)) return unquoted(text);
  if (/^(?:TRUE|FALSE)(?:\(\))?$/i.test(text)) return /^TRUE/i.test(text);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function unquoted(parts: string): string {
  return [...parts.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, content]) => content.replaceAll('""', '"'))
    .join('');
}
