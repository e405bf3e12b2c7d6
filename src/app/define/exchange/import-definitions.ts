import { readDefinitions } from '../../../contract/exchange/read-definitions';
import type { FileEntry } from '../../../contract/exchange/definition-file';
import { textIn } from '../../../contract/fields/typed/field-value';
import { Refusal } from '../../refusal';
import { definitionNotices } from '../judge/definition-notices';
import { idsFrom, nextIds } from '../save/kpi-ids';
import type { DefinitionRow } from '../ports';
import { rememberSaved, savedAs } from '../save/saved-drafts';
import { finishEdit } from '../save/unfinished-edit';
import { givenId } from './entry-targets';
import type { ImportNotice, ImportPorts } from './import-ports';
import { changedDefinition, plannedImport, type PlannedRow } from './planned-import';
import { evaluated, writeImport } from './write-import';

export interface ImportedFile {
  text: string;
  /** Shows what would become of each row and writes nothing. */
  isTrial: boolean;
  reason?: string;
  /** By which the same file is known when it is sent again. */
  importId?: string;
}

export interface Import {
  rows: readonly PlannedRow[];
  written: boolean;
  needsReason: boolean;
  /** Columns that are no field. */
  passedOver: readonly string[];
  notices: readonly ImportNotice[];
}

/**
 * Takes the definitions of a file into the register, all or none: one row that is refused and nothing is
 * written. Changes of definitions that are in use need one reason for the file and are logged as any edit.
 */
export function importDefinitions(ports: ImportPorts, file: ImportedFile): Import {
  const reading = readDefinitions(file.text);
  if (!reading.ok) throw new Refusal(reading.problem);
  const { entries, passedOver } = reading.file;
  const register = ports.definitions.read();
  if (!file.isTrial) finishEdit(ports, register);
  const rows = plannedImport(ports, entries, register, idsOfBefore(ports, entries, file));
  const differing = rows.filter(({ outcome }) => outcome !== 'unchanged');
  const isRefused = rows.some(({ outcome }) => outcome === 'refused');
  const keys = [...new Set(rows.flatMap(changedDefinition))];
  const notices = isRefused ? [] : differing.flatMap(noticesOf);
  const plan = { rows, needsReason: keys.length > 0, passedOver, notices };
  if (file.isTrial || isRefused || differing.length === 0) return { ...plan, written: false };
  const reason = (file.reason ?? '').trim();
  if (keys.length > 0 && reason === '') {
    const values = { keys: keys.join(', ') };
    throw new Refusal({ code: 'reason_required', field: 'reason', values });
  }
  const done = withIds(ports, rows, register, keyOf(file, entries));
  writeImport(ports, done, reason);
  const later = evaluated(ports, done);
  return { ...plan, rows: done, written: true, notices: [...notices, ...later] };
}

/** The form by which a file's new KPIs are remembered: with another number of them it is another file. */
function keyOf({ importId }: ImportedFile, entries: readonly FileEntry[]): string | undefined {
  return importId && `${importId}.${entries.filter((entry) => givenId(entry) === null).length}`;
}

/** The ids that a run before gave to the new KPIs of this file. */
function idsOfBefore(
  ports: ImportPorts,
  entries: readonly FileEntry[],
  file: ImportedFile,
): string[] {
  const key = keyOf(file, entries);
  const first = key && savedAs(ports.settings, key);
  return first ? idsFrom(first, entries.length) : [];
}

/** New rows get their ids, which are remembered before anything is written. */
function withIds(
  ports: ImportPorts,
  rows: readonly PlannedRow[],
  register: readonly DefinitionRow[],
  key: string | undefined,
): PlannedRow[] {
  const nameless = rows.filter(({ id }) => id === null).length;
  if (nameless === 0) return [...rows];
  const next = nextIds(
    ports,
    register.map(({ id }) => id),
  );
  const ids = Array.from({ length: nameless }, next);
  const lastId = ids[nameless - 1];
  if (key) rememberSaved(ports.settings, key, ids[0], lastId);
  else ports.settings.write({ lastId });
  let given = 0;
  return rows.map((row) => (row.id === null ? { ...row, id: ids[given++] } : row));
}

function noticesOf({ values }: PlannedRow): ImportNotice[] {
  return definitionNotices(values).map((problem) => ({ name: textIn(values, 'name'), problem }));
}
