import { type Day, dayOf } from './day';

/** Wall-clock reading of an instant in a time zone. */
export interface WallClock {
  day: Day;
  hour: number;
  minute: number;
}

/**
 * Reads instants in one IANA time zone. Spreadsheet columns repeat few distinct instants, so answers
 * are kept by instant: formatting in a zone is far dearer than a look-up.
 */
export interface ZoneReader {
  zone: string;
  dayOf(instant: Date): Day;
  wallClockOf(instant: Date): WallClock;
}

export function zoneReader(zone: string): ZoneReader {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const days = new Map<number, Day>();

  function wallClockOf(instant: Date): WallClock {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    return {
      day: dayOf(part.year, part.month, part.day),
      hour: part.hour,
      minute: part.minute,
    };
  }

  return {
    zone,
    wallClockOf,
    dayOf(instant) {
      const at = instant.getTime();
      const known = days.get(at);
      if (known !== undefined) return known;
      const day = wallClockOf(instant).day;
      days.set(at, day);
      return day;
    },
  };
}
