import type { TableName } from '../../contract/tables/tables';
import type { Problem } from '../../domain/problem';
import type { UnwritableRows } from '../sheet/cells/unwritable-rows';

/** Each row that could not be written, with where it is and what the host says. */
export function unwrittenProblems(
  table: TableName,
  rows: UnwritableRows,
): { key: string; problem: Problem }[] {
  return [...rows].map(([key, { rowNumber, cause }]) => {
    const said = cause instanceof Error ? cause.message : String(cause);
    const problem = said.split('\n')[0].slice(0, 200);
    const values = { table, row: rowNumber, problem };
    return { key, problem: { code: 'row_not_written', values } };
  });
}
