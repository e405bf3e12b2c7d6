import { KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
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
  return problems.every((one) => HARMLESS.includes(one.problem.code) || lacksOptional(one));
}

/** A register of an earlier version lacks columns that may be blank: it is read as if they were. */
function lacksOptional({ table, problem: { code, values = {} } }: TableProblem): boolean {
  if (table !== 'kpis' || code !== 'column_missing') return false;
  return String(values.keys)
    .split(', ')
    .every((key) => {
      const field = KPI_FIELDS.find((candidate) => candidate.key === key);
      // Without its measure a KPI would be another one.
      return field && !field.required && !field.computed && field.kind !== 'measure';
    });
}
