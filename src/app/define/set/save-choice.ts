import { mergedEdit } from '../../../contract/define/definition-edit';
import { readDraft } from '../../../contract/define/draft-reading';
import { type FieldValues, sameValue, textIn } from '../../../contract/fields/typed/field-value';
import type { ChosenKpi } from '../../../contract/rpc/define-set';
import type { Problem } from '../../../domain/problem';
import { Refusal } from '../../refusal';
import type { Definitions } from '../ports';
import { movedProblem } from '../save/definition-changes';
import { isDraft } from './candidates';

interface PlannedChoice {
  id: string;
  /** The fields that differ, as they will be. */
  values: FieldValues;
  problems: readonly Problem[];
}

/**
 * Writes what was chosen into the rows of the drafts: only what the person changed, all in one write, and
 * nothing if one of them is gone, is no draft any more, or has moved since it was shown. Returns the ids of
 * those that changed.
 */
export function saveChoice(definitions: Definitions, choices: readonly ChosenKpi[]): string[] {
  const ids = choices.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Refusal({ code: 'choice_twice', values: { id: twice } });
  const rows = definitions.read();
  const planned = choices.map((choice) =>
    plannedChoice(
      choice,
      rows.find(({ id }) => id === choice.id),
    ),
  );
  const problems = planned.flatMap((choice) => choice.problems);
  if (problems.length > 0) throw new Refusal({ code: 'choice_refused' }, problems);
  const changed = planned.filter(({ values }) => Object.keys(values).length > 0);
  definitions.writeAll(changed.map(({ id, values }) => ({ id, values })));
  return changed.map(({ id }) => id);
}

function plannedChoice(
  { id, set, shown }: ChosenKpi,
  row: { values: FieldValues } | undefined,
): PlannedChoice {
  const refused = (problems: readonly Problem[]) => ({ id, values: {}, problems });
  if (!row) return refused([{ code: 'choice_gone', values: { id } }]);
  const { values: present } = row;
  const kpi = textIn(present, 'name') || id;
  if (!isDraft(present)) return refused([{ code: 'choice_no_draft', values: { kpi } }]);
  const { values, problems, moved } = mergedEdit(
    readDraft({ ...set }),
    readDraft({ ...shown }),
    present,
  );
  if (problems.length > 0) return refused(problems);
  const news = moved.map((field) => ofKpi(movedProblem(field, textIn(present, 'unit')), kpi));
  const fields = Object.keys(set).filter((key) => !sameValue(values[key], present[key]));
  return {
    id,
    values: Object.fromEntries(fields.map((key) => [key, values[key]])),
    problems: news,
  };
}

/** Among several KPIs it has to be said whose field it is. */
function ofKpi({ code, field, values }: Problem, kpi: string): Problem {
  const named = code === 'cleared_meanwhile' ? 'choice_cleared' : 'choice_moved';
  return { code: named, field, values: { ...values, keys: field ?? '', kpi } };
}
