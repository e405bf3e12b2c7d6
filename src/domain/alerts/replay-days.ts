import { civilOf, type Day, dayOf, isoOf } from '../calendar/day';
import { type Cadence, daysIn, nextPeriod, type Period, periodOf } from '../calendar/period';
import type { Problem } from '../problem';

export type ReplayDays =
  | {
      ok: true;
      days: Period;
      /** First day of the first period that counts: earlier rows are a part of one. */
      starts: Day;
      /** The rows begin within the year. */
      isShort: boolean;
    }
  | { ok: false; problem: Problem };

/** Rows that begin later in a period than this share of it leave it out: a part of a period is none. */
const LATEST_BEGINNING = 0.25;

/**
 * The days of the last twelve months up to yesterday, as far as rows reach back: today is not over. Where
 * no whole period has closed since they begin, there is nothing that a KPI could be held against.
 */
export function replayDays(
  span: { first: Day; last: Day },
  cadence: Cadence,
  today: Day,
): ReplayDays {
  const begins = firstWhole(span.first, cadence);
  if (begins.to >= today) {
    return {
      ok: false,
      problem: { code: 'backtest_too_short', values: { from: isoOf(span.first) } },
    };
  }
  const year = yearBefore(today);
  if (span.last < year) {
    return {
      ok: false,
      problem: { code: 'backtest_rows_old', values: { last: isoOf(span.last) } },
    };
  }
  const first = Math.max(begins.from, span.first);
  const days = { from: Math.max(year, first), to: today - 1 };
  return { ok: true, days, starts: begins.from, isShort: first > year };
}

function firstWhole(first: Day, cadence: Cadence): Period {
  const period = periodOf(first, cadence);
  const isWhole = first - period.from <= LATEST_BEGINNING * daysIn(period);
  return isWhole ? period : nextPeriod(period, cadence);
}

function yearBefore(day: Day): Day {
  const { year, month, date } = civilOf(day);
  return dayOf(year - 1, month, date);
}
