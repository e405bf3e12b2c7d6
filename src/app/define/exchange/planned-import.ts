import { changedFields, mergedEdit } from '../../../contract/define/definition-edit';
import { type DraftReading, readDraft, withDefaults } from '../../../contract/define/draft-reading';
import { unitDoubts } from '../../../contract/define/unit-doubts';
import type { FileEntry } from '../../../contract/exchange/definition-file';
import { isBlankTyped } from '../../../contract/fields/typed/field-rules';
import {
  type FieldValue,
  type FieldValues,
  isBlankValue,
  textIn,
} from '../../../contract/fields/typed/field-value';
import type { ImportedIds, ShownValues } from '../../../contract/rpc/exchange';
import type { Problem } from '../../../domain/problem';
import { type JudgingPorts, judgedDefinition } from '../judge/judged-definition';
import type { DefinitionRow } from '../ports';
import { loggedChanges } from '../save/definition-changes';
import { type EntryTarget, entryTargets } from './entry-targets';

/** A row of the file, and what becomes of it. */
export interface PlannedRow {
  row: number;
  /** Null for a KPI that has none yet. */
  id: string | null;
  outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  /** Of a new KPI whose id is of another spreadsheet: that id. */
  idInFile: string | null;
  /** The definition as it stands in the register, and as it will. */
  before: FieldValues;
  values: FieldValues;
  /** Fields that differ. */
  fields: readonly string[];
  /** Those of them that people have seen as they were. */
  replaced: readonly string[];
  problems: readonly Problem[];
  /** The file's own words in fields that were not understood. */
  misread: ReadonlyMap<string, string>;
  /** What it would replace, as it is typed. */
  shown: ShownValues;
  /** Something else stands there than was shown. */
  isMoved: boolean;
}

export interface FileToPlan {
  entries: readonly FileEntry[];
  ids: ImportedIds;
  /** The ids that a run before gave to the new KPIs of the file. */
  idsOfNew: readonly string[];
  /** What was shown of the rows, by their place in the file; nothing where nobody was shown anything. */
  shown?: ReadonlyMap<number, ShownValues>;
}

/** What each row of a file would do to the register. Nothing is written. */
export function plannedImport(
  ports: JudgingPorts,
  file: FileToPlan,
  rows: readonly DefinitionRow[],
): PlannedRow[] {
  const targets = entryTargets(file.entries, rows, file);
  const readings = targets.map(readingOf);
  const later = registerLater(file.ids === 'all_new' ? [] : rows, targets, readings);
  const idOf = idsInRegister(targets);
  return targets.map((target, index) => {
    const row = planned(ports, target, { reading: readings[index], rows: later, idOf });
    return withMoved(row, target, file.shown?.get(row.row));
  });
}

/** Ids of the file's own new KPIs as the register has them, as far as they have one there. */
function idsInRegister(targets: readonly EntryTarget[]): (inFile: string) => string {
  const given = new Map(
    targets.flatMap(({ idInFile, id }) =>
      idInFile !== null && id !== null ? [[idInFile, id]] : [],
    ),
  );
  return (inFile) => given.get(inFile) ?? inFile;
}

/** The same values with the parent as the register names it. */
export function withParent<Values extends FieldValues>(
  values: Values,
  idOf: (inFile: string) => string,
): Values {
  const parent = textIn(values, 'parent');
  return parent === '' || idOf(parent) === parent ? values : { ...values, parent: idOf(parent) };
}

/** A row that is to be written holds something else than was shown. What a killed run wrote is no surprise. */
function withMoved(row: PlannedRow, { isRetry }: EntryTarget, seen?: ShownValues): PlannedRow {
  if (!seen || isRetry || row.outcome !== 'changed') return row;
  const isMoved = Object.entries(row.shown).some(([key, text]) => seen[key] !== text);
  return isMoved ? { ...row, isMoved } : row;
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

/** The register as it will stand, so that parents in the same file are known: new ones by their id there. */
function registerLater(
  rows: readonly DefinitionRow[],
  targets: readonly EntryTarget[],
  readings: readonly DraftReading[],
): DefinitionRow[] {
  const values = new Map(targets.map(({ present }, index) => [present, readings[index].values]));
  const added = targets.flatMap(({ idInFile, entry }, index): DefinitionRow[] => {
    if (idInFile === null) return [];
    return [{ rowNumber: entry.row, id: idInFile, values: readings[index].values, problems: [] }];
  });
  return [...rows.map((row) => ({ ...row, values: values.get(row) ?? row.values })), ...added];
}

interface Among {
  reading: DraftReading;
  rows: readonly DefinitionRow[];
  idOf: (inFile: string) => string;
}

function planned(
  ports: JudgingPorts,
  { entry, id, idInFile, present, isRetry, problem }: EntryTarget,
  { reading, rows, idOf }: Among,
): PlannedRow {
  const before = present?.values ?? {};
  const ofRow = [
    ...(problem ? [problem] : []),
    ...entry.problems.filter(({ field }) => field === undefined),
  ];
  const fields = changedFields(before, {
    ...reading,
    values: withParent(reading.values, idOf),
  });
  const shown = present ? shownOf(before, fields, entry) : {};
  const misread = new Map<string, string>();
  const base = { row: entry.row, id, idInFile, before, fields, shown, misread, isMoved: false };
  // What stands there as it is in the file needs no second look, however it came there.
  const isSettled = present !== undefined && fields.length === 0 && ofRow.length === 0;
  if (isSettled) {
    return { ...base, outcome: 'unchanged', values: before, replaced: [], problems: [] };
  }
  const judged = judgedDefinition(ports, { reading, id: idInFile ?? id, rows, before });
  const problems = [...ofRow, ...judged.problems];
  if (!present && problems.length === 0 && isBlankValue(judged.values.name)) {
    problems.push({ code: 'import_name_missing', field: 'name' });
  }
  const isSeen = (field: string) => !isRetry || !isBlankValue(before[field]);
  for (const { field = '' } of problems) {
    const typed = entry.typed[field];
    if (typed !== undefined && !isBlankTyped(typed) && isBlankValue(judged.values[field])) {
      misread.set(field, String(typed));
    }
  }
  return {
    ...base,
    outcome: problems.length > 0 ? 'refused' : present ? 'changed' : 'new',
    values: withParent(judged.values, idOf),
    replaced: present ? fields.filter(isSeen) : [],
    problems,
  };
}

/** What stands there now: each field that the row changes, and the unit that its figures are understood in. */
function shownOf(
  before: FieldValues,
  fields: readonly string[],
  { typed }: FileEntry,
): Record<string, string> {
  const keys = 'unit' in typed || fields.length === 0 ? fields : [...fields, 'unit'];
  return Object.fromEntries(
    loggedChanges(keys, before, before).map(({ field, before: text }) => [field, text]),
  );
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
