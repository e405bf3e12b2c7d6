import { isoOf } from '../../../src/domain/calendar/day';
import { addWorkingDays } from '../../../src/domain/calendar/working-days';
import { day } from '../../support/a-kpi';

describe('five working days', () => {
  test.each([
    ['from a Monday end on the next Monday', '2026-04-20', '2026-04-27'],
    ['from a Friday end on the next Friday', '2026-04-24', '2026-05-01'],
    ['from a Saturday end on the next Friday', '2026-04-25', '2026-05-01'],
    ['from a Sunday end on the next Friday', '2026-04-26', '2026-05-01'],
    ['cross the end of a year', '2026-12-30', '2027-01-06'],
  ])('%s', (_, from, expected) => {
    expect(isoOf(addWorkingDays(day(from), 5))).toBe(expected);
  });
});
