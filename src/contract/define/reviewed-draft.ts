import type { Stage } from '../../domain/kpi/kpi';
import { NOTHING_SAID, type Reviewed } from '../../domain/define/review/reviewed';
import { type FieldValues, isBlankValue, numberIn, textIn, wordIn } from '../fields/field-value';
import { CADENCES, DIRECTIONS, LEVELS, TIERS, TIMINGS } from '../fields/kpi-fields';

/** The values of a draft, or of a row of the register, as the review looks at them. */
export function reviewedDraft(values: FieldValues, beside: readonly string[] = []): Reviewed {
  const number = (key: string) => numberIn(values, key) ?? null;
  return {
    ...NOTHING_SAID,
    name: textIn(values, 'name'),
    scope: textIn(values, 'scope'),
    direction: wordIn(values, 'direction', DIRECTIONS) ?? null,
    target: number('target'),
    baseline: number('baseline'),
    unit: textIn(values, 'unit'),
    cadence: wordIn(values, 'cadence', CADENCES) ?? null,
    starts: number('starts'),
    due: number('due'),
    stages: (values.stages ?? []) as readonly Stage[],
    isMeasured: !isBlankValue(values.measure) || !isBlankValue(values.actual),
    source: textIn(values, 'source'),
    definition: textIn(values, 'definition'),
    objective: textIn(values, 'objective'),
    parent: textIn(values, 'parent'),
    level: wordIn(values, 'level', LEVELS) ?? null,
    isOutsideControl: values.control === 'outside',
    tier: wordIn(values, 'tier', TIERS) ?? null,
    timing: wordIn(values, 'timing', TIMINGS) ?? null,
    why: textIn(values, 'why'),
    plan: textIn(values, 'plan'),
    beside,
  };
}
