import type { Cadence } from '../../src/domain/calendar/period';
import { figuresOf } from '../../src/text/figures';
import { periodName } from '../../src/text/period-name';
import { day } from '../support/a-kpi';

test.each<[Cadence, from: string, ko: string, en: string]>([
  ['day', '2026-03-30', '2026년 3월 30일', 'March 30, 2026'],
  ['week', '2026-03-30', '2026년 3월 30일 주', 'Week of March 30, 2026'],
  ['month', '2026-03-01', '2026년 3월', 'March 2026'],
  ['quarter', '2026-10-01', '2026년 4분기', 'Q4 2026'],
  ['half', '2026-01-01', '2026년 상반기', 'H1 2026'],
  ['half', '2026-07-01', '2026년 하반기', 'H2 2026'],
  ['year', '2026-01-01', '2026년', '2026'],
])('a %s from %s on is called by one name', (cadence, from, ko, en) => {
  expect(periodName(day(from), cadence, figuresOf('ko'))).toBe(ko);
  expect(periodName(day(from), cadence, figuresOf('en'))).toBe(en);
});
