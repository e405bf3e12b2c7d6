import type { ResultKind, Table } from './declaration';

/** The columns of a table: `segment: text, before, after`. A column without a kind holds numbers. */
export function headed(columns: string): Table['columns'] {
  return columns.split(', ').map((column) => {
    const [heading, kind = 'number'] = column.split(': ');
    return { heading, kind: kind as ResultKind };
  });
}
