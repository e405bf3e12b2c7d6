import { isoOf } from '../../domain/calendar/day';
import type { Stage } from '../../domain/kpi/kpi';
import type { Problem } from '../../domain/problem';
import { type FieldValues, numberIn, wordIn } from '../fields/typed/field-value';
import { DIRECTIONS } from '../fields/records/kpi-fields';
import { targetChangeIn } from '../fields/typed/target-change-in';

/** Milestones that can never count, and a stretch target that asks for less than the target. */
export function stepProblems(values: FieldValues): Problem[] {
  return [...stageProblems(values), ...stretchProblems(values)];
}

function stageProblems(values: FieldValues): Problem[] {
  const due = numberIn(values, 'due');
  const stages = Array.isArray(values.stages) ? (values.stages as readonly Stage[]) : [];
  const late = stages.find(({ from }) => due !== undefined && from > due);
  if (!late || due === undefined) return [];
  const days = { found: isoOf(late.from), due: isoOf(due) };
  return [{ code: 'stage_after_due', field: 'stages', values: days }];
}

function stretchProblems(values: FieldValues): Problem[] {
  if (targetChangeIn(values)) return [];
  const [target, stretch] = [numberIn(values, 'target'), numberIn(values, 'stretch')];
  if (target === undefined || stretch === undefined) return [];
  switch (wordIn(values, 'direction', DIRECTIONS)) {
    case 'at_least':
    case 'more_than':
      return stretch < target ? [stretchEasier(stretch, target)] : [];
    case 'at_most':
    case 'less_than':
      return stretch > target ? [stretchEasier(stretch, target)] : [];
    default:
      return [];
  }
}

function stretchEasier(stretch: number, target: number): Problem {
  return { code: 'stretch_easier', field: 'stretch', values: { stretch, target } };
}
