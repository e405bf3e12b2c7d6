import { changedFields, mergedEdit } from '../../../contract/define/definition-edit';
import { type DraftReading, readDraft, withDefaults } from '../../../contract/define/draft-reading';
import { unitDoubts } from '../../../contract/define/unit-doubts';
import type { FileEntry } from '../../../contract/exchange/definition-file';
import {
  type FieldValue,
  type FieldValues,
  isBlankValue,
  textIn,
} from '../../../contract/fields/typed/field-value';
import type { Problem } from '../../../domain/problem';
import { type JudgingPorts, judgedDefinition } from '../judge/judged-definition';
import type { DefinitionRow } from '../ports';
import { type EntryTarget, entryTargets } from './entry-targets';

/** A row of the file, and what becomes of it. */
export interface PlannedRow {
  row: number;
  /** Null for a KPI that has none yet. */
  id: string | null;
  outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  /** The definition as it stands in the register, and as it will. */
  before: FieldValues;
  values: FieldValues;
  /** Fields that differ. */
  fields: readonly string[];
  /** Those of them that people have seen as they were. */
  replaced: readonly string[];
  problems: readonly Problem[];
}

/** What each row of a file would do to the register. Nothing is written. */
export function plannedImport(
  ports: JudgingPorts,
  entries: readonly FileEntry[],
  rows: readonly DefinitionRow[],
  idsOfNew: readonly string[] = [],
): PlannedRow[] {
  const targets = entryTargets(entries, rows, idsOfNew);
  const readings = targets.map(readingOf);
  const later = registerLater(rows, targets, readings);
  return targets.map((target, index) => planned(ports, target, readings[index], later));
}

/** The fields of the file, over what stands in the row. */
function readingOf({ entry, present }: EntryTarget): DraftReading {
  const typed = present ? entry.typed : withDefaults(entry.typed);
  const unit = present && !('unit' in typed) ? textIn(present.values, 'unit') : typed.unit;
  const read = readDraft(typed);
  const known = [...entry.problems, ...read.problems];
  const doubts = unitDoubts({ ...typed, unit }).filter(
    ({ field }) => !known.some((problem) => problem.field === field),
  );
  const reading = { values: read.values, problems: [...known, ...doubts] };
  if (!present) return reading;
  const nothingShown = { values: {}, problems: [] };
  return mergedEdit(reading, nothingShown, present.values);
}

/** The register as it will stand, so that parents in the same file are known. */
function registerLater(
  rows: readonly DefinitionRow[],
  targets: readonly EntryTarget[],
  readings: readonly DraftReading[],
): DefinitionRow[] {
  const values = new Map(targets.map(({ present }, index) => [present, readings[index].values]));
  return rows.map((row) => ({ ...row, values: values.get(row) ?? row.values }));
}

function planned(
  ports: JudgingPorts,
  { entry, id, present, isRetry, problem }: EntryTarget,
  reading: DraftReading,
  rows: readonly DefinitionRow[],
): PlannedRow {
  const before = present?.values ?? {};
  const ofRow = [
    ...(problem ? [problem] : []),
    ...entry.problems.filter(({ field }) => field === undefined),
  ];
  const fields = changedFields(before, reading);
  const base = { row: entry.row, id, before, fields };
  // What stands there as it is in the file needs no second look, however it came there.
  const isSettled = present !== undefined && fields.length === 0 && ofRow.length === 0;
  if (isSettled) {
    return { ...base, outcome: 'unchanged', values: before, replaced: [], problems: [] };
  }
  const judged = judgedDefinition(ports, { reading, id, rows, before });
  const problems = [...ofRow, ...judged.problems];
  if (!present && problems.length === 0 && isBlankValue(judged.values.name)) {
    problems.push({ code: 'import_name_missing', field: 'name' });
  }
  const isSeen = (field: string) => !isRetry || !isBlankValue(before[field]);
  return {
    ...base,
    outcome: problems.length > 0 ? 'refused' : present ? 'changed' : 'new',
    values: judged.values,
    replaced: present ? fields.filter(isSeen) : [],
    problems,
  };
}

/** The definition has been at work, so that a change of it is told. */
export function isLive({ before }: PlannedRow): boolean {
  return textIn(before, 'state') !== 'draft' && !isBlankValue(before.state);
}

/** A new actual is news, not another definition. */
export function changedDefinition(row: PlannedRow): string[] {
  return isLive(row) ? row.replaced.filter((field) => field !== 'actual') : [];
}

/** The values of a changed row that are written. */
export function changedValues({ fields, values }: PlannedRow): Record<string, FieldValue> {
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}
