import type { CellValue } from '../measure/reference';

export type ColumnKind = 'date' | 'number' | 'key' | 'text' | 'blank';

/** A column of a sheet, as its first rows show it. */
export interface ColumnLook {
  /** Counts from 1. */
  column: number;
  heading: string;
  kind: ColumnKind;
  /** Row of the sheet in which its data begin. */
  firstRow: number;
  /** Share of the rows, from there on, in which it is blank. */
  blanks: number;
  values: readonly CellValue[];
}

const MOST_HEADING_ROWS = 30;
/** A total at the end, or a slip of the hand, does not make a column another thing. */
const MOSTLY = 0.7;
const KEY_HEADING = /(?:^|[^a-z])(?:id|no|code|key)\.?$|번호|코드|아이디|고객명|이름|name$/i;

function kindOf(values: readonly CellValue[], heading: string): ColumnKind {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return 'blank';
  const share = (test: (value: CellValue) => boolean) => filled.filter(test).length / filled.length;
  if (share((value) => value instanceof Date) >= MOSTLY) return 'date';
  const isKey = KEY_HEADING.test(heading.trim());
  if (share((value) => typeof value === 'number') >= MOSTLY) return isKey ? 'key' : 'number';
  const distinct = new Set(filled.map((value) => (value instanceof Date ? +value : value))).size;
  return isKey || distinct > filled.length * MOSTLY ? 'key' : 'text';
}

/** The first row, from 0, that holds a date or a number below nothing but words and blanks. */
export function firstValueRow(
  rows: readonly (readonly CellValue[])[],
  at: number,
): number | undefined {
  const found = rows
    .slice(0, MOST_HEADING_ROWS + 1)
    .findIndex((row) => row[at] instanceof Date || typeof row[at] === 'number');
  return found < 0 ? undefined : found;
}

/** The columns of a sheet by its first rows, which begin with row 1; frozen rows are headings. */
export function columnLooks(
  rows: readonly (readonly CellValue[])[],
  frozenRows: number,
): ColumnLook[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const starts = Array.from({ length: width }, (_, at) => firstValueRow(rows, at));
  const common = mostCommon(starts.filter((start) => start !== undefined)) ?? 1;
  return starts.map((start, at) => {
    const from = frozenRows > 0 ? frozenRows : (start ?? common);
    const heading = String(rows[from - 1]?.[at] ?? '').trim();
    const values = rows.slice(from).map((row) => row[at] ?? '');
    return {
      column: at + 1,
      heading,
      kind: kindOf(values, heading),
      firstRow: from + 1,
      blanks:
        values.length === 0 ? 1 : values.filter((value) => value === '').length / values.length,
      values,
    };
  });
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
