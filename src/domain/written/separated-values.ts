import type { Problem } from '../problem';

export type SeparatedReading = { ok: true; rows: string[][] } | { ok: false; problem: Problem };

interface Cell {
  content: string;
  /** Where the next one, or the end of the row, begins. */
  end: number;
}

/**
 * The rows of a `.csv` text, with any separator, as RFC 4180 has it: a cell that begins with a quote goes
 * to the next single quote, line ends and separators included. A quote that is never closed, or that
 * something stands behind, is a problem with its row and no guess: it would move cells into wrong fields.
 * Line ends of all kinds are `\n` in what is read. Rows are counted as a spreadsheet shows them.
 */
export function readSeparated(text: string, separator: string): SeparatedReading {
  const all = text.replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < all.length || row.length > 0) {
    const isQuoted = all[at] === '"';
    const cell = isQuoted ? quotedCell(all, at) : plainCell(all, at, separator);
    const next = cell && all[cell.end];
    const isWhole = cell && (next === undefined || next === '\n' || next === separator);
    if (!isWhole) {
      return { ok: false, problem: { code: 'csv_quote', values: { row: rows.length + 1 } } };
    }
    row.push(cell.content);
    at = cell.end + 1;
    if (next === separator) continue;
    rows.push(row);
    row = [];
  }
  return { ok: true, rows };
}

function quotedCell(text: string, start: number): Cell | undefined {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (text[at + 1] === '"') continue;
    return { content: text.slice(start + 1, at).replace(/""/g, '"'), end: at + 1 };
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { content: text.slice(start, end), end };
}

/** Whatever some reader takes for a separator, a line end or a blank to trim stands in quotes. */
const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$/;

/** Rows as a `.csv` text with commas, each ended as RFC 4180 wants it. */
export function separatedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
