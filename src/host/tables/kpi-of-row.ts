import {
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
  wordIn,
} from '../../contract/fields/field-value';
import { kpiField } from '../../contract/fields/kpi-field';
import {
  AGGREGATIONS,
  CADENCES,
  DIRECTIONS,
  STATES,
  TIERS,
} from '../../contract/fields/kpi-fields';
import { targetChangeIn } from '../../contract/fields/target-change-in';
import { isoOf } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { Kpi, ActualReading, Stage } from '../../domain/kpi/kpi';
import type { CellValue } from '../../domain/measure/reference';
import type { Problem } from '../../domain/problem';
import { isInstant, plainText } from '../sheet/read-cell';
import type { RegisterRow } from './definition-rows';

export type KpiOfRow = { ok: true; kpi: Kpi } | { ok: false; problem: Problem };

/** What an `actual` cell shows. */
export function actualReadingOf(cell: CellValue, zone: ZoneReader): ActualReading {
  if (cell === '') return { kind: 'blank' };
  if (typeof cell === 'number' && Number.isFinite(cell)) return { kind: 'value', value: cell };
  if (isInstant(cell)) return { kind: 'broken', shows: isoOf(zone.dayOf(cell)) };
  return { kind: 'broken', shows: plainText(cell).slice(0, 60) };
}

function preset(values: FieldValues, key: string): number {
  return numberIn(values, key) ?? Number(kpiField(key).default);
}

/** Why nothing can be judged: the first of these that is missing. A guess would judge something else. */
function lackingWord({ values, problems }: RegisterRow): Problem {
  const words = ['state', 'cadence', 'aggregation', 'direction'];
  const key = words.find((word) => isBlankValue(values[word])) ?? words[0];
  return problems.find(({ field }) => field === key) ?? { code: 'required', field: key };
}

/** A row of the register as evaluation needs it. Fields that were not understood are as if blank. */
export function kpiOfRow(row: RegisterRow, zone: ZoneReader): KpiOfRow {
  const { values } = row;
  const state = wordIn(values, 'state', STATES);
  const cadence = wordIn(values, 'cadence', CADENCES);
  const aggregation = wordIn(values, 'aggregation', AGGREGATIONS);
  const direction = wordIn(values, 'direction', DIRECTIONS);
  if (!state || !cadence || !aggregation || !direction) {
    return { ok: false, problem: lackingWord(row) };
  }
  const list = (key: string) => (values[key] ?? []) as readonly unknown[];
  const kpi: Kpi = {
    id: row.id,
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
    actual: actualReadingOf(row.row.cell('actual'), zone),
    actualIsFormula: row.actualIsFormula,
  };
  return { ok: true, kpi };
}
