import { civilOf, type Day, dayOf } from '../../calendar/day';
import { periodOf } from '../../calendar/period';
import type { Horizon } from './template';

/** The last day of a horizon that begins today. A quarter that is over is meant in the next year. */
export function dueOf(horizon: Horizon, today: Day): Day {
  const { year, month, date } = civilOf(today);
  if (horizon === 'end_of_year') return dayOf(year, 12, 31);
  if ('quarter' in horizon) {
    const thisYear = endOfQuarter(year, horizon.quarter);
    return thisYear >= today ? thisYear : endOfQuarter(year + 1, horizon.quarter);
  }
  // 30 November in three months is the last of February.
  const { from, to } = periodOf(dayOf(year, month + horizon.months, 1), 'month');
  return Math.min(from + date - 1, to);
}

function endOfQuarter(year: number, quarter: number): Day {
  return dayOf(year, quarter * 3 + 1, 1) - 1;
}
