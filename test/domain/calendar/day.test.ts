import fc from '../../support/fast-check';
import { civilOf, dayOf, isoOf, parseIsoDay, weekdayOf } from '../../../src/domain/calendar/day';

const MS_PER_DAY = 86_400_000;
/** 0001-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('a calendar day', () => {
  test('is the date that the Gregorian calendar of the language gives', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const reference = new Date(day * MS_PER_DAY);
        expect(isoOf(day)).toBe(reference.toISOString().slice(0, 10));
        expect(civilOf(day)).toEqual({
          year: reference.getUTCFullYear(),
          month: reference.getUTCMonth() + 1,
          date: reference.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(reference.getUTCDay());
      }),
      { numRuns: 2_000 },
    );
  });

  test('comes back from its date and from its ISO text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(parseIsoDay(isoOf(day))).toBe(day);
      }),
    );
  });

  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['1969-12-31', -1],
    ['2026-04-01', 20_544],
  ])('%s is day %d', (text, day) => {
    expect(parseIsoDay(text)).toBe(day);
  });

  test.each([
    [2026, 13, 1, '2027-01-01'],
    [2026, 25, 1, '2028-01-01'],
    [2026, 0, 1, '2025-12-01'],
    [2024, 3, 0, '2024-02-29'],
  ])('%d-%d-%d runs over into %s', (year, month, date, text) => {
    expect(isoOf(dayOf(year, month, date))).toBe(text);
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', 'today', '', '2026-00-10'])(
    '"%s" is no day',
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );
});
