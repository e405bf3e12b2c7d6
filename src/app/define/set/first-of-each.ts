import type { DefinitionRow } from '../ports';

/** A row without an id cannot be named, and of two with one id the first is meant. */
export function firstOfEach(rows: readonly DefinitionRow[]): DefinitionRow[] {
  const firsts = new Map<string, DefinitionRow>();
  for (const row of rows) if (row.id !== '' && !firsts.has(row.id)) firsts.set(row.id, row);
  return [...firsts.values()];
}
