import type { RecordedDifference } from '../../contract/rpc/evaluate';
import { isoOf } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import type { KpiDifference } from './evaluate-kpis';

/** So many are named; a changed measure may differ in every period. */
const MOST = 20;
const LONGEST_NAME = 80;

export function recordedDifferences(found: readonly KpiDifference[]): RecordedDifference[] {
  return found.slice(0, MOST).map(({ kpi, period, recorded, found: value }) => ({
    kpi: kpi.id,
    name: kpi.name.slice(0, LONGEST_NAME),
    period: isoOf(period.from),
    cadence: kpi.cadence,
    unit: kpi.unit,
    recorded,
    found: value,
  }));
}

/** As what needs a person's attention. */
export function differenceProblems(differences: readonly RecordedDifference[]): Problem[] {
  return differences.map(({ kpi, name, period, cadence, unit, recorded, found }) => ({
    code: 'value_differs',
    values: { kpi, name, period, cadence, unit, recorded, found },
  }));
}
