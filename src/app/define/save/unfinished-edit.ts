import { definitionFields } from '../../../contract/define/draft-reading';
import { readField } from '../../../contract/fields/typed/field-rules';
import { sameValue } from '../../../contract/fields/typed/field-value';
import type { LoggedChange, UnfinishedEdit } from '../../../contract/remembered-values';
import { changesValues, countsAsOf } from '../../evaluate/counts-from';
import type { Moment, SharedSettings } from '../../ports';
import type { ChangeLog, DefinitionRow, LoggedAlready } from '../ports';

/** A property holds 9 kB, and a Korean letter takes three bytes. A longer edit goes without a mark. */
const LONGEST = 2900;

export interface EditLogPorts {
  settings: SharedSettings;
  changes: ChangeLog;
  moment(): Moment;
  /** Puts closed periods right after an edit of what their values mean. */
  evaluateOne(id: string, isAnew: boolean): void;
}

/** Writes the row, then its log: what is logged has happened. The mark stays until `endEdit`. */
export function loggedEdit(ports: EditLogPorts, edit: UnfinishedEdit, write: () => void): void {
  if (JSON.stringify(edit).length <= LONGEST) ports.settings.write({ unfinishedEdit: edit });
  write();
  log(ports, edit, edit.changes);
}

export function endEdit({ settings }: Pick<EditLogPorts, 'settings'>): void {
  if (settings.read('unfinishedEdit')) settings.write({ unfinishedEdit: null });
}

/** Finishes an edit whose run died: what its row holds and was not logged is logged now. */
export function finishEdit(ports: EditLogPorts, rows: readonly DefinitionRow[]): void {
  const edit = ports.settings.read('unfinishedEdit');
  if (!edit) return;
  const row = rows.find(({ id }) => id === edit.id);
  const happened = row ? edit.changes.filter((change) => standsIn(row, change)) : [];
  log(ports, edit, happened, 'at_its_moment');
  if (changesValues(happened.map(({ field }) => field))) {
    try {
      ports.evaluateOne(edit.id, true);
    } catch {
      // Whoever saves now asked for another thing; the KPI's own standing tells what is broken.
    }
  }
  endEdit(ports);
}

/** The row holds what the change would have written; its words are read back into the value that they say. */
function standsIn(row: DefinitionRow, { field: key, after }: LoggedChange): boolean {
  const field = definitionFields().find((candidate) => candidate.key === key);
  const reading = field && readField(field, after);
  return reading !== undefined && reading.ok && sameValue(reading.value, row.values[key]);
}

function log(
  ports: EditLogPorts,
  edit: UnfinishedEdit,
  changes: readonly LoggedChange[],
  unless?: LoggedAlready,
): void {
  const { id: kpi, by, reason } = edit;
  const at = new Date(edit.at);
  const today = ports.moment().zone.dayOf(at);
  ports.changes.append(
    changes.map((change) => ({
      ...change,
      at,
      by,
      kpi,
      reason,
      effectiveFrom: edit.effectiveFrom ?? countsAsOf(change.field, today),
    })),
    { unless },
  );
}
