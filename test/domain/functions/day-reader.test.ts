import { isoOf } from '../../../src/domain/calendar/day';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { midnightReader, zoneDays, ZoneNeeded } from '../../../src/domain/functions/day-reader';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar day of a zone as the platform's own formatter, which takes long to make, writes it. */
function writerIn(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (instant) => format.format(instant);
}

describe.each([
  'Asia/Seoul',
  'America/New_York', // clocks change at two in the morning
  'America/Santiago', // and at midnight: one day of the year begins at one
  'Australia/Lord_Howe', // by half an hour
  'Africa/Casablanca', // for a month, in a month that moves
  'Asia/Kathmandu',
])('days in %s', (zone) => {
  const days = zoneDays(zoneReader(zone));
  const written = writerIn(zone);

  test('are those of the calendar, at every half hour of months in which clocks change', () => {
    for (const month of [2, 3, 8, 10]) {
      const first = Date.UTC(2026, month, 1);
      for (let at = first; at < first + 31 * DAY; at += HOUR / 2) {
        const day = days.dayOf(new Date(at));
        if (day === undefined || isoOf(day) !== written(at)) {
          throw new Error(`${new Date(at).toISOString()} is read as ${String(day)}`);
        }
      }
    }
  });

  test('are the calendar’s where zones had offsets with seconds', () => {
    for (const year of [1890, 1905, 1950, 1971]) {
      const at = Date.UTC(year, 5, 15);
      for (const instant of [at, at + 7 * HOUR, at + 15 * HOUR, at + 16 * HOUR]) {
        const day = days.dayOf(new Date(instant));
        expect(day === undefined ? '' : isoOf(day)).toBe(written(instant));
      }
    }
  });

  test('turn into dates of that day and back', () => {
    for (let day = 20_454; day < 20_454 + 366; day += 1) {
      expect(days.dayOf(days.dateOf(day))).toBe(day);
    }
  });
});

test('midnight in Seoul of 1900, 8:27:52 ahead of UTC, begins its own day', () => {
  const midnight = Date.UTC(1900, 5, 14, 15, 32, 8);
  const day = zoneDays(zoneReader('Asia/Seoul')).dayOf(new Date(midnight));
  expect(isoOf(day as number)).toBe(writerIn('Asia/Seoul')(midnight));
  expect(isoOf(day as number)).toBe('1900-06-15');
});

describe('the zone of the script', () => {
  const days = midnightReader(9 * 60);

  test('is taken for granted at its midnights only', () => {
    expect(days.dayOf(new Date('2026-03-05T00:00:00+09:00'))).toBe(20517);
    expect(() => days.dayOf(new Date('2026-03-05T00:00:01+09:00'))).toThrow(ZoneNeeded);
    expect(() => days.dayOf(new Date('2026-03-05T00:00:00Z'))).toThrow(ZoneNeeded);
  });

  test('is asked of the spreadsheet for a date to show where none was read, and only then', () => {
    const zoned = jest.fn(() => zoneDays(zoneReader('America/New_York')));
    const reader = midnightReader(9 * 60, zoned);
    expect(reader.dateOf(20517)).toEqual(new Date('2026-03-05T05:00:00Z'));
    expect(zoned).toHaveBeenCalledTimes(1);
    reader.dayOf(new Date('2026-03-05T00:00:00+09:00'));
    expect(reader.dateOf(20517)).toEqual(new Date('2026-03-05T00:00:00+09:00'));
    expect(zoned).toHaveBeenCalledTimes(1);
    expect(() => midnightReader(9 * 60).dateOf(20517)).toThrow(ZoneNeeded);
  });

  test.each([new Date(NaN), new Date(8.64e15), new Date(-8.64e15)])('has no day for %s', (date) => {
    expect(days.dayOf(date)).toBeUndefined();
  });
});
