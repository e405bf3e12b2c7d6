import { refuse } from './no-answer';

/** A range as Sheets hands it over: rows of equal length, at least one cell. */
export type Grid = readonly (readonly unknown[])[];

export function gridOf(range: readonly unknown[], argument: string): Grid {
  const width = Array.isArray(range[0]) ? range[0].length : 0;
  if (width === 0) refuse('not_rectangular', { argument });
  for (let row = 0; row < range.length; row += 1) {
    const cells = range[row];
    if (!Array.isArray(cells) || cells.length !== width) refuse('not_rectangular', { argument });
  }
  return range as Grid;
}

/**
 * A vector as one column: a row is stood up, and a single value counts as a range of one cell, since Sheets
 * hands both over alike.
 */
export function columnIn(value: unknown, argument: string): Grid {
  if (!Array.isArray(value)) return [[value]];
  const grid = gridOf(value, argument);
  if (grid[0].length === 1) return grid;
  if (grid.length === 1) return grid[0].map((cell) => [cell]);
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
