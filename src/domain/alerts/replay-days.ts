import { civilOf, type Day, dayOf, isoOf } from '../calendar/day';
import { type Cadence, daysIn, nextPeriod, type Period, periodOf } from '../calendar/period';
import type { Problem } from '../problem';

export type ReplayDays =
  | {
      ok: true;
      days: Period;
      /** First day of the first period that counts: earlier rows are a part of one. */
      starts: Day;
      /** The rows begin within these months. */
      isShort: boolean;
    }
  | { ok: false; problem: Problem };

/** Rows that begin later in a period than this share of it leave it out: a part of a period is none. */
const LATEST_BEGINNING = 0.25;

/**
 * The days of the last twelve months (or of so many as are given) up to yesterday, as far as rows reach back:
 * today is not over. Where no whole period has closed since they begin, there is nothing that a KPI could be
 * held against.
 */
export function replayDays(
  span: { first: Day; last: Day },
  cadence: Cadence,
  today: Day,
  months = 12,
): ReplayDays {
  const begins = firstWhole(span.first, cadence);
  if (begins.to >= today) {
    return {
      ok: false,
      problem: { code: 'backtest_too_short', values: { from: isoOf(span.first) } },
    };
  }
  const earliest = monthsBefore(today, months);
  if (span.last < earliest) {
    return {
      ok: false,
      problem: { code: 'backtest_rows_old', values: { last: isoOf(span.last), months } },
    };
  }
  const first = Math.max(begins.from, span.first);
  const days = { from: Math.max(earliest, first), to: today - 1 };
  return { ok: true, days, starts: begins.from, isShort: first > earliest };
}

function firstWhole(first: Day, cadence: Cadence): Period {
  const period = periodOf(first, cadence);
  const isWhole = first - period.from <= LATEST_BEGINNING * daysIn(period);
  return isWhole ? period : nextPeriod(period, cadence);
}

/** The same day so many months earlier, or the last one of a shorter month. */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const first = dayOf(year, month - months, 1);
  return Math.min(first + date - 1, dayOf(year, month - months + 1, 1) - 1);
}
