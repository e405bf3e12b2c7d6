import { isBlank, isDate, numberIn } from '../../functions/cell-content';
import type { Grid } from '../../functions/grid';
import { refuse } from '../../functions/no-answer';
import { headed, type Keys, type RawGrid, type Table } from '../../functions/values';
import { farFences } from '../../numeric/quantile';
import { missingDates } from '../periods/missing-dates';
import { type CellKind, type ColumnProfile, kindOf, profileOf } from './column-profile';
import { differOnlyByBlanks, strays } from './unlike-cells';

export interface QualityValues {
  range: RawGrid;
  key_columns?: Keys;
  date_column?: Keys;
}

const noKeys = (): Keys => ({ codes: new Int32Array(0), labels: [] });

const COLUMNS =
  'column: text, rows, blank, text among numbers, numbers as text, duplicates of the key, outliers, ' +
  'first date: day, last date: day, gaps, verdict: text';

/** What is wrong with the rows of a range, column by column. */
export function qualityOf({
  range,
  key_columns = noKeys(),
  date_column = noKeys(),
}: QualityValues): Table {
  const { cells } = range;
  const all = filledRows(cells);
  if (all.length === 0) refuse('blank', { argument: 'range' });
  const labels = [...key_columns.labels, ...date_column.labels];
  const isNamed = (row: number) => labels.some((label) => placeIn(cells[row], label) >= 0);
  const isHeaded = (rows: Int32Array) => hasHeadings(range, rows, isNamed(rows[0]));
  const below = belowTitle(cells, all);
  const filled = isHeaded(below) && !isNamed(all[0]) ? below : all;
  const first = cells[filled[0]];
  const headings = isHeaded(filled) ? first : [];
  const rows = headings === first ? filled.subarray(1) : filled;
  const keys = columnsOf('key_columns', key_columns, headings, first.length);
  const [chosen, ...others] = columnsOf('date_column', date_column, headings, first.length);
  if (others.length > 0) {
    refuse('not_single', { argument: 'date_column', values: { found: others.length + 1 } });
  }
  const profiles = first.map((_, column) => profileOf(range, column, rows));
  const dated =
    chosen ?? profiles.findIndex(({ days, blank }) => days.length * 2 > rows.length - blank);
  const duplicates = keys.length > 0 ? duplicatesOf(cells, rows, keys) : 0;
  return {
    columns: headed(COLUMNS),
    rows: profiles.map((profile, column) => {
      const { blank, words, numerals, errors, numbers, days, likeDates } = profile;
      const isKey = keys.includes(column);
      const gaps = column === dated ? missingDates(days) : undefined;
      const outliers = isKey || numbers.length === 0 ? undefined : outliersIn(numbers);
      const measured = isMeasured(profile);
      const isAlike = differOnlyByBlanks(range, column, rows);
      const isBroken =
        errors > 0 ||
        likeDates > 0 ||
        (isKey && isAlike) ||
        (measured && (words > 0 || isMixed(profile))) ||
        (isKey && blank + duplicates > 0) ||
        (column === chosen && (blank > 0 || days.length === 0));
      const stray = strays(profile);
      const isOdd =
        blank > 0 ||
        isAlike ||
        stray !== undefined ||
        (measured && numerals > 0) ||
        Boolean(outliers) ||
        Boolean(gaps);
      // What the counts of the other columns say needs no words here.
      const said = [
        likeDates > 0 &&
          `${likeDates} ${likeDates === 1 ? 'text looks like a date' : 'texts look like dates'}`,
        isAlike && `${isKey ? 'keys' : 'texts'} differ only by blanks`,
        !measured && stray,
      ].filter((words) => typeof words === 'string');
      const grade = isBroken ? 'broken' : isOdd ? 'check' : 'ok';
      return [
        isBlank(headings[column]) ? column + 1 : (headings[column] as string),
        rows.length,
        blank,
        measured ? words + errors : errors || undefined,
        numerals,
        isKey ? duplicates : undefined,
        outliers,
        days[0],
        days[days.length - 1],
        gaps,
        said.length > 0 ? `${grade}: ${said.join(', ')}` : grade,
      ];
    }),
  };
}

