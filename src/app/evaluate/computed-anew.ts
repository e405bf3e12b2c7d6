import type { Day } from '../../domain/calendar/day';
import { type Cadence, periodOf } from '../../domain/calendar/period';
import type { Measurement } from './ports';

/**
 * The row of a period that is to be computed anew: a value that Waymark computed before the definition
 * changed is as one that was recorded too early. What ended before the measure counts, and what people
 * entered or imported, stays.
 */
export function toComputeAnew(
  row: Measurement,
  cadence: Cadence,
  countsFrom: Day | undefined,
): Measurement {
  const { to } = periodOf(row.period, cadence);
  const isComputed = row.source === 'formula' && !row.byHand;
  return isComputed && to >= (countsFrom ?? to) ? { ...row, recordedAt: new Date(0) } : row;
}
