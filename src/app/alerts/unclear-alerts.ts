import type { StoredAlert } from '../../domain/alerts/alert';
import type { Problem } from '../../domain/problem';
import { rowList } from '../row-list';
import type { AlertReading } from './ports';

/** Rows of the alerts table of which nobody can say which alert they are, or what was mailed. */
export type UnclearAlerts = Pick<AlertReading, 'repeated' | 'contradictory'>;

/** Rows are named up to so many of a kind. */
const MOST_NAMED = 5;

/**
 * The alerts whose row is one of its own. Of two rows with one id, and of a row that contradicts itself,
 * nobody can say what was mailed, so for their KPI and period nothing begins, moves on or is mailed until
 * a person decides.
 */
export function withoutUnclear(
  alerts: readonly StoredAlert[],
  { repeated, contradictory }: UnclearAlerts,
): readonly StoredAlert[] {
  const places = [
    ...repeated.flatMap(({ rows }) => rows),
    ...contradictory.flatMap((row) => row.places),
  ];
  if (places.length === 0) return alerts;
  const aside = new Set(places.map(placeOf));
  return alerts.filter((alert) => !aside.has(placeOf(alert)));
}

export function unclearProblems({ repeated, contradictory }: UnclearAlerts): Problem[] {
  return [
    ...repeated.slice(0, MOST_NAMED).map(({ id, rowNumbers }) => ({
      code: 'alert_twice',
      values: { id, rows: rowList(rowNumbers) },
    })),
    ...contradictory.slice(0, MOST_NAMED).map(({ rowNumber, field, found }) => ({
      code: 'alert_row_wrong',
      values: { table: 'alerts', row: rowNumber, keys: field, found },
    })),
  ];
}

function placeOf({ kpi, period }: Pick<StoredAlert, 'kpi' | 'period'>): string {
  return `${kpi} ${period}`;
}
