import { isBlankValue, textIn } from '../../../contract/fields/typed/field-value';
import type { UnfinishedEdit } from '../../../contract/remembered-values';
import { changesValues, countsAsOf } from '../../evaluate/counts-from';
import { Refusal } from '../../refusal';
import { loggedChanges } from '../save/definition-changes';
import { loggedEdit } from '../save/unfinished-edit';
import { wholeRow } from '../save/whole-row';
import type { ImportNotice, ImportPorts } from './import-ports';
import { changedValues, isLive, type PlannedRow } from './planned-import';

/** Evaluating one KPI reads its tables and rows; more are left to the next run. */
const MOST_EVALUATED = 20;

/** Rows, then their log: what is logged has happened. */
export function writeImport(ports: ImportPorts, rows: readonly PlannedRow[], reason: string): void {
  const { now, zone } = ports.moment();
  const edits = rows.flatMap((row) => editOf(row, { by: ports.person.email(), reason, now }));
  const writeRows = () => ports.definitions.writeAll(rows.flatMap(writtenRow));
  // Of one edit a mark is kept, so that the next save finishes what a dead run left; it holds no more.
  if (edits.length === 1) return loggedEdit(ports, edits[0], writeRows);
  writeRows();
  const today = zone.dayOf(now);
  ports.changes.append(
    edits.flatMap(({ id: kpi, by, changes }) =>
      changes.map((change) => ({
        ...change,
        at: now,
        by,
        kpi,
        reason,
        effectiveFrom: countsAsOf(change.field, today),
      })),
    ),
  );
}

function writtenRow(row: PlannedRow) {
  const { id, outcome } = row;
  if (id === null || outcome === 'unchanged') return [];
  return [{ id, values: outcome === 'new' ? wholeRow(row.values) : changedValues(row) }];
}

/** What of a live definition is changed, as the log tells it. */
function editOf(
  row: PlannedRow,
  { by, reason, now }: { by: string; reason: string; now: Date },
): UnfinishedEdit[] {
  const { id, before, values, replaced } = row;
  if (id === null || !isLive(row) || replaced.length === 0) return [];
  return [{ id, changes: loggedChanges(replaced, before, values), by, reason, at: now.getTime() }];
}

/** The definitions stand whether or not their history can be computed now: the next run tries again. */
export function evaluated(ports: ImportPorts, rows: readonly PlannedRow[]): ImportNotice[] {
  const due = rows.filter(
    ({ outcome, values, fields }) =>
      (outcome === 'new' || outcome === 'changed') &&
      !isBlankValue(values.measure) &&
      (values.state === 'active' || (outcome === 'changed' && changesValues(fields))),
  );
  return due.flatMap(({ id, values, outcome, fields }, index) => {
    const name = textIn(values, 'name');
    const isAnew = outcome === 'changed' && changesValues(fields);
    const left = { code: isAnew ? 'history_kept' : 'history_later' };
    if (index >= MOST_EVALUATED) return [{ name, problem: left }];
    try {
      ports.evaluateOne(id ?? '', isAnew);
      return [];
    } catch (failure) {
      return [{ name, problem: failure instanceof Refusal ? failure.problem : left }];
    }
  });
}
