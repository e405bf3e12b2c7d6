import { digestDay } from '../../../src/domain/alerts/digest-day';
import { isoOf } from '../../../src/domain/calendar/day';
import { day } from '../../support/a-kpi';

/** 6 April 2026 is a Monday. */
test.each([
  ['2026-04-06', 8, '2026-03-30', 'before its hour that of the week before is the newest'],
  ['2026-04-06', 9, '2026-04-06', 'from its hour on that of today is'],
  ['2026-04-07', 0, '2026-04-06', 'the day after it is not a new one'],
  ['2026-04-12', 23, '2026-04-06', 'until the week is over'],
  ['2026-04-13', 9, '2026-04-13', 'a week later the next one is due'],
])('on %s at %i it is that of %s: %s', (today, hour, due) => {
  const found = digestDay({ weekday: 1, hour: 9 }, { today: day(today), hour });
  expect(isoOf(found ?? 0)).toBe(due);
});

test('none of a day before the first is due', () => {
  const settings = { weekday: 5, hour: 0, from: day('2026-04-06') };
  expect(digestDay(settings, { today: day('2026-04-09'), hour: 23 })).toBeUndefined();
  expect(digestDay(settings, { today: day('2026-04-10'), hour: 0 })).toBe(day('2026-04-10'));
});
