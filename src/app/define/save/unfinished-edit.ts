import {
  type EditedKpi,
  type UnfinishedEdit,
  unfinishedEditText,
} from '../../../contract/remembered-values';
import { PROPERTY_ROOM, propertyBytes } from '../../../contract/property-room';
import { unloggedEdits } from '../../evaluate/edits-by-hand';
import type { SavedKpi } from '../../evaluate/evaluate-one';
import { finishEdit as finishedEdit, logEdit, withOwed } from '../../evaluate/finish-edits';
import type { Moment, SharedSettings } from '../../ports';
import type { ChangeLog, DefinitionRow } from '../ports';

/** Between two KPIs in the text of a mark. */
const COMMA = 1;

export interface EditLogPorts {
  settings: SharedSettings;
  changes: ChangeLog;
  moment(): Moment;
  /** Writes history and standing of KPIs in one pass; returns those there was no time for. */
  evaluateSaved(saved: readonly SavedKpi[]): readonly SavedKpi[];
  /** Computes closed periods that an earlier save left to be computed anew. */
  computeOwed(): void;
}

/**
 * Writes the rows, then their log: what is logged has happened. What people have typed over these `rows` since
 * the last run is logged first: once the edit stands nobody can tell it any more. That the log can be written
 * is asked before. A mark of the edit stands from before the rows until `endEdit`; an edit of one KPI that is
 * too long for one goes without.
 */
export function loggedEdit(
  ports: EditLogPorts,
  edit: UnfinishedEdit,
  rows: readonly DefinitionRow[],
  write: () => void,
): void {
  const { settings, changes, moment } = ports;
  const ids = new Set(edit.kpis.map(({ id }) => id));
  const byHand = unloggedEdits(
    ports,
    rows.filter(({ id }) => ids.has(id)),
    moment(),
  );
  changes.requireRoom(edit.kpis.reduce((sum, kpi) => sum + kpi.changes.length, byHand.length));
  if (byHand.length > 0) changes.append(byHand);
  if (bytesOf(edit) <= PROPERTY_ROOM.unfinishedEdit) {
    const before = settings.read('unfinishedEdit');
    // The mark before is of the same save, whose values are computed when all of it is written.
    settings.write({
      unfinishedEdit: edit,
      ...(before ? { owedAnew: withOwed(settings, before) } : {}),
    });
  }
  write();
  logEdit(changes, edit, moment().zone);
}

/** The KPIs of an edit in parts for each of which a mark has room, beside the reason and the person. */
export function partsOf(edit: UnfinishedEdit): EditedKpi[][] {
  const frame = bytesOf({ ...edit, kpis: [] });
  const parts: EditedKpi[][] = [[]];
  let bytes = frame;
  for (const kpi of edit.kpis) {
    const own = bytesOf({ ...edit, kpis: [kpi] }) - frame + COMMA;
    bytes += own;
    if (bytes > PROPERTY_ROOM.unfinishedEdit && parts[parts.length - 1].length > 0) {
      parts.push([]);
      bytes = frame + own;
    }
    parts[parts.length - 1].push(kpi);
  }
  return parts;
}

function bytesOf(edit: UnfinishedEdit): number {
  return propertyBytes(unfinishedEditText(edit));
}

/**
 * The mark is taken away. Of the KPIs that this save was to compute anew nothing is owed but what it had no
 * time for; what earlier saves left stays.
 */
export function endEdit(
  { settings }: Pick<EditLogPorts, 'settings'>,
  saved: readonly SavedKpi[] = [],
  left: readonly SavedKpi[] = [],
): void {
  const known = settings.read('owedAnew') ?? [];
  const owed = [
    ...known.filter((id) => !saved.some((one) => one.id === id)),
    ...left.filter(({ isAnew }) => isAnew).map(({ id }) => id),
  ];
  if (!settings.read('unfinishedEdit') && known.length + owed.length === 0) return;
  settings.write({ unfinishedEdit: null, owedAnew: owed.length > 0 ? owed : null });
}

/** What a run that died left is logged and computed before anything else is saved. */
export function finishEdit(ports: EditLogPorts, rows: readonly DefinitionRow[]): void {
  finishedEdit(ports, rows, ports.moment());
  try {
    ports.computeOwed();
  } catch {
    // It stays remembered; whoever saves now asked for another thing.
  }
}
