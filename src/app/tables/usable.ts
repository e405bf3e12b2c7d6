import type { TableProblem } from '../ports';

/** Rows that need a person, and a copy of a sheet, do not keep the tables from being used. */
const HARMLESS: readonly string[] = ['id_twice', 'row_without_id', 'sheet_copied'];

/** The tables can be worked with, though something about them may have to be told. */
export function areUsable(problems: readonly TableProblem[]): boolean {
  return problems.every(({ problem }) => HARMLESS.includes(problem.code));
}
