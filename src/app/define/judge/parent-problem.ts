import { textIn } from '../../../contract/fields/typed/field-value';
import type { Problem } from '../../../domain/problem';
import type { DefinitionRow } from '../ports';

/** What is wrong with the parent of a KPI among the others; a new KPI has no id yet. */
export function parentProblem(
  id: string | null,
  parent: string,
  rows: readonly DefinitionRow[],
): Problem | undefined {
  if (parent === '') return undefined;
  if (parent === id) return { code: 'parent_self', field: 'parent' };
  const parents = new Map(rows.map((row) => [row.id, textIn(row.values, 'parent')]));
  if (!parents.has(parent)) {
    return { code: 'parent_unknown', field: 'parent', values: { found: parent.slice(0, 40) } };
  }
  const path = [id ?? '', parent];
  for (let next = parents.get(parent) ?? ''; next !== ''; next = parents.get(next) ?? '') {
    const seen = path.includes(next);
    path.push(next);
    if (next === id) {
      return { code: 'parent_cycle', field: 'parent', values: { path: path.join(' → ') } };
    }
    // A circle that the sheet already holds elsewhere is not this KPI's to mend.
    if (seen) return undefined;
  }
  return undefined;
}
