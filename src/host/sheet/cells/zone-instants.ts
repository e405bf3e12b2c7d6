import { type Day, isoOf } from '../../../domain/calendar/day';
import type { ZoneReader } from '../../../domain/calendar/zone';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

function minutesShown(zone: ZoneReader, at: number): number {
  const { day, hour, minute } = zone.wallClockOf(new Date(at));
  return day * MINUTES_PER_DAY + hour * 60 + minute;
}

/**
 * The instant at which clocks of the zone show that day and minute. A sheet stores what its own clock
 * shows, so a day is written as the instant of its midnight there. Where clocks jump over midnight, the
 * first minute of the day is taken: the day stays the day.
 */
export function instantOf(zone: ZoneReader, day: Day, minuteOfDay = 0): Date {
  const wanted = day * MINUTES_PER_DAY + minuteOfDay;
  let at = wanted * MS_PER_MINUTE;
  for (let pass = 0; pass < 2; pass++) at += (wanted - minutesShown(zone, at)) * MS_PER_MINUTE;
  const shown = minutesShown(zone, at);
  const early = Math.floor(shown / MINUTES_PER_DAY) < day;
  return new Date(early ? at + (wanted - shown) * MS_PER_MINUTE : at);
}

/** Midnights by day, each sought once: a table repeats few days many times. */
export function midnights(zone: ZoneReader): (day: Day) => Date {
  const known = new Map<Day, Date>();
  return (day) => {
    const found = known.get(day) ?? instantOf(zone, day);
    known.set(day, found);
    return found;
  };
}

/** `2026-04-01 09:05` in the zone. */
export function minuteText(zone: ZoneReader, instant: Date): string {
  const { day, hour, minute } = zone.wallClockOf(instant);
  return `${isoOf(day)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
