import type { FileEntry } from '../../../contract/exchange/definition-file';
import { readField } from '../../../contract/fields/typed/field-rules';
import { kpiField } from '../../../contract/fields/records/kpi-field';
import type { Problem } from '../../../domain/problem';
import type { DefinitionRow } from '../ports';

/** A row of the file and the row of the register that it means. */
export interface EntryTarget {
  entry: FileEntry;
  id: string | null;
  present?: DefinitionRow;
  /** The same file was sent before, and this row of it was begun. */
  isRetry: boolean;
  problem?: Problem;
}

/** A row with an id means the KPI of that id; without one it is a new KPI, or the one a run before began. */
export function entryTargets(
  entries: readonly FileEntry[],
  rows: readonly DefinitionRow[],
  idsOfNew: readonly string[],
): EntryTarget[] {
  const given = entries.map(givenId);
  let begun = 0;
  return entries.map((entry, index) => {
    const id = given[index];
    if (id === null) {
      const reserved = idsOfNew[begun++] ?? null;
      const present = rows.find((row) => reserved !== null && row.id === reserved);
      return { entry, id: reserved, present, isRetry: present !== undefined };
    }
    const problem =
      twiceInFile(id, entries, given) ?? twiceInRegister(id, rows) ?? unknown(id, rows);
    const present = problem ? undefined : rows.find((row) => row.id === id);
    return { entry, id, present, isRetry: false, problem };
  });
}

/** Whether the row brings an id of its own. */
export function givenId({ typed }: FileEntry): string | null {
  const reading = readField(kpiField('id'), typed.id);
  return reading.ok && reading.value !== null ? String(reading.value) : null;
}

function twiceInFile(
  id: string,
  entries: readonly FileEntry[],
  given: readonly (string | null)[],
): Problem | undefined {
  const places = entries.filter((_, index) => given[index] === id).map(({ row }) => row);
  if (places.length < 2) return undefined;
  return { code: 'import_id_twice', field: 'id', values: { id, rows: places.join(', ') } };
}

function twiceInRegister(id: string, rows: readonly DefinitionRow[]): Problem | undefined {
  const places = rows.filter((row) => row.id === id).map(({ rowNumber }) => rowNumber);
  if (places.length < 2) return undefined;
  return { code: 'id_twice', field: 'id', values: { id, rows: places.join(', ') } };
}

function unknown(id: string, rows: readonly DefinitionRow[]): Problem | undefined {
  if (rows.some((row) => row.id === id)) return undefined;
  return { code: 'import_id_unknown', field: 'id', values: { id: id.slice(0, 40) } };
}
