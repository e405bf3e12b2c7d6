import type { Aimed, Kpi, Stage, SwitchedOff } from '../../domain/kpi/kpi';
import { type FieldValues, numberIn, textIn, wordIn } from '../fields/typed/field-value';
import { kpiField } from '../fields/records/kpi-field';
import {
  AGGREGATIONS,
  CADENCES,
  DIRECTIONS,
  STATES,
  TIERS,
  TIMINGS,
} from '../fields/records/kpi-fields';
import { targetChangeIn } from '../fields/typed/target-change-in';

function preset(values: FieldValues, key: string): number {
  return numberIn(values, key) ?? Number(kpiField(key).default);
}

const list = (values: FieldValues, key: string) => (values[key] ?? []) as readonly unknown[];

/** What its values are held against; nothing without the word that says on which side. */
export function aimedOfValues(values: FieldValues): Aimed | undefined {
  const direction = wordIn(values, 'direction', DIRECTIONS);
  return (
    direction && {
      direction,
      target: numberIn(values, 'target'),
      targetHigh: numberIn(values, 'target_high'),
      stages: list(values, 'stages') as readonly Stage[],
      change: targetChangeIn(values),
      baseline: numberIn(values, 'baseline'),
      warnAt: preset(values, 'warn_at'),
      missAt: preset(values, 'miss_at'),
    }
  );
}

/** The same as the fields of the register hold it. */
export function valuesOfAimed(aimed: Aimed): FieldValues {
  const { change, stages } = aimed;
  return {
    direction: aimed.direction,
    target: aimed.target ?? null,
    target_high: aimed.targetHigh ?? null,
    stages: stages.length > 0 ? stages : null,
    target_change: change?.amount ?? null,
    target_change_as: change?.meant ?? null,
    target_basis: change?.basis ?? null,
    baseline: aimed.baseline ?? null,
    warn_at: aimed.warnAt,
    miss_at: aimed.missAt,
  };
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
  const aimed = aimedOfValues(values);
  if (!state || !cadence || !aggregation || !aimed) return undefined;
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
    timing: wordIn(values, 'timing', TIMINGS),
    cadence,
    aggregation,
    ...aimed,
    stretch: numberIn(values, 'stretch'),
    starts: numberIn(values, 'starts'),
    due: numberIn(values, 'due'),
    owner: textIn(values, 'owner'),
    watchers: list(values, 'watchers') as readonly string[],
    escalateTo: textIn(values, 'escalate_to') || undefined,
    plan: textIn(values, 'plan'),
    confirmAfter: preset(values, 'confirm_after'),
    repeatDays: preset(values, 'repeat_days'),
    mutedUntil: numberIn(values, 'muted_until'),
    newsOff: list(values, 'news_off') as readonly SwitchedOff[],
    measure: textIn(values, 'measure'),
    ...actual,
  };
}
