import type { Kpi, Stage } from '../../domain/kpi/kpi';
import { type FieldValues, numberIn, textIn, wordIn } from '../fields/typed/field-value';
import { kpiField } from '../fields/records/kpi-field';
import { AGGREGATIONS, CADENCES, DIRECTIONS, STATES, TIERS } from '../fields/records/kpi-fields';
import { targetChangeIn } from '../fields/typed/target-change-in';

function preset(values: FieldValues, key: string): number {
  return numberIn(values, key) ?? Number(kpiField(key).default);
}

/**
 * A definition as evaluation needs it; fields that were not understood are as if blank. Nothing while one of
 * the words is missing without which nothing can be judged: a guess would judge something else.
 */
export function kpiOfValues(
  id: string,
  values: FieldValues,
  actual: Pick<Kpi, 'actual' | 'actualIsFormula'>,
): Kpi | undefined {
  const state = wordIn(values, 'state', STATES);
  const cadence = wordIn(values, 'cadence', CADENCES);
  const aggregation = wordIn(values, 'aggregation', AGGREGATIONS);
  const direction = wordIn(values, 'direction', DIRECTIONS);
  if (!state || !cadence || !aggregation || !direction) return undefined;
  const list = (key: string) => (values[key] ?? []) as readonly unknown[];
  return {
    id,
    state,
    name: textIn(values, 'name'),
    definition: textIn(values, 'definition'),
    objective: textIn(values, 'objective'),
    source: textIn(values, 'source'),
    unit: textIn(values, 'unit'),
    tier: wordIn(values, 'tier', TIERS) ?? 'core',
    team: textIn(values, 'team'),
    parent: textIn(values, 'parent') || undefined,
    cadence,
    aggregation,
    direction,
    target: numberIn(values, 'target'),
    targetHigh: numberIn(values, 'target_high'),
    stages: list('stages') as readonly Stage[],
    change: targetChangeIn(values),
    stretch: numberIn(values, 'stretch'),
    baseline: numberIn(values, 'baseline'),
    starts: numberIn(values, 'starts'),
    due: numberIn(values, 'due'),
    warnAt: preset(values, 'warn_at'),
    missAt: preset(values, 'miss_at'),
    owner: textIn(values, 'owner'),
    watchers: list('watchers') as readonly string[],
    escalateTo: textIn(values, 'escalate_to') || undefined,
    plan: textIn(values, 'plan'),
    confirmAfter: preset(values, 'confirm_after'),
    repeatDays: preset(values, 'repeat_days'),
    mutedUntil: numberIn(values, 'muted_until'),
    measure: textIn(values, 'measure'),
    ...actual,
  };
}
