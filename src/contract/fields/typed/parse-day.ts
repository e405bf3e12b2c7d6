import type { Day } from '../../../domain/calendar/day';
import { writtenDay } from '../../../domain/written/written-day';

/** A date as people type it into a field, in whichever country: `3/31/2026` is refused. */
export function parseDay(typed: string): Day | undefined {
  return writtenDay(typed);
}
