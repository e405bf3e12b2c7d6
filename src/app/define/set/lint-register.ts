import { numberIn, textIn, wordIn } from '../../../contract/fields/typed/field-value';
import {
  CADENCES,
  CATEGORIES,
  DIRECTIONS,
  STATES,
  STATUSES,
  TIERS,
  TIMINGS,
} from '../../../contract/fields/records/kpi-fields';
import type { SetFinding } from '../../../domain/define/set/finding';
import { lintKpis } from '../../../domain/define/set/lint-kpis';
import { rankOf } from '../../../domain/define/set/ranking';
import {
  type DefinitionChangedOn,
  DEFAULT_LIMITS,
  type SetKpi,
  type SetLimits,
} from '../../../domain/define/set/set-kpi';
import type { Stage } from '../../../domain/kpi/kpi';
import { isPastAnew } from '../../evaluate/definition-breaks';
import type { Moment, Settings } from '../../ports';
import { Refusal } from '../../refusal';
import type { ChangeLog, DefinitionRow, Definitions } from '../ports';
import { firstOfEach } from './first-of-each';

export interface LintPorts {
  definitions: Definitions;
  changes: ChangeLog;
  settings: Settings;
  moment(): Moment;
}

export interface LintedSet {
  findings: readonly SetFinding[];
  limits: SetLimits;
  /** The unit of each KPI, in which amounts are said. */
  units: ReadonlyMap<string, string>;
}

/** What is wrong with all KPIs of the register together. */
export function lintRegister({ definitions, changes, settings, moment }: LintPorts): LintedSet {
  const { zone, now } = moment();
  const rows = firstOfEach(definitions.read());
  const limits = settings.read('kpiLimits') ?? DEFAULT_LIMITS;
  const findings = lintKpis({
    kpis: rows.map(setKpiOf),
    limits,
    changed: changedOn(changes, ({ at }) => zone.dayOf(at)),
    today: zone.dayOf(now),
  });
  return {
    findings,
    limits,
    units: new Map(rows.map(({ id, values }) => [id, textIn(values, 'unit')])),
  };
}

function setKpiOf({ id, values }: DefinitionRow): SetKpi {
  const number = (key: string) => numberIn(values, key) ?? null;
  return {
    id,
    name: textIn(values, 'name'),
    state: wordIn(values, 'state', STATES) ?? 'draft',
    tier: wordIn(values, 'tier', TIERS) ?? 'core',
    timing: wordIn(values, 'timing', TIMINGS) ?? null,
    team: textIn(values, 'team'),
    parent: textIn(values, 'parent'),
    scope: textIn(values, 'scope'),
    category: wordIn(values, 'category', CATEGORIES) ?? null,
    owner: textIn(values, 'owner'),
    plan: textIn(values, 'plan'),
    measure: textIn(values, 'measure'),
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

type Logged = ReturnType<ChangeLog['read']>[number];

/** Without its table nothing is logged; what is amiss with the table is told elsewhere. */
function changedOn(changes: ChangeLog, dayOf: (change: Logged) => number): DefinitionChangedOn[] {
  try {
    return changes.read().map((change) => ({
      kpi: change.kpi,
      field: change.field,
      day: dayOf(change),
      isPastAnew: isPastAnew(change),
    }));
  } catch (failure) {
    if (failure instanceof Refusal) return [];
    throw failure;
  }
}
