import type { Day } from '../../calendar/day';
import { type Period, periodOf } from '../../calendar/period';
import type { RecordedValue } from './history-reading';
import type { Kpi } from '../kpi';
import type { PeriodValue } from '../standing/standing';

/** History reaches back as far as rows do, but at most so many periods. */
export const MOST_PERIODS = 120;

/** What is recorded of the periods before the current one, oldest first. */
export function closedValues(
  rows: ReadonlyMap<Day, RecordedValue>,
  current: Period,
  { cadence }: Kpi,
): PeriodValue[] {
  return [...rows.values()]
    .filter(({ period }) => period < current.from)
    .sort((a, b) => a.period - b.period)
    .slice(-MOST_PERIODS)
    .map(({ period, value }) => ({ period: periodOf(period, cadence), value }));
}
