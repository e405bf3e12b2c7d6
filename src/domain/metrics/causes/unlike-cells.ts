import type { RawGrid } from '../../functions/values';
import type { CellKind, ColumnProfile } from './column-profile';

const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/g;
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;
/** A blank at an end, two in a row, or one that is no plain blank. */
const UNSEEN =
  /^\s|\s$|\s\s|[\t-\r\u00a0\u1680\u2000-\u200d\u2028-\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/**
 * Some texts are the same but for blanks: a formula takes them for two. One of two such texts has a blank
 * in it, so the others are only looked up. Where most texts have blanks they part words, and are seen: then
 * only those count that nobody sees.
 */
export function differOnlyByBlanks({ cells }: RawGrid, column: number, rows: Int32Array): boolean {
  let texts = 0;
  let blanks = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]][column];
    if (typeof cell !== 'string' || cell === '') continue;
    texts += 1;
    if (BLANK.test(cell)) blanks += 1;
  }
  if (blanks === 0) return false;
  return blanks * 2 > texts
    ? areTwo(cells, column, rows, UNSEEN, ' ')
    : areTwo(cells, column, rows, BLANK, '');
}

/** Whether a text that the pattern fits is another text once its blanks are made alike. */
function areTwo(
  cells: RawGrid['cells'],
  column: number,
  rows: Int32Array,
  pattern: RegExp,
  blank: string,
): boolean {
  const known = new Set<string>();
  const alike = new Set<string>();
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]][column];
    if (typeof cell !== 'string' || !pattern.test(cell) || known.has(cell)) continue;
    known.add(cell);
    const text = cell.replace(BLANKS, blank).trim();
    if (text === '') continue;
    if (alike.has(text)) return true;
    alike.add(text);
  }
  if (alike.size === 0) return false;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]][column];
    if (typeof cell === 'string' && !known.has(cell) && alike.has(cell)) return true;
  }
  return false;
}

const NAMES = {
  words: ['text', 'texts'],
  number: ['number', 'numbers'],
  day: ['date', 'dates'],
  flag: ['checkbox', 'checkboxes'],
} as const;

/** Fewer than this share of a column are strays; more are a second kind that somebody means. */
const STRAYS = 0.05;

/** `1 date among texts`: the few cells of another kind than all the others, if there are any. */
export function strays(profile: ColumnProfile): string | undefined {
  const kinds = (Object.keys(NAMES) as (keyof typeof NAMES)[])
    .map((kind) => ({ kind, count: countOf(profile, kind) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most, ...others] = kinds;
  const few = others.reduce((sum, { count }) => sum + count, 0);
  if (few === 0 || most.count < 2 || few > Math.max(1, STRAYS * (most.count + few))) {
    return undefined;
  }
  const [{ kind, count }] = others;
  return `${count} ${NAMES[kind][count === 1 ? 0 : 1]} among ${NAMES[most.kind][1]}`;
}

function countOf(profile: ColumnProfile, kind: Extract<CellKind, keyof typeof NAMES>): number {
  if (kind === 'number') return profile.numbers.length;
  if (kind === 'day') return profile.days.length;
  return kind === 'flag' ? profile.flag : profile.words;
}
