import { changedFields, mergedEdit } from '../../../contract/define/definition-edit';
import { type DraftReading, readDraft, withDefaults } from '../../../contract/define/draft-reading';
import type { ParseMeasure } from '../../../contract/define/draft-rules';
import {
  type FieldValue,
  type FieldValues,
  isBlankValue,
  textIn,
} from '../../../contract/fields/typed/field-value';
import type { KpiDraft } from '../../../contract/rpc/define';
import type { Day } from '../../../domain/calendar/day';
import type { Problem } from '../../../domain/problem';
import type { AlertLog } from '../../alerts/ports';
import { changesValues } from '../../evaluate/counts-from';
import type { SavedKpi as SavedHistory } from '../../evaluate/evaluate-one';
import type { MeasurementLog } from '../../evaluate/ports';
import type { Person } from '../../ports';
import { Refusal } from '../../refusal';
import { loggedChanges, movedProblem } from './definition-changes';
import { alikeAmong } from '../judge/alike-notices';
import { definitionNotices } from '../judge/definition-notices';
import { judgedDefinition } from '../judge/judged-definition';
import { nextIds } from './kpi-ids';
import type { DefinitionRow, Definitions, SheetSamples } from '../ports';
import { rememberedOf, unknownKpi } from '../unknown-kpi';
import { rememberSaved, savedAs } from './saved-drafts';
import { type EditLogPorts, endEdit, finishEdit, loggedEdit } from './unfinished-edit';
import { wholeRow } from './whole-row';

export interface SaveKpiPorts extends EditLogPorts {
  person: Person;
  definitions: Definitions;
  measurements: MeasurementLog;
  alerts: AlertLog;
  samples: SheetSamples;
  parseMeasure: ParseMeasure;
}

export interface SavedKpi {
  id: string;
  created: boolean;
  notices: readonly Problem[];
}

export interface KpiToSave {
  draft: KpiDraft;
  reason?: string;
  /** From when on an edit counts; closed periods before it keep their values. */
  effectiveFrom?: Day;
}

/**
 * Saves a definition. The same draft saved twice makes one KPI; a KPI that is not a draft any more asks
 * for a reason, and each changed field is logged.
 */
export function saveKpi(
  ports: SaveKpiPorts,
  { draft, reason = '', effectiveFrom }: KpiToSave,
): SavedKpi {
  const rows = ports.definitions.read();
  finishEdit(ports, rows);
  const known = draft.id ?? savedAs(ports.settings, draft.draftId);
  const present = rows.find(({ id }) => id !== '' && id === known);
  if (draft.id && !present) throw unknownKpi(rows, draft.id, rememberedOf(draft));
  const { values, saved } = present
    ? edit(ports, { draft, reason: reason.trim(), effectiveFrom }, rows, present)
    : create(ports, draft, rows, known);
  const { problems, left } = evaluated(ports, saved, values);
  const notices = [
    ...definitionNotices(values, present?.values ?? {}),
    ...alikeAmong(rows)({ id: saved.id, values }),
    ...problems,
  ];
  endEdit(ports, left, left);
  return { ...saved, notices };
}

interface Outcome {
  values: FieldValues;
  saved: { id: string; created: boolean; changed: boolean; isAnew: boolean };
}

function checked(
  ports: SaveKpiPorts,
  reading: DraftReading,
  id: string | null,
  rows: readonly DefinitionRow[],
  before: FieldValues = {},
): FieldValues {
  const { values, problems } = judgedDefinition(ports, { reading, id, rows, before });
  if (problems.length) {
    throw new Refusal({ code: 'draft_refused', field: problems[0].field }, problems);
  }
  return values;
}

function create(
  ports: SaveKpiPorts,
  draft: KpiDraft,
  rows: readonly DefinitionRow[],
  reserved: string | undefined,
): Outcome {
  const values = checked(ports, readDraft(withDefaults(draft.values)), null, rows);
  const present = rows.map(({ id }) => id);
  const id = reserved ?? nextIds(ports, present)();
  // Remembered before the row is written: a run that dies between leaves the id to the same draft.
  if (!reserved) rememberSaved(ports.settings, draft.draftId, id);
  ports.definitions.writeAll([{ id, values: wholeRow(values), isNew: true }]);
  return { values, saved: { id, created: true, changed: true, isAnew: false } };
}

function edit(
  ports: SaveKpiPorts,
  { draft, reason, effectiveFrom }: KpiToSave & { reason: string },
  rows: readonly DefinitionRow[],
  present: DefinitionRow,
): Outcome {
  const { id } = present;
  const before = present.values;
  const merged = mergedEdit(readDraft(draft.values), readDraft(draft.loaded ?? {}), before);
  const moved = merged.moved.map((field) => movedProblem(field, textIn(before, 'unit')));
  if (moved.length) throw new Refusal({ code: 'draft_refused', field: moved[0].field }, moved);
  const values = checked(ports, merged, id, rows, before);
  const changes = changedFields(before, { values, problems: [] });
  // A row that its own form left half-written is completed; that changes nothing that anybody has seen.
  const replaced = draft.id ? changes : changes.filter((field) => !isBlankValue(before[field]));
  const live = textIn(before, 'state') !== 'draft' && !isBlankValue(before.state);
  // A new actual is news, not another definition: it is logged and needs no reason.
  const definition = replaced.filter((field) => field !== 'actual');
  if (live && definition.length && reason === '') {
    const keys = definition.join(', ');
    throw new Refusal({ code: 'reason_required', field: 'reason', values: { keys } });
  }
  const changed: Record<string, FieldValue> = {};
  for (const field of changes) changed[field] = values[field];
  const write = () => ports.definitions.write(id, changed);
  if (live && replaced.length) {
    const logged = loggedChanges(replaced, before, values);
    const [by, at] = [ports.person.email(), ports.moment().now.getTime()];
    const kpis = [{ id, changes: logged }];
    loggedEdit(ports, { kpis, by, reason, at, effectiveFrom }, rows, write);
  } else if (changes.length) write();
  const isAnew = changesValues(changes);
  return { values, saved: { id, created: false, changed: changes.length > 0, isAnew } };
}

/**
 * The definition stands whether or not its history can be computed now. The next run computes what is not
 * recorded, and what is left of a new definition; else what is final keeps its value, and is told as a
 * difference.
 */
function evaluated(
  ports: SaveKpiPorts,
  { id, changed, isAnew }: Outcome['saved'],
  values: FieldValues,
): { problems: readonly Problem[]; left: readonly SavedHistory[] } {
  if (!changed || isBlankValue(values.measure)) return { problems: [], left: [] };
  if (values.state !== 'active' && !isAnew) return { problems: [], left: [] };
  try {
    const left = ports.evaluateSaved([{ id, isAnew }]);
    return { problems: left.map(() => ({ code: 'history_anew_later' })), left };
  } catch (failure) {
    if (failure instanceof Refusal) return { problems: [failure.problem], left: [] };
    return { problems: [{ code: isAnew ? 'history_kept' : 'history_later' }], left: [] };
  }
}
