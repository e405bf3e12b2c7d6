import { replayDays } from '../../../src/domain/alerts/replay-days';
import type { Cadence } from '../../../src/domain/calendar/period';
import { isoOf } from '../../../src/domain/calendar/day';
import { day } from '../../support/a-kpi';

const TODAY = day('2026-04-15');

function daysOf(first: string, last = '2026-04-15', cadence: Cadence = 'month') {
  const replayed = replayDays({ first: day(first), last: day(last) }, cadence, TODAY);
  if (!replayed.ok) return replayed.problem;
  const { days, starts, isShort } = replayed;
  return [isoOf(days.from), isoOf(days.to), isoOf(starts), isShort];
}

test.each([
  ['long enough', '2020-01-01', ['2025-04-15', '2026-04-14', '2020-01-01', false]],
  ['that begin within the year', '2025-09-01', ['2025-09-01', '2026-04-14', '2025-09-01', true]],
  ['that miss little of a month', '2025-09-08', ['2025-09-08', '2026-04-14', '2025-09-01', true]],
  ['that miss much of a month', '2025-09-09', ['2025-10-01', '2026-04-14', '2025-10-01', true]],
  ['of one closed month', '2026-03-01', ['2026-03-01', '2026-04-14', '2026-03-01', true]],
])('the days of rows %s', (_, first, expected) => {
  expect(daysOf(first)).toEqual(expected);
});

test('a year of years is replayed while its own year is open', () => {
  expect(daysOf('2024-01-01', '2026-04-15', 'year')).toEqual([
    '2025-04-15',
    '2026-04-14',
    '2024-01-01',
    false,
  ]);
});

test('rows that begin on the first of the days are long enough', () => {
  expect(daysOf('2025-04-15', '2026-04-15', 'day')).toEqual([
    '2025-04-15',
    '2026-04-14',
    '2025-04-15',
    false,
  ]);
});

test('rows that end on the first of the days say something of the year', () => {
  expect(daysOf('2020-01-01', '2025-04-15')).toEqual([
    '2025-04-15',
    '2026-04-14',
    '2020-01-01',
    false,
  ]);
});

test.each([
  ['no whole month has closed', '2026-03-20', '2026-04-15', 'backtest_too_short'],
  ['they are yet to come', '2026-05-01', '2026-06-01', 'backtest_too_short'],
  ['they end before the year', '2020-01-01', '2025-04-14', 'backtest_rows_old'],
])('rows say nothing of the year when %s', (_, first, last, code) => {
  expect(daysOf(first, last)).toMatchObject({ code });
});
