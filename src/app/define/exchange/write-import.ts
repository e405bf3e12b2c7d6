import { isBlankValue, textIn } from '../../../contract/fields/typed/field-value';
import type { EditedKpi, UnfinishedEdit } from '../../../contract/remembered-values';
import type { Problem } from '../../../domain/problem';
import { changesValues } from '../../evaluate/counts-from';
import type { SavedKpi } from '../../evaluate/evaluate-one';
import { Refusal } from '../../refusal';
import type { DefinitionRow, WrittenDefinition } from '../ports';
import { loggedChanges } from '../save/definition-changes';
import { endEdit, loggedEdit, partsOf } from '../save/unfinished-edit';
import { wholeRow } from '../save/whole-row';
import type { ImportNotice, ImportPorts } from './import-ports';
import { changedValues, isLive, type PlannedRow } from './planned-import';

/**
 * Rows, then their log: what is logged has happened. Edits that are too many for one mark are written part
 * by part, after it was asked for all of them whether they can be.
 */
export function writeImport(
  ports: ImportPorts,
  register: readonly DefinitionRow[],
  rows: readonly PlannedRow[],
  { reason, effectiveFrom }: Pick<UnfinishedEdit, 'reason' | 'effectiveFrom'>,
): void {
  const written = rows.flatMap(writtenRow);
  const edits = rows.flatMap(editOf);
  if (edits.length === 0) return ports.definitions.writeAll(written);
  const by = ports.person.email();
  const at = ports.moment().now.getTime();
  const edit = { kpis: edits, by, reason, at, effectiveFrom };
  const parts = partsOf(edit);
  if (parts.length > 1) {
    ports.changes.requireRoom(edits.reduce((sum, { changes }) => sum + changes.length, 0));
    ports.definitions.requireWritable(written);
  }
  const edited = new Set(edits.map(({ id }) => id));
  parts.forEach((kpis, index) => {
    const ids = new Set(kpis.map(({ id }) => id));
    const isOfPart = ({ id }: WrittenDefinition) => ids.has(id) || (index === 0 && !edited.has(id));
    loggedEdit(ports, { ...edit, kpis }, register, () =>
      ports.definitions.writeAll(written.filter(isOfPart)),
    );
  });
}

function writtenRow(row: PlannedRow): WrittenDefinition[] {
  const { id, outcome } = row;
  if (id === null || outcome === 'unchanged') return [];
  if (outcome === 'new') return [{ id, values: wholeRow(row.values), isNew: true }];
  return [{ id, values: changedValues(row) }];
}

/** What of a live definition is changed, as the log tells it. */
function editOf(row: PlannedRow): EditedKpi[] {
  const { id, before, values, replaced } = row;
  if (id === null || !isLive(row) || replaced.length === 0) return [];
  return [{ id, changes: loggedChanges(replaced, before, values) }];
}

/**
 * Histories and standings, all in one pass. The definitions stand whether or not they can be computed now:
 * what is left is remembered, and the next run computes it.
 */
export function evaluated(ports: ImportPorts, rows: readonly PlannedRow[]): ImportNotice[] {
  const saved = rows.flatMap(savedOf);
  const { left, problems } = saved.length > 0 ? attempt(ports, saved) : NOTHING_LEFT;
  endEdit(ports, saved, left);
  const names = new Map(rows.map(({ id, values }) => [id, textIn(values, 'name')]));
  const nameOf = ({ id }: SavedKpi) => names.get(id) ?? '';
  return [
    ...problems.map((problem) => ({ name: nameOf(left[0]), problem })),
    ...left.map((one) => ({
      name: nameOf(one),
      problem: { code: one.isAnew ? 'history_anew_later' : 'history_later' },
    })),
  ];
}

interface Attempt {
  left: readonly SavedKpi[];
  /** Why nothing could be computed. */
  problems: readonly Problem[];
}

const NOTHING_LEFT: Attempt = { left: [], problems: [] };

function attempt(ports: ImportPorts, saved: readonly SavedKpi[]): Attempt {
  try {
    return { left: ports.evaluateSaved(saved), problems: [] };
  } catch (failure) {
    return { left: saved, problems: failure instanceof Refusal ? [failure.problem] : [] };
  }
}

function savedOf({ id, outcome, values, fields }: PlannedRow): SavedKpi[] {
  const isAnew = outcome === 'changed' && changesValues(fields);
  const isWritten = outcome === 'new' || outcome === 'changed';
  const isDue = isWritten && !isBlankValue(values.measure) && (isAnew || values.state === 'active');
  return isDue && id !== null ? [{ id, isAnew }] : [];
}
