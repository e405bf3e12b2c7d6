import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { koreanHoliday } from '../../../src/domain/calendar/korean-holidays';

/**
 * Month and day, the substitute ones with a star. Through 2027 as in the almanac that the government publishes for
 * each year (월력요항); from 2028 on, for which there is none yet, counted by hand from the law of July 2026 with the
 * lunar days of the Korea Astronomy and Space Science Institute.
 */
const PUBLISHED: Record<number, string> = {
  2024: `01-01 02-09 02-10 02-11 02-12* 03-01 04-10 05-05 05-06* 05-15 06-06 08-15 09-16 09-17 09-18
    10-01 10-03 10-09 12-25`,
  2025: `01-01 01-27 01-28 01-29 01-30 03-01 03-03* 05-05 05-06* 06-03 06-06 08-15 10-03 10-05 10-06 10-07
    10-08* 10-09 12-25`,
  2026: `01-01 02-16 02-17 02-18 03-01 03-02* 05-01 05-05 05-24 05-25* 06-03 06-06 07-17 08-15 08-17* 09-24 09-25
    09-26 10-03 10-05* 10-09 12-25`,
  2027: `01-01 02-06 02-07 02-08 02-09* 03-01 05-01 05-03* 05-05 05-13 06-06 07-17 07-19* 08-15 08-16* 09-14 09-15 09-16
    10-03 10-04* 10-09 10-11* 12-25 12-27*`,
  2028: `01-01 01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05*
    10-09 12-25`,
  2029: `01-01 02-12 02-13 02-14 03-01 05-01 05-05 05-07* 05-20 05-21* 06-06 07-17 08-15 09-21 09-22 09-23
    09-24* 10-03 10-09 12-25`,
  2030: `01-01 02-02 02-03 02-04 02-05* 03-01 03-27 05-01 05-05 05-06* 05-09 06-06 06-12 07-17 08-15 09-11
    09-12 09-13 10-03 10-09 12-25`,
};

function holidaysIn(year: number): string[] {
  const first = parseIsoDay(`${year}-01-01`)!;
  const days = Array.from({ length: 366 }, (_, index) => first + index);
  return days.flatMap((day) => {
    const name = koreanHoliday(day);
    if (name === undefined || !isoOf(day).startsWith(String(year))) return [];
    return [`${isoOf(day).slice(5)}${name === 'substitute' ? '*' : ''}`];
  });
}

test.each(Object.entries(PUBLISHED))('the public holidays of %s', (year, published) => {
  expect(holidaysIn(Number(year))).toEqual(published.split(/\s+/));
});

test.each([
  // Chuseok and 개천절 are one day in 2028, and the day after is no holiday twice.
  ['2028-10-03', 'chuseok'],
  ['2028-10-05', 'substitute'],
  ['2029-05-20', 'buddhas_birthday'],
  ['2026-05-01', 'labour_day'],
  ['2027-05-03', 'substitute'],
  // The first Wednesday from 70 days before the end of the term on, and where a holiday is next to it a week later.
  ['2030-03-27', 'election'],
  ['2030-06-12', 'election'],
  ['2026-09-28', undefined],
  ['2027-06-07', undefined],
  ['2025-05-01', undefined],
])('%s: %s', (day, name) => {
  expect(koreanHoliday(parseIsoDay(day)!)).toBe(name);
});

test('of years whose lunar days are not known no holiday is guessed', () => {
  expect([holidaysIn(2023), holidaysIn(2031)]).toEqual([[], []]);
});
