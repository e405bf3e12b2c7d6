import { readDraft } from '../../../contract/define/draft-reading';
import type { Typed } from '../../../contract/fields/typed/field-rules';
import {
  type FieldValues,
  isBlankValue,
  sameValue,
  textIn,
} from '../../../contract/fields/typed/field-value';
import type { ChosenKpi } from '../../../contract/rpc/define-set';
import type { Goal } from '../../../domain/define/set/goal';
import { CHOICE_LOG_TEXT } from '../../../text/define/choose';
import { say } from '../../../text/say';
import type { Person } from '../../ports';
import { Refusal } from '../../refusal';
import { draftsOf, goalOf } from './candidates';
import { loggedChanges } from '../save/definition-changes';
import type { DefinitionRow, Definitions } from '../ports';
import { type EditLogPorts, endEdit, finishEdit } from '../save/unfinished-edit';

export interface SaveChoicePorts extends EditLogPorts {
  definitions: Definitions;
  person: Person;
}

export interface Choice extends Goal {
  choices: readonly ChosenKpi[];
}

interface PlannedChoice {
  row: DefinitionRow;
  /** The fields that differ, as they will be. */
  values: FieldValues;
}

/**
 * Writes what was chosen into the rows of the KPIs, all in one write and none if one of them is gone.
 * Returns the ids of those that changed.
 */
export function saveChoice(ports: SaveChoicePorts, choice: Choice): string[] {
  const rows = ports.definitions.read();
  finishEdit(ports, rows);
  const known = goalOf(draftsOf(rows));
  const planned = choice.choices.map((chosen) => plannedChoice(rows, chosen, { choice, known }));
  const changed = planned.filter(({ values }) => Object.keys(values).length > 0);
  ports.definitions.writeAll(changed.map(({ row, values }) => ({ id: row.id, values })));
  logged(ports, changed, choice.objective);
  endEdit(ports);
  return changed.map(({ row }) => row.id);
}

function plannedChoice(
  rows: readonly DefinitionRow[],
  { id, ...marks }: ChosenKpi,
  goals: { choice: Goal; known: Goal },
): PlannedChoice {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Refusal({ code: 'kpi_unknown', values: { id } });
  const typed: Record<string, Typed> = {};
  // What nobody has said yet leaves the row as it is.
  for (const [key, mark] of Object.entries(marks)) if (mark !== null) typed[key] = mark;
  for (const key of ['objective', 'hypothesis'] as const) {
    if (isServed(row, key, goals, marks.tier === 'core')) typed[key] = goals.choice[key];
  }
  const { values, problems } = readDraft(typed);
  if (problems.length > 0) {
    throw new Refusal({ code: 'draft_refused', field: problems[0].field }, problems);
  }
  const fields = Object.keys(values).filter((key) => !sameValue(values[key], row.values[key]));
  return { row, values: Object.fromEntries(fields.map((key) => [key, values[key]])) };
}

/** A chosen KPI serves the goal; another one keeps a goal of its own. A blank goal takes nothing away. */
function isServed(
  { values }: DefinitionRow,
  key: keyof Goal,
  { choice, known }: { choice: Goal; known: Goal },
  isCore: boolean,
): boolean {
  if (choice[key].trim() === '') return false;
  const own = textIn(values, key);
  return isCore || own === '' || own === known[key];
}

/** Rows, then their log: what is logged has happened. */
function logged(
  ports: SaveChoicePorts,
  changed: readonly PlannedChoice[],
  objective: string,
): void {
  const live = changed.filter(
    ({ row }) => textIn(row.values, 'state') !== 'draft' && !isBlankValue(row.values.state),
  );
  if (live.length === 0) return;
  const { now: at, zone } = ports.moment();
  const by = ports.person.email();
  const language = ports.settings.language();
  const phrase = objective === '' ? CHOICE_LOG_TEXT.chosen : CHOICE_LOG_TEXT.chosenFor;
  const reason = say(phrase, language, { objective });
  const effectiveFrom = zone.dayOf(at);
  ports.changes.append(
    live.flatMap(({ row, values }) =>
      loggedChanges(Object.keys(values), row.values, values).map((change) => ({
        ...{ ...change, at, by, kpi: row.id, reason, effectiveFrom },
      })),
    ),
  );
}
