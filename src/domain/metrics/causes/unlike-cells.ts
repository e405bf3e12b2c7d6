import { isBlank } from '../../functions/cell-content';
import type { RawGrid } from '../../functions/values';
import { writtenDay } from '../../written/written-day';
import { type CellKind, type ColumnProfile, kindOf } from './column-profile';

/** Digits as dates are written, with the year or without, and perhaps a time behind them. */
const LIKE_DATE =
  /^(\d{1,4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,4}\.?|(\d{2,4}\s*년\s*)?\d{1,2}\s*월\s*\d{1,2}\s*일)([ T].*)?$/;

/** Texts that are dates to a reader and not to a formula. */
export function textDates({ cells, dayOf }: RawGrid, column: number, rows: Int32Array): number {
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]][column];
    if (typeof cell !== 'string' || cell.length > 40) continue;
    if (kindOf(cell, dayOf) === 'words' && isLikeDate(cell.trim())) count += 1;
  }
  return count;
}

function isLikeDate(text: string): boolean {
  return LIKE_DATE.test(text) || writtenDay(text) !== undefined;
}

/** Some texts are the same but for blanks, which nobody sees: a formula takes them for two. */
export function differOnlyByBlanks({ cells }: RawGrid, column: number, rows: Int32Array): boolean {
  const written = new Map<string, string>();
  for (let i = 0; i < rows.length; i += 1) {
    const cell = cells[rows[i]][column];
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const bare = cell.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
    const before = written.get(bare);
    if (before === undefined) written.set(bare, cell);
    else if (before !== cell) return true;
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
