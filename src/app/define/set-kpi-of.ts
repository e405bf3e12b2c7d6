import { isBlankValue, numberIn, textIn, wordIn } from '../../contract/fields/typed/field-value';
import {
  CADENCES,
  CATEGORIES,
  DIRECTIONS,
  STATES,
  STATUSES,
  TIERS,
  TIMINGS,
} from '../../contract/fields/records/kpi-fields';
import { rankOf } from '../../domain/define/set/ranking';
import type { SetKpi } from '../../domain/define/set/set-kpi';
import type { Stage } from '../../domain/kpi/kpi';
import type { DefinitionRow } from './ports';

/** A row of the register as one KPI among the others. */
export function setKpiOf({ id, values }: Pick<DefinitionRow, 'id' | 'values'>): SetKpi {
  const number = (key: string) => numberIn(values, key) ?? null;
  return {
    id,
    name: textIn(values, 'name'),
    state: wordIn(values, 'state', STATES) ?? 'draft',
    tier: wordIn(values, 'tier', TIERS) ?? 'core',
    timing: wordIn(values, 'timing', TIMINGS) ?? null,
    team: textIn(values, 'team'),
    parent: textIn(values, 'parent'),
    weight: number('weight'),
    scope: textIn(values, 'scope'),
    category: wordIn(values, 'category', CATEGORIES) ?? null,
    owner: textIn(values, 'owner'),
    plan: textIn(values, 'plan'),
    measure: textIn(values, 'measure'),
    hasNumber: !isBlankValue(values.measure) || !isBlankValue(values.actual),
    direction: wordIn(values, 'direction', DIRECTIONS) ?? null,
    target: number('target'),
    baseline: number('baseline'),
    stages: (values.stages ?? []) as readonly Stage[],
    cadence: wordIn(values, 'cadence', CADENCES) ?? null,
    status: wordIn(values, 'status', STATUSES) ?? null,
    rank: rankOf({
      impact: number('impact'),
      dataQuality: number('data_quality'),
      feasibility: number('feasibility'),
    }),
  };
}
