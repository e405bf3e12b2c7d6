import { type Day, isoOf } from '../../calendar/day';
import { type Cadence, nextPeriod, type Period, periodOf } from '../../calendar/period';
import { refuse } from '../../functions/no-answer';

/** The periods that tables are made by. */
export const TABLE_PERIODS: Readonly<Record<Cadence, readonly string[]>> = {
  day: ['일', '일별', '매일', 'daily'],
  week: ['주', '주별', '주간', '매주', 'weekly'],
  month: ['월', '월별', '월간', '매월', 'monthly'],
  quarter: ['분기', '분기별', '매 분기', 'quarterly'],
  half: ['반기', '반기별', 'half-year', 'half-yearly'],
  year: ['연', '년', '연도', '연별', '연간', '매년', 'yearly', 'annual'],
};

export function checkPeriod(from: Day, to: Day): void {
  if (to < from) refuse('period_reversed', { argument: 'to', values: { from: isoOf(from) } });
}

/**
 * The periods from the one that holds `first` to the one that holds `last`. A slip of the pen in one
 * year must not make a table of a million rows: beyond `most` periods there is no answer.
 */
export function boundedPeriods(first: Day, last: Day, period: Cadence, most: number): Period[] {
  const periods: Period[] = [];
  for (let next = periodOf(first, period); next.from <= last; next = nextPeriod(next, period)) {
    if (periods.length === most) {
      const values = { from: isoOf(first), to: isoOf(last), most };
      refuse('too_many_periods', { argument: 'period', values: { ...values, period } });
    }
    periods.push(next);
  }
  return periods;
}
