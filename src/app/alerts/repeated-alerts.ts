import type { StoredAlert } from '../../domain/alerts/alert';
import type { Problem } from '../../domain/problem';
import { rowList } from '../row-list';
import type { AlertReading } from './ports';

type Repeated = AlertReading['repeated'];

/** Rows that somebody copied are named up to so many. */
const MOST_NAMED = 5;

/**
 * The alerts whose row is one of its own. Of two rows with one id nobody can say which holds what was
 * mailed, so for their KPI and period nothing begins, moves on or is mailed until a person decides.
 */
export function withoutRepeated(
  alerts: readonly StoredAlert[],
  repeated: Repeated,
): readonly StoredAlert[] {
  if (repeated.length === 0) return alerts;
  const aside = new Set(repeated.flatMap(({ rows }) => rows.map(placeOf)));
  return alerts.filter((alert) => !aside.has(placeOf(alert)));
}

export function repeatedProblems(repeated: Repeated): Problem[] {
  return repeated.slice(0, MOST_NAMED).map(({ id, rowNumbers }) => ({
    code: 'alert_twice',
    values: { id, rows: rowList(rowNumbers) },
  }));
}

function placeOf({ kpi, period }: Pick<StoredAlert, 'kpi' | 'period'>): string {
  return `${kpi} ${period}`;
}
