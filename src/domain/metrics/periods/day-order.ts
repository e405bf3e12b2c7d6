import { isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { NO_DAY } from '../../functions/values';
import { dayIndex } from './day-index';

/** Places of the rows in the order of their dates. A date that stands twice has no place in a series. */
export function dayOrder(dates: Int32Array): Int32Array {
  const { order } = dayIndex(dates, NO_DAY);
  for (let i = 1; i < order.length; i += 1) {
    if (dates[order[i]] !== dates[order[i - 1]]) continue;
    const values = { date: isoOf(dates[order[i]]) };
    refuse('date_twice', { argument: 'dates', index: order[i], values });
  }
  return order;
}
