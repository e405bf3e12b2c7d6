import type { SetKpi } from '../../../../src/domain/define/set/set-kpi';

/** A KPI with nothing to find fault with when it is alone, with what the test says otherwise. */
export function aSetKpi(said: Partial<SetKpi> = {}): SetKpi {
  return Object.freeze({
    id: 'K-001',
    name: '재계약률',
    state: 'active',
    tier: 'core',
    timing: null,
    team: '',
    parent: '',
    weight: null,
    scope: '',
    category: null,
    owner: 'minji@example.com',
    plan: '원인을 찾는다',
    measure: '',
    hasNumber: true,
    direction: 'at_least',
    target: 100,
    baseline: null,
    stages: [],
    cadence: 'month',
    status: 'on_track',
    rank: null,
    ...said,
  } satisfies SetKpi);
}

/** Of unlike names, one each: `KPI A`, `KPI B` … with the ids K-001, K-002 … */
export function someKpis(count: number, said: Partial<SetKpi> = {}): SetKpi[] {
  return Array.from({ length: count }, (_, at) =>
    aSetKpi({
      id: `K-${String(at + 1).padStart(3, '0')}`,
      name: `KPI ${String.fromCharCode(66 + at)}`,
      owner: `owner${at}@example.com`,
      ...said,
    }),
  );
}
