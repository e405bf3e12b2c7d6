import { type Day, isoOf } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import { rowList } from '../row-list';
import type { Measurement } from './ports';

/** Values that somebody copied are named up to so many. */
const MOST_NAMED = 5;
/** The column may hold any text, but the property in which the run leaves these takes 9 kB. */
const LONGEST_ID = 40;

/** Values of one KPI and period that stand in more than one row: which of them counts nobody can say. */
export function repeatedMeasurements(recorded: readonly Measurement[]): Problem[] {
  const places = new Map<string, { kpi: string; period: Day; rows: number[] }>();
  for (const { kpi, period, rowNumber = 0 } of recorded) {
    const key = `${period} ${kpi}`;
    const known = places.get(key);
    if (known) known.rows.push(rowNumber);
    else places.set(key, { kpi, period, rows: [rowNumber] });
  }
  return [...places.values()]
    .filter(({ rows }) => rows.length > 1)
    .slice(0, MOST_NAMED)
    .map(({ kpi, period, rows }) => ({
      code: 'value_twice',
      values: { kpi: kpi.slice(0, LONGEST_ID), period: isoOf(period), rows: rowList(rows) },
    }));
}
