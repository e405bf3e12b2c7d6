import type { ResultKind, Table } from './declaration';

/** The columns of a table from its headings, in their order. A heading that is a number comes too early. */
export function headed(kinds: Readonly<Record<string, ResultKind>>): Table['columns'] {
  return Object.entries(kinds).map(([heading, kind]) => ({ heading, kind }));
}
