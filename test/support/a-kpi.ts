import { type Day, parseIsoDay } from '../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../src/domain/calendar/period';
import type { KpiHistory } from '../../src/domain/kpi/standing/history';
import type { Kpi } from '../../src/domain/kpi/kpi';
import type { PeriodValue } from '../../src/domain/kpi/standing/standing';

export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new Error(`not a day: ${iso}`);
  return parsed;
}

/** An active monthly KPI "at least 100" of the last value, with what the test says otherwise. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return Object.freeze({
    id: 'K-001',
    state: 'active',
    name: 'Renewals',
    definition: 'Renewed contracts',
    objective: 'Keep customers',
    source: 'CRM',
    unit: '#',
    tier: 'core',
    team: 'Sales',
    cadence: 'month',
    aggregation: 'last',
    direction: 'at_least',
    target: 100,
    stages: [],
    starts: day('2025-01-01'),
    due: day('2026-12-31'),
    warnAt: 1,
    missAt: 0.9,
    owner: 'owner@example.com',
    watchers: [],
    plan: '',
    confirmAfter: 1,
    repeatDays: 7,
    measure: 'SUM_IN(A:A, B:B, from, to)',
    actual: { kind: 'blank' },
    actualIsFormula: false,
    ...changes,
  } satisfies Kpi);
}

/** Values of consecutive periods, the last of them the one that holds `until`; `x` is a gap. */
export function series(values: string, until: string, cadence: Cadence = 'month'): PeriodValue[] {
  const points: PeriodValue[] = [];
  let period = periodOf(day(until), cadence);
  for (const word of values.split(' ').reverse()) {
    if (word !== 'x') points.unshift({ period, value: Number(word) });
    period = periodOf(period.from - 1, cadence);
  }
  return points;
}

/** A history whose current period holds a value (or none), after the closed ones. */
export function aHistory(changes: Partial<KpiHistory> & { value?: number } = {}): KpiHistory {
  const { value, ...rest } = changes;
  const closed = rest.closed ?? [];
  const last = closed[closed.length - 1];
  return {
    closed,
    current: value === undefined ? { kind: 'no_data' } : { kind: 'value', value },
    previous: last ? { kind: 'value', value: last.value } : { kind: 'no_data' },
    ...rest,
  };
}
