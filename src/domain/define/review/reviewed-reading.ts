import { parseIsoDay } from '../../calendar/day';
import type { Reading } from '../sentence/reading';
import { NOTHING_SAID, type Reviewed } from './reviewed';

/** A sentence as it was read, before anything else is known of the KPI. */
export function reviewedReading(reading: Reading): Reviewed {
  const { metric, scope, leftover, verb, direction, target, unit, change, comparison } = reading;
  const dayIn = (iso: string | null) => (iso === null ? null : (parseIsoDay(iso) ?? null));
  return {
    ...NOTHING_SAID,
    name: metric,
    scope: scope ?? '',
    leftover,
    verb,
    direction,
    target,
    change,
    comparison,
    baseline: reading.baseline,
    unit: unit ?? '',
    cadence: reading.cadence,
    starts: dayIn(reading.starts),
    due: dayIn(reading.due),
  };
}

/**
 * A form with what only its sentence says: that it is a wish, and a movement that stands in no field yet. All
 * else the form has taken over, and people may have corrected it.
 */
export function withReading(reviewed: Reviewed, reading: Reading): Reviewed {
  const { verb, leftover, change, comparison, target } = reading;
  const isMovement = change !== 'none' && reviewed.target === null;
  return {
    ...reviewed,
    verb,
    leftover,
    ...(isMovement ? { change, comparison, target, unit: reviewed.unit || '%' } : {}),
  };
}
