import { column, shows } from '../../../functions/formula';

export type Row = Record<string, unknown>;

/** The table of DATA_QUALITY as one record for each column of the range. */
export function quality(...args: unknown[]): Row[] {
  const table = shows('DATA_QUALITY', ...args);
  if (!Array.isArray(table)) throw new Error(String(table));
  const [headings, ...rows] = table as string[][];
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [headings[i], cell])));
}

/** The one column of a range of one, under a heading. */
export function ofColumn(...cells: unknown[]): Row {
  return quality(column('heading', ...cells))[0];
}
