import type { Day } from '../../calendar/day';
import { type Cadence, daysIn, type Period } from '../../calendar/period';

/** The value that the KPI had reached on a day within an earlier period, from that period's first day. */
export type Cumulative = (period: Period, through: Day) => number | undefined;

/** Before this share of the period nobody is judged. */
const EARLIEST_SHARE = 0.1;

/** Less than a tenth is due; a mean of shares that comes out as 0.0999… by float noise is a tenth. */
export function isYoung(due: number): boolean {
  return due < EARLIEST_SHARE - 1e-9;
}

const FEWEST_PERIODS: Record<Cadence, number> = {
  day: 8,
  week: 8,
  month: 8,
  quarter: 8,
  half: 4,
  year: 2,
};
const MOST_PERIODS = 12;

/** What the pace of a running period goes by. */
export interface PaceInput {
  period: Period;
  today: Day;
  cadence: Cadence;
  /** Totals of earlier periods, oldest first. */
  earlier: readonly { period: Period; value: number }[];
  cumulative?: Cumulative;
}

export interface Pace {
  /** Share of the period's total that is due by the end of today. */
  due: number;
  /** The same by the end of yesterday: today is not over, and its rows may still come. */
  dueYesterday: number;
  /** Where the shares come from. */
  by: 'calendar' | 'own shape';
  /** The shares that earlier periods had reached at this point; only with `own shape`. */
  shares: readonly number[];
}

/** Share of the period's days that are over by the end of the day, as the cell function PACE counts. */
export function elapsedShare(period: Period, today: Day): number {
  return Math.min(1, Math.max(0, (today - period.from + 1) / daysIn(period)));
}

/**
 * How much of the total is due by now: the elapsed share, or, where enough earlier periods are known
 * day by day (two full years, or eight periods), the mean share of their totals that they had reached
 * at the same point. A period whose total is not positive has no shape. One whose rows now add up to quite
 * another total than was recorded (the measure has changed since, or its rows are gone) has lost it.
 * Both are left out.
 */
export function paceOf({ period, today, cadence, earlier, cumulative }: PaceInput): Pace {
  const calendar: Pace = {
    due: elapsedShare(period, today),
    dueYesterday: elapsedShare(period, today - 1),
    by: 'calendar',
    shares: [],
  };
  const positive = earlier.filter(({ value }) => value > 0).slice(-MOST_PERIODS);
  if (!cumulative || positive.length < FEWEST_PERIODS[cadence]) return calendar;
  const known = positive.flatMap((past) => {
    const total = cumulative(past.period, past.period.to);
    return total !== undefined && isLike(total, past.value) ? { period: past.period, total } : [];
  });
  if (known.length < FEWEST_PERIODS[cadence]) return calendar;
  const at = (share: number) => known.map((past) => shareReached(past, share, cumulative));
  const shares = at(calendar.due);
  const before = calendar.dueYesterday > 0 ? at(calendar.dueYesterday) : shares.map(() => 0);
  if (!shares.every(isKnown) || !before.every(isKnown)) return calendar;
  return { due: mean(shares), dueYesterday: mean(before), by: 'own shape', shares };
}

function shareReached(
  past: { period: Period; total: number },
  share: number,
  cumulative: Cumulative,
): number | undefined {
  const days = daysIn(past.period);
  const elapsed = Math.min(days, Math.max(1, Math.round(share * days)));
  if (elapsed === days) return 1;
  const reached = cumulative(past.period, past.period.from + elapsed - 1);
  if (reached === undefined) return undefined;
  return Math.min(1, Math.max(0, reached / past.total));
}

/** Late rows and corrections move a total; a half or the double of it is another number. */
function isLike(total: number, recorded: number): boolean {
  return total > recorded / 2 && total < recorded * 2;
}

function isKnown(share: number | undefined): share is number {
  return share !== undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
