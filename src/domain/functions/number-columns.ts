import type { Table } from './declaration';

/** Columns of a table that hold numbers, by their headings. */
export function numberColumns(...headings: string[]): Table['columns'][number][] {
  return headings.map((heading) => ({ heading, kind: 'number' }));
}
