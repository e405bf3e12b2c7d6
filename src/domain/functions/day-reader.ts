import { type Day, dayOf } from '../calendar/day';
import type { ZoneReader } from '../calendar/zone';
import { PLAIN_WRITING, type Writing } from '../written/writing';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Days that a date may have here: the years 1 to 9999. Beyond them stands a slip of the pen. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** Reads the dates of one call as days, and writes days as dates. */
export interface DayReader {
  /** `undefined` for a date that is none. */
  dayOf(date: Date): Day | undefined;
  dateOf(day: Day): Date;
  /** How the spreadsheet writes numbers and dates; asked only where what is meant hangs on it. */
  writing?(): Writing;
}

/** The serial number of 1970-01-01: sheets count days from 1899-12-30. */
const SERIAL_OF_EPOCH = 25_569;

/** A day as the number that a cell with this date holds. */
export function serialOf(day: Day): number {
  return day + SERIAL_OF_EPOCH;
}

export function writingBy(days: DayReader): Writing {
  return days.writing?.() ?? PLAIN_WRITING;
}

/** Thrown by a reader that knows the script's zone only, where the spreadsheet's may be another. */
export class ZoneNeeded extends Error {}

export function isDay(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY && Number.isInteger(day);
}

/**
 * Days of a zone with a fixed offset from UTC. Sheets hands a date over as midnight in the
 * spreadsheet's zone, so any other time of day means another zone, or a cell with a time. Where all
 * dates came as text nothing is known of the zone, and a date to show needs it: it is written by
 * `zoned`, if that is given, since nothing that was reckoned before hangs on the zone.
 */
export function midnightReader(
  offsetMinutes: number,
  zoned?: () => DayReader,
  writing?: () => Writing,
): DayReader {
  const offset = offsetMinutes * MS_PER_MINUTE;
  let isZoneSeen = false;
  return {
    writing,
    dayOf(date) {
      const instant = date.getTime() + offset;
      const day = Math.floor(instant / MS_PER_DAY);
      if (!isDay(day)) return undefined;
      if (day * MS_PER_DAY === instant) {
        isZoneSeen = true;
        return day;
      }
      throw new ZoneNeeded('a date is not at midnight in the zone of the script');
    },
    dateOf(day) {
      if (!isZoneSeen) {
        if (zoned) return zoned().dateOf(day);
        throw new ZoneNeeded('no date has shown the zone of the spreadsheet');
      }
      return new Date(day * MS_PER_DAY - offset);
    },
  };
}

/**
 * Days of a named zone. Formatting an instant is dear, so the zone is asked at both ends of a UTC day
 * and, where it has the same offset there, instants between are reckoned. Before 1972 zones had offsets
 * with seconds, which wall clocks do not show: those dates are read one by one.
 */
export function zoneDays(zone: ZoneReader, writing?: () => Writing): DayReader {
  const offsets = new Map<number, number | undefined>();
  const FIRST_PLAIN = dayOf(1972, 1, 1);

  function offsetAt(instant: number): number {
    const { day, hour, minute } = zone.wallClockOf(new Date(instant));
    return day * MS_PER_DAY + (hour * 60 + minute) * MS_PER_MINUTE - instant;
  }

  function offsetOn(utcDay: number): number | undefined {
    if (utcDay < FIRST_PLAIN) return undefined;
    if (offsets.has(utcDay)) return offsets.get(utcDay);
    const first = offsetAt(utcDay * MS_PER_DAY);
    const known = first === offsetAt((utcDay + 1) * MS_PER_DAY) ? first : undefined;
    offsets.set(utcDay, known);
    return known;
  }

  return {
    writing,
    dayOf(date) {
      const instant = date.getTime();
      const utcDay = Math.floor(instant / MS_PER_DAY);
      if (!isDay(utcDay)) return undefined;
      const offset = offsetOn(utcDay);
      const day =
        offset === undefined ? zone.dayOf(date) : Math.floor((instant + offset) / MS_PER_DAY);
      return isDay(day) ? day : undefined;
    },
    // Where the clocks change at midnight, only the offset of one side leads to that day.
    dateOf(day) {
      const utc = day * MS_PER_DAY;
      const sides = [offsetAt(utc - MS_PER_DAY), offsetAt(utc + MS_PER_DAY)];
      const starts = sides.map((offset) => new Date(utc - offset));
      return starts.find((start) => zone.dayOf(start) === day) ?? starts[0];
    },
  };
}
