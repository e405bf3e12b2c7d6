import type { Stage } from '../../domain/kpi/kpi';
import { type Neighbour, NOTHING_SAID, type Reviewed } from '../../domain/define/review/reviewed';
import { isDefinitionBehind } from './definition-behind';
import {
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
  wordIn,
} from '../fields/typed/field-value';
import {
  CADENCES,
  CHANGES_MEANT,
  CONTROLS,
  DIRECTIONS,
  LEVELS,
  TARGET_BASES,
  TIERS,
  TIMINGS,
} from '../fields/records/kpi-fields';

/** The values of a draft, or of a row of the register, as the review looks at them; an edit over what was there. */
export function reviewedDraft(
  values: FieldValues,
  beside: readonly Neighbour[] = [],
  before: FieldValues = {},
): Reviewed {
  const number = (key: string) => numberIn(values, key) ?? null;
  return {
    ...NOTHING_SAID,
    name: textIn(values, 'name'),
    scope: textIn(values, 'scope'),
    direction: wordIn(values, 'direction', DIRECTIONS) ?? null,
    target: number('target'),
    ...movementIn(values),
    baseline: number('baseline'),
    unit: textIn(values, 'unit'),
    cadence: wordIn(values, 'cadence', CADENCES) ?? null,
    starts: number('starts'),
    due: number('due'),
    stages: (values.stages ?? []) as readonly Stage[],
    isMeasured: !isBlankValue(values.measure) || !isBlankValue(values.actual),
    source: textIn(values, 'source'),
    definition: textIn(values, 'definition'),
    isDefinitionBehind: isDefinitionBehind(before, values),
    objective: textIn(values, 'objective'),
    parent: textIn(values, 'parent'),
    level: wordIn(values, 'level', LEVELS) ?? null,
    isOutsideControl: wordIn(values, 'control', CONTROLS) === 'outside',
    tier: wordIn(values, 'tier', TIERS) ?? null,
    timing: wordIn(values, 'timing', TIMINGS) ?? null,
    why: textIn(values, 'why'),
    plan: textIn(values, 'plan'),
    contribution: textIn(values, 'contribution'),
    beside,
  };
}

/** A target that is a movement, whether or not it is said already from where; a number beside it is computed. */
function movementIn(
  values: FieldValues,
): Partial<Pick<Reviewed, 'target' | 'change' | 'comparison' | 'isChangeChosen'>> {
  const meant = wordIn(values, 'target_change_as', CHANGES_MEANT);
  const isChangeChosen = meant !== undefined;
  const amount = numberIn(values, 'target_change');
  if (amount === undefined) return { isChangeChosen };
  const comparison = wordIn(values, 'target_basis', TARGET_BASES) ?? 'none';
  return { target: amount, change: meant ?? 'relative', comparison, isChangeChosen };
}
