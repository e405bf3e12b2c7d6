import { civilOf, type Day, dayOf, weekdayOf } from './day';

/** The period that a target speaks of. `half` is a half-year; a week starts on Monday (ISO 8601). */
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** From its first day to its last, both included. */
export interface Period {
  from: Day;
  to: Day;
}

const MONTHS: Record<'month' | 'quarter' | 'half' | 'year', number> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The period of the cadence in which the day lies. */
export function periodOf(day: Day, cadence: Cadence): Period {
  if (cadence === 'day') return { from: day, to: day };
  if (cadence === 'week') {
    const from = day - (weekdayOf(day) - 1);
    return { from, to: from + 6 };
  }
  const months = MONTHS[cadence];
  const { year, month } = civilOf(day);
  const firstMonth = month - ((month - 1) % months);
  return { from: dayOf(year, firstMonth, 1), to: dayOf(year, firstMonth + months, 1) - 1 };
}

export function previousPeriod(period: Period, cadence: Cadence): Period {
  return periodOf(period.from - 1, cadence);
}

export function nextPeriod(period: Period, cadence: Cadence): Period {
  return periodOf(period.to + 1, cadence);
}

/** Every period from the one that holds `first` to the one that holds `last`, oldest first. */
export function periodsBetween(first: Day, last: Day, cadence: Cadence): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(first, cadence); period.from <= last;) {
    periods.push(period);
    period = nextPeriod(period, cadence);
  }
  return periods;
}

export function daysIn(period: Period): number {
  return period.to - period.from + 1;
}