/** A column of numbers or dates: words are not in the majority. */
function isMeasured({ words, numerals, numbers, days }: ColumnProfile): boolean {
  const measured = numbers.length + numerals + days.length;
  return measured > 0 && measured >= words;
}

/** Numbers and numbers as text, or numbers and dates: some of them are left out of every sum. */
function isMixed({ numerals, numbers, days }: ColumnProfile): boolean {
  return [numbers.length, numerals, days.length].filter((count) => count > 0).length > 1;
}

function filledRows(cells: Grid): Int32Array {
  const rows = new Int32Array(cells.length);
  let count = 0;
  for (let row = 0; row < cells.length; row += 1) {
    if (!cells[row].every(isBlank)) {
      rows[count] = row;
      count += 1;
    }
  }
  return rows.subarray(0, count);
}

/** Without the rows at the top of which one cell alone is filled: titles and notes above a table. */
function belowTitle(cells: Grid, filled: Int32Array): Int32Array {
  const table = filled.findIndex((row) => cells[row].filter((cell) => !isBlank(cell)).length > 1);
  return filled.subarray(Math.max(0, table));
}

const OTHERS: readonly CellKind[] = ['number', 'numerals', 'flag', 'day'];

/**
 * Whether the first filled row holds headings: words only, while some cell below holds something else,
 * or a column was named by one of them.
 */
function hasHeadings({ cells, dayOf }: RawGrid, filled: Int32Array, isNamed: boolean): boolean {
  const holds = (row: number, kinds: readonly CellKind[]) =>
    cells[row].some((cell) => kinds.includes(kindOf(cell, dayOf)));
  if (holds(filled[0], [...OTHERS, 'errors'])) return false;
  return isNamed || filled.some((row) => holds(row, OTHERS));
}

type Label = Keys['labels'][number];

function placeIn(headings: readonly unknown[], label: Label): number {
  if (typeof label !== 'string') return -1;
  const name = nameOf(label);
  return headings.findIndex((heading) => typeof heading === 'string' && nameOf(heading) === name);
}

function nameOf(heading: string): string {
  return heading.trim().toLowerCase().normalize('NFC');
}

/** Columns by heading or by number from 1, as places from 0. */
function columnsOf(
  argument: 'key_columns' | 'date_column',
  { codes, labels }: Keys,
  headings: readonly unknown[],
  width: number,
): number[] {
  return labels.map((label, code) => {
    const place = placeIn(headings, label);
    if (place >= 0) return place;
    const number = Number(numberIn(label));
    if (Number.isInteger(number) && number >= 1 && number <= width) return number - 1;
    return refuse('no_such_column', { argument, index: codes.indexOf(code), values: { width } });
  });
}

/** Rows whose key stood in a row above; a row that lacks a part of its key has none. */
function duplicatesOf(cells: Grid, rows: Int32Array, columns: readonly number[]): number {
  const seen = new Set<string>();
  let keyed = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = cells[rows[i]];
    if (columns.some((column) => isBlank(row[column]))) continue;
    keyed += 1;
    // The length before each part keeps "a", "bc" apart from "ab", "c".
    seen.add(columns.map((column) => partOf(row[column])).join(''));
  }
  return keyed - seen.size;
}

function partOf(cell: unknown): string {
  if (typeof cell === 'object') return isDate(cell) ? `@${cell.getTime()}` : '@';
  const text = String(cell);
  return `${text.length}:${text}`;
}

function outliersIn(sorted: Float64Array): number {
  const { low, high } = farFences(sorted);
  // A column of one value over and over has fences of no width, where rounding must not count.
  const noise = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  let count = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (sorted[i] < low - noise || sorted[i] > high + noise) count += 1;
  }
  return count;
}
