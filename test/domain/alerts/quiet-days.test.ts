import type { QuietDays } from '../../../src/domain/alerts/alert-settings';
import { nextMailDay, nextQuietDays } from '../../../src/domain/alerts/quiet-days';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';

const day = (iso: string) => parseIsoDay(iso)!;
const NONE: QuietDays = { weekends: false, koreanHolidays: false, days: [] };
const stretch = (from: string, to = from) => ({ from: day(from), to: day(to), name: '' });

/** The 28th of December 2026 is a Monday. */
const TODAY = day('2026-12-28');

test.each<[string, Partial<QuietDays>, string[]]>([
  ['where there are none', {}, []],
  ['today among them', { days: [stretch('2026-12-27', '2026-12-28')] }, ['2026-12-28']],
  [
    'each once, whatever it is quiet for',
    { weekends: true, days: [stretch('2027-01-02')] },
    [...['2027-01-02', '2027-01-03', '2027-01-09']],
  ],
  [
    'over the turn of the year',
    { koreanHolidays: true },
    [...['2027-01-01', '2027-02-06', '2027-02-07']],
  ],
  ['no more than a year ahead', { days: [stretch('2028-03-01')] }, []],
])('the next three quiet days: %s', (_, quiet, expected) => {
  expect(nextQuietDays(TODAY, { ...NONE, ...quiet }, 3).map(isoOf)).toEqual(expected);
});

test.each<[string, Partial<QuietDays>, string | undefined]>([
  ['the same day where it is not quiet', {}, '2026-12-28'],
  [
    'past a stretch and the weekend behind it',
    { weekends: true, koreanHolidays: true, days: [stretch('2026-12-28', '2026-12-31')] },
    '2027-01-04',
  ],
  ['never where all is quiet', { days: [stretch('2026-01-01', '2029-01-01')] }, undefined],
])('mail goes out %s', (_, quiet, expected) => {
  const next = nextMailDay(TODAY, { ...NONE, ...quiet });
  expect(next === undefined ? undefined : isoOf(next)).toBe(expected);
});
