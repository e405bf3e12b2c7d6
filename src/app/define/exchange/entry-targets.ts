import type { FileEntry } from '../../../contract/exchange/definition-file';
import { readField } from '../../../contract/fields/typed/field-rules';
import { kpiField } from '../../../contract/fields/records/kpi-field';
import type { ImportedIds } from '../../../contract/rpc/exchange';
import type { Problem } from '../../../domain/problem';
import type { DefinitionRow } from '../ports';

/** A row of the file and the row of the register that it means. */
export interface EntryTarget {
  entry: FileEntry;
  id: string | null;
  /** Of a new KPI: by what other rows of the file name it. */
  idInFile: string | null;
  present?: DefinitionRow;
  /** The same file was sent before, and this row of it was begun. */
  isRetry: boolean;
  problem?: Problem;
}

/**
 * A row with an id means the KPI of that id, unless ids are taken for those of another spreadsheet; any
 * other row is a new KPI, or the one that a run before began.
 */
export function entryTargets(
  entries: readonly FileEntry[],
  rows: readonly DefinitionRow[],
  { ids, idsOfNew }: { ids: ImportedIds; idsOfNew: readonly string[] },
): EntryTarget[] {
  const given = entries.map(givenId);
  let begun = 0;
  return entries.map((entry, index) => {
    const id = given[index];
    const twice = id === null ? undefined : twiceInFile(id, entries, given);
    if (isNewEntry(entry, rows, ids)) {
      const reserved = idsOfNew[begun++] ?? null;
      const present = rows.find((row) => reserved !== null && row.id === reserved);
      const isRetry = present !== undefined;
      return { entry, id: reserved, idInFile: id, present, isRetry, problem: twice };
    }
    const known = id ?? '';
    const problem = twice ?? twiceInRegister(known, rows) ?? unknown(known, rows);
    const present = problem ? undefined : rows.find((row) => row.id === id);
    return { entry, id, idInFile: null, present, isRetry: false, problem };
  });
}

/** It becomes a KPI that is not there yet. */
export function isNewEntry(
  entry: FileEntry,
  rows: readonly DefinitionRow[],
  ids: ImportedIds,
): boolean {
  const id = givenId(entry);
  if (id === null || ids === 'all_new') return true;
  return ids === 'unknown_new' && !rows.some((row) => row.id === id);
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
