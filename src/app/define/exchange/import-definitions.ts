import { readDefinitions } from '../../../contract/exchange/read-definitions';
import type { FileEntry } from '../../../contract/exchange/definition-file';
import type { EditOutcome } from '../../../contract/rpc/edit-outcome';
import { textIn } from '../../../contract/fields/typed/field-value';
import type { ImportedIds } from '../../../contract/rpc/exchange';
import type { Day } from '../../../domain/calendar/day';
import { Refusal } from '../../refusal';
import { alikeAmong } from '../judge/alike-notices';
import { definitionNotices } from '../judge/definition-notices';
import { editOutcomes, type EditToTry } from '../save/edit-outcome';
import { idsFrom, nextIds } from '../save/kpi-ids';
import type { DefinitionRow } from '../ports';
import { rememberSaved, savedAs } from '../save/saved-drafts';
import { finishEdit } from '../save/unfinished-edit';
import { givenId, isNewEntry } from './entry-targets';
import type { ImportNotice, ImportPorts } from './import-ports';
import {
  changedDefinition,
  type FileToPlan,
  isLive,
  plannedImport,
  type PlannedRow,
  withParent,
} from './planned-import';
import { evaluated, writeImport } from './write-import';

export interface ImportedFile {
  text: string;
  /** Shows what would become of each row and writes nothing. */
  isTrial: boolean;
  reason?: string;
  /** From when on changes of live definitions count, as in a single save. */
  effectiveFrom?: Day;
  ids?: ImportedIds;
  shown?: FileToPlan['shown'];
  /** By which the same file is known when it is sent again. */
  importId?: string;
}

export interface Import {
  rows: readonly PlannedRow[];
  written: boolean;
  needsReason: boolean;
  ids: { given: number; unknown: number };
  /** Columns that are no field. */
  passedOver: readonly string[];
  notices: readonly ImportNotice[];
  /** What it does to the past of each KPI whose values, or what they are held against, it changes. */
  outcomes: readonly EditOutcome[];
}

/**
 * Takes the definitions of a file into the register, all or none: one row that is refused, or holds
 * something else than was shown, and nothing is written. Changes of definitions that are in use need one
 * reason for the file and are logged as any edit.
 */
export function importDefinitions(ports: ImportPorts, file: ImportedFile): Import {
  const reading = readDefinitions(file.text);
  if (!reading.ok) throw new Refusal(reading.problem);
  const { entries, passedOver } = reading.file;
  const { ids = 'known', shown } = file;
  const register = ports.definitions.read();
  if (!file.isTrial) finishEdit(ports, register);
  const key = keyOf(file, entries.filter((entry) => isNewEntry(entry, register, ids)).length);
  const idsOfNew = idsOfBefore(ports, key, entries.length);
  const rows = plannedImport(ports, { entries, ids, idsOfNew, shown }, register);
  const differing = rows.filter(({ outcome }) => outcome !== 'unchanged');
  const isRefused = rows.some(({ outcome, isMoved }) => outcome === 'refused' || isMoved);
  const keys = [...new Set(rows.flatMap(changedDefinition))];
  const notices = isRefused ? [] : noticesOf(register, differing);
  const outcomes = file.isTrial && !isRefused ? outcomesOf(ports, differing, file) : [];
  const needsReason = keys.length > 0;
  const plan = {
    rows,
    needsReason,
    ids: idsCounted(entries, register),
    passedOver,
    notices,
    outcomes,
  };
  if (file.isTrial || isRefused || differing.length === 0) return { ...plan, written: false };
  const reason = (file.reason ?? '').trim();
  if (needsReason && reason === '') {
    const values = { keys: keys.join(', ') };
    throw new Refusal({ code: 'reason_required', field: 'reason', values });
  }
  const taken = [...register.map(({ id }) => id), ...(ids === 'unknown_new' ? idsOf(entries) : [])];
  const done = withIds(ports, rows, taken, key);
  writeImport(ports, register, done, { reason, effectiveFrom: file.effectiveFrom });
  const later = evaluated(ports, done);
  return { ...plan, rows: done, written: true, notices: [...notices, ...later] };
}

function idsOf(entries: readonly FileEntry[]): string[] {
  return entries.flatMap((entry) => givenId(entry) ?? []);
}

function idsCounted(entries: readonly FileEntry[], register: readonly DefinitionRow[]) {
  const given = idsOf(entries);
  const known = new Set(register.map(({ id }) => id));
  return { given: given.length, unknown: given.filter((id) => !known.has(id)).length };
}

/** The form by which a file's new KPIs are remembered: with another number of them it is another file. */
function keyOf({ importId }: ImportedFile, added: number): string | undefined {
  return importId && `${importId}.${added}`;
}

/** The ids that a run before gave to the new KPIs of this file. */
function idsOfBefore(ports: ImportPorts, key: string | undefined, count: number): string[] {
  const first = key && savedAs(ports.settings, key);
  return first ? idsFrom(first, count) : [];
}

/**
 * New rows get their ids, which are remembered before anything is written, and are parents under them.
 * An id that the file itself names is not given: sent again, it would mean another row.
 */
function withIds(
  ports: ImportPorts,
  rows: readonly PlannedRow[],
  taken: readonly string[],
  key: string | undefined,
): PlannedRow[] {
  const nameless = rows.filter(({ id }) => id === null).length;
  if (nameless === 0) return [...rows];
  const next = nextIds(ports, taken);
  const ids = Array.from({ length: nameless }, next);
  const lastId = ids[nameless - 1];
  if (key) rememberSaved(ports.settings, key, ids[0], lastId);
  else ports.settings.write({ lastId });
  let given = 0;
  const named = rows.map((row) => (row.id === null ? { ...row, id: ids[given++] } : row));
  const inFile = new Map(named.map((row) => [row.idInFile, row.id]));
  const idOf = (id: string) => inFile.get(id) ?? id;
  return named.map((row) => ({ ...row, values: withParent(row.values, idOf) }));
}

/** Fields by which one KPI is told from another. */
const TELLING: readonly string[] = ['name', 'scope', 'measure', 'cadence'];

function noticesOf(
  register: readonly DefinitionRow[],
  differing: readonly PlannedRow[],
): ImportNotice[] {
  const later = differing.map(({ id, before, values }) => ({
    id,
    values: { ...before, ...values },
  }));
  const replaced = new Set(differing.map(({ id }) => id));
  const alikeOf = alikeAmong([...register.filter(({ id }) => !replaced.has(id)), ...later]);
  return differing.flatMap(({ before, values, fields }, index) => {
    const isTold = fields.some((field) => TELLING.includes(field));
    const problems = [
      ...definitionNotices(values, before),
      ...(isTold ? alikeOf(later[index]) : []),
    ];
    return problems.map((problem) => ({ name: textIn(values, 'name'), problem }));
  });
}

function outcomesOf(
  ports: ImportPorts,
  rows: readonly PlannedRow[],
  { effectiveFrom }: ImportedFile,
): EditOutcome[] {
  const edits = rows.flatMap((row): EditToTry[] => {
    const { id, outcome, before, values } = row;
    return outcome === 'changed' && id !== null && isLive(row)
      ? [{ id, before, after: { ...before, ...values } }]
      : [];
  });
  return editOutcomes(ports, ports.moment(), edits, effectiveFrom);
}
