import { readDefinitions } from '../../../contract/exchange/read-definitions';
import type { FileEntry } from '../../../contract/exchange/definition-file';
import { isBlankValue, textIn } from '../../../contract/fields/field-value';
import type { Problem } from '../../../domain/problem';
import type { Person } from '../../ports';
import { Refusal } from '../../refusal';
import { loggedChanges } from '../definition-changes';
import { definitionNotices } from '../definition-notices';
import type { JudgingPorts } from '../judged-definition';
import { type IdPorts, idsFrom, nextIds } from '../kpi-ids';
import type { ChangeLog, DefinitionChange, DefinitionRow, Definitions } from '../ports';
import { rememberSaved, savedAs } from '../saved-drafts';
import { changesMeaning, type EditLogPorts, finishEdit } from '../unfinished-edit';
import { wholeRow } from '../whole-row';
import { givenId } from './entry-targets';
import {
  changedDefinition,
  changedValues,
  isLive,
  plannedImport,
  type PlannedRow,
} from './planned-import';

export interface ImportPorts extends IdPorts, JudgingPorts, EditLogPorts {
  settings: IdPorts['settings'];
  person: Person;
  definitions: Definitions;
  changes: ChangeLog;
}

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
  notices: readonly { name: string; problem: Problem }[];
}

/** Evaluating one KPI reads its tables and rows; more are left to the next run. */
const MOST_EVALUATED = 20;

/**
 * Takes the definitions of a file into the register, all or none: one row that is refused and nothing is
 * written. Changes of definitions that are at work need one reason for the file and are logged as any edit.
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
  write(ports, done, reason);
  return { ...plan, rows: done, written: true, notices: [...notices, ...evaluated(ports, done)] };
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

function write(ports: ImportPorts, rows: readonly PlannedRow[], reason: string): void {
  ports.definitions.writeAll(
    rows.flatMap((row) => {
      const { id, outcome } = row;
      if (id === null || outcome === 'unchanged') return [];
      return [{ id, values: outcome === 'new' ? wholeRow(row.values) : changedValues(row) }];
    }),
  );
  ports.changes.append(rows.flatMap((row) => changesOf(ports, row, reason)));
}

function changesOf(ports: ImportPorts, row: PlannedRow, reason: string): DefinitionChange[] {
  const { id, before, values, replaced } = row;
  if (id === null || !isLive(row) || replaced.length === 0) return [];
  const { now: at, zone } = ports.moment();
  const by = ports.person.email();
  const effectiveFrom = zone.dayOf(at);
  return loggedChanges(replaced, before, values).map((change) => {
    return { ...change, at, by, kpi: id, reason, effectiveFrom };
  });
}

function noticesOf({ values }: PlannedRow): Import['notices'] {
  return definitionNotices(values).map((problem) => ({ name: textIn(values, 'name'), problem }));
}

/** The definitions stand whether or not their history can be computed now: the next run tries again. */
function evaluated(ports: ImportPorts, rows: readonly PlannedRow[]): Import['notices'] {
  const due = rows.filter(
    ({ outcome, values, fields }) =>
      (outcome === 'new' || outcome === 'changed') &&
      !isBlankValue(values.measure) &&
      (values.state === 'active' || (outcome === 'changed' && changesMeaning(fields))),
  );
  return due.flatMap(({ id, values, outcome, fields }, index) => {
    const name = textIn(values, 'name');
    if (index >= MOST_EVALUATED) return [{ name, problem: { code: 'history_later' } }];
    try {
      ports.evaluateOne(id ?? '', outcome === 'changed' && changesMeaning(fields));
      return [];
    } catch (failure) {
      const problem = failure instanceof Refusal ? failure.problem : { code: 'history_later' };
      return [{ name, problem }];
    }
  });
}
