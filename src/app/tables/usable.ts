import type { TableProblem } from '../ports';

/**
 * Rows that need a person, a copy of a sheet, and keys or headings that are elsewhere and were found there
 * do not keep the tables from being used.
 */
const HARMLESS: readonly string[] = [
  'id_twice',
  'row_without_id',
  'sheet_copied',
  'keys_gone',
  'keys_moved',
  'keys_overwritten',
  'headings_gone',
  'headings_moved',
  'frame_copied',
];

/** The tables can be worked with, though something about them may have to be told. */
export function areUsable(problems: readonly TableProblem[]): boolean {
  return problems.every(({ problem }) => HARMLESS.includes(problem.code));
}
