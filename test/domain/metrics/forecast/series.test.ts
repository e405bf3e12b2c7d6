import { isoOf, parseIsoDay } from '../../../../src/domain/calendar/day';
import { type Series, seriesOf } from '../../../../src/domain/metrics/forecast/series';

function daysOf(isos: readonly string[]): Int32Array {
  return Int32Array.from(isos, (iso) => Number(parseIsoDay(iso)));
}

function seriesAt(isos: readonly string[], values = isos.map((_, i) => i)): Series {
  return seriesOf({ dates: daysOf(isos), values: Float64Array.from(values) });
}

function following(series: Series, count: number): string[] {
  return Array.from({ length: count }, (_, h) => isoOf(series.dayAt(series.values.length + h)));
}

test.each([
  ['days', '2026-02-25 2026-02-26 2026-02-27 2026-02-28 2026-03-01', 7, '2026-03-02 2026-03-03'],
  [
    'days into a leap day',
    '2028-02-23 2028-02-24 2028-02-25 2028-02-26 2028-02-27',
    7,
    '2028-02-28 2028-02-29',
  ],
  [
    'every other day',
    '2026-01-01 2026-01-03 2026-01-05 2026-01-07 2026-01-09',
    1,
    '2026-01-11 2026-01-13',
  ],
  ['weeks', '2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02', 52, '2026-02-09 2026-02-16'],
  [
    'every four weeks',
    '2026-01-05 2026-02-02 2026-03-02 2026-03-30 2026-04-27',
    1,
    '2026-05-25 2026-06-22',
  ],
  [
    'month ends',
    '2025-09-30 2025-10-31 2025-11-30 2025-12-31 2026-01-31',
    12,
    '2026-02-28 2026-03-31',
  ],
  [
    'firsts of months',
    '2025-10-01 2025-11-01 2025-12-01 2026-01-01 2026-02-01',
    12,
    '2026-03-01 2026-04-01',
  ],
  [
    'the 30th of months',
    '2025-10-30 2025-11-30 2025-12-30 2026-01-30 2026-02-28',
    12,
    '2026-03-30 2026-04-30',
  ],
  [
    'quarter ends',
    '2025-03-31 2025-06-30 2025-09-30 2025-12-31 2026-03-31',
    4,
    '2026-06-30 2026-09-30',
  ],
  [
    'firsts of quarters',
    '2025-01-01 2025-04-01 2025-07-01 2025-10-01 2026-01-01',
    4,
    '2026-04-01 2026-07-01',
  ],
  [
    'half-years',
    '2024-01-01 2024-07-01 2025-01-01 2025-07-01 2026-01-01',
    2,
    '2026-07-01 2027-01-01',
  ],
  ['years', '2022-12-31 2023-12-31 2024-12-31 2025-12-31 2026-12-31', 1, '2027-12-31 2028-12-31'],
  [
    'ends of February',
    '2023-02-28 2024-02-29 2025-02-28 2026-02-28 2027-02-28',
    1,
    '2028-02-29 2029-02-28',
  ],
])('%s go on as they came', (_, isos, season, next) => {
  const series = seriesAt(isos.split(' '));
  expect([series.season, following(series, 2).join(' ')]).toEqual([season, next]);
});

const WORKING_DAYS =
  '2026-01-01 2026-01-02 2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09 2026-01-12 2026-01-13 2026-01-15';

test('working days go on over the weekend, and one left out is a gap', () => {
  const series = seriesAt(WORKING_DAYS.split(' '));
  expect(series.season).toBe(5);
  expect(following(series, 3)).toEqual(['2026-01-16', '2026-01-19', '2026-01-20']);
  expect([...series.values]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, NaN, 9]);
});

test('dates left out and dates without a value are gaps, and what has no value at the ends is left out', () => {
  const isos = ['2025-12-31', '2026-01-31', '2026-02-28', '2026-04-30', '2026-05-31', '2026-06-30'];
  const series = seriesAt([...isos, '2026-07-31', '2026-08-31'], [NaN, 1, 2, NaN, 3, 4, 5, NaN]);
  expect([...series.values]).toEqual([1, 2, NaN, NaN, 3, 4, 5]);
  expect(series.observed).toBe(5);
  expect(following(series, 1)).toEqual(['2026-08-31']);
});

test('rows in any order are one series', () => {
  const isos = ['2026-03-31', '2026-01-31', '2026-05-31', '2026-02-28', '2026-04-30'];
  expect([...seriesAt(isos, [3, 1, 5, 2, 4]).values]).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ['month ends', '2025-09-30 2025-10-31 2025-11-30 2025-12-31 2026-01-31', '2026-02-10', 5],
  ['firsts of months', '2025-10-01 2025-11-01 2025-12-01 2026-01-01 2026-02-01', '2026-03-31', 5],
  ['quarter ends', '2025-03-31 2025-06-30 2025-09-30 2025-12-31 2026-03-31', '2026-05-15', 5],
  ['firsts of quarters', '2025-01-01 2025-04-01 2025-07-01 2025-10-01 2026-01-01', '2026-06-30', 5],
  ['weeks', '2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02', '2026-02-15', 5],
  ['working days', WORKING_DAYS, '2026-01-18', 11],
])('of %s, a day between lies in the period it belongs to', (_, isos, day, place) => {
  expect(seriesAt(isos.split(' ')).placeOf(Number(parseIsoDay(day)))).toBe(place);
});

test.each([
  [
    'four values',
    { code: 'too_few_values', values: { found: 4, fewest: 5 } },
    '2026-01-31 2026-02-28 2026-03-31 2026-04-30',
  ],
  [
    'a date twice',
    { code: 'date_twice', field: 'dates', values: { date: '2026-02-28' } },
    '2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-02-28',
  ],
  [
    'dates of no rule',
    { code: 'dates_irregular', field: 'dates' },
    '2026-01-31 2026-02-03 2026-03-31 2026-04-30 2026-05-31',
  ],
])('%s are refused', (_, problem, isos) => {
  expect(() => seriesAt(isos.split(' '))).toThrow(
    expect.objectContaining({ problem: expect.objectContaining(problem) }),
  );
});

test.each([
  ['with every day', '2026-01-01 2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06'],
  ['with days left out', '2026-01-01 2026-01-02 2026-01-04 2026-01-05 2026-01-06 2026-01-09'],
])('rows in any order make the series of those in order, %s, and stay as they are', (_, days) => {
  const dates = daysOf(days.split(' '));
  const values = Float64Array.of(NaN, 1, 2, 3, 4, 5);
  const turned = { dates: dates.slice().reverse(), values: values.slice().reverse() };
  const [ordered, other] = [seriesOf({ dates, values }), seriesOf(turned)];
  expect(other.values).toEqual(ordered.values);
  expect(other.days).toEqual(dates);
  expect(turned.values).toEqual(values.slice().reverse());
  expect(Array.from(dates, (day) => ordered.values[ordered.placeOf(day)]).slice(1)).toEqual([
    1, 2, 3, 4, 5,
  ]);
});
