import { refuse } from './refusal';

/** A range as Sheets hands it over: rows of equal length, at least one cell. */
export type Grid = readonly (readonly unknown[])[];

/** The values of a single row or column, and which of the two it is. */
export interface Line {
  cells: readonly unknown[];
  axis: 'row' | 'column';
}

export function gridOf(range: readonly unknown[], argument: string): Grid {
  const width = Array.isArray(range[0]) ? range[0].length : 0;
  if (width === 0) refuse('not_rectangular', { argument });
  for (let row = 0; row < range.length; row += 1) {
    const cells = range[row];
    if (!Array.isArray(cells) || cells.length !== width) refuse('not_rectangular', { argument });
  }
  return range as Grid;
}

/** A single value counts as a range of one cell: Sheets hands both over alike. */
export function lineOf(value: unknown, argument: string): Line {
  if (!Array.isArray(value)) return { cells: [value], axis: 'column' };
  if (Array.isArray(value[0]) && value[0].length === 1) {
    const cells: unknown[] = new Array(value.length);
    for (let row = 0; row < value.length; row += 1) {
      const only: unknown = value[row];
      if (!Array.isArray(only) || only.length !== 1) refuse('not_rectangular', { argument });
      cells[row] = only[0];
    }
    return { cells, axis: 'column' };
  }
  const grid = gridOf(value, argument);
  if (grid.length === 1) return { cells: grid[0], axis: 'row' };
  return refuse('not_vector', {
    argument,
    values: { rows: grid.length, columns: grid[0].length },
  });
}

/** The value of a range of one cell; anything else as it is. */
export function onlyCell(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0])
    ? value[0].length === 1
      ? value[0][0]
      : value
    : value;
}
