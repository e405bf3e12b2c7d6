import { daysIn, type Period } from '../../calendar/period';
import { studentCritical } from '../../numeric/student';
import type { Pace } from './pace';
import type { Interval } from './standing';
import { lineThrough } from './trend';

export interface Landing {
  value: number;
  /** 80 %: as likely below as above. Absent where the past does not bound it on both sides. */
  interval?: Interval;
  /**
   * 80 % certain to be at most `high`, and 80 % certain to be at least `low`, each on its own side; infinite
   * where the past sets no bound.
   */
  bounds?: Interval;
}

const INTERVAL_TAIL = 0.9;
const CERTAINTY = 0.8;
/** A period that ends farther above its landing than this is not foreseen by any share. */
const LARGEST_STEP = 10;

/**
 * The projected value at the period's end: what is there, divided by the share that is due by now.
 *
 * The interval comes from the KPI's own past. With its own cumulative shape, the share itself is what
 * varies: a further share lies within mean ± t · s · √(1 + 1/n) of the earlier ones. Without it, days are
 * taken as independent, so that the days to come and the rate learnt from the days gone by spread as
 * the earlier totals do around their line: s · √(r/N · (1 + r/e)) with e days elapsed and r remaining of
 * N. Fewer than four closed periods say nothing about spread; then there is no interval. Nor is there one
 * where earlier periods had so different shapes that almost none of the total may be due by now: any value,
 * however large, is then possible.
 */
export function landingOf(
  period: Period,
  value: number,
  pace: Pace,
  closed: readonly number[],
): Landing | undefined {
  if (pace.due <= 0) return undefined;
  const landing = value / pace.due;
  if (!Number.isFinite(landing)) return undefined;
  const spread =
    pace.by === 'own shape'
      ? shapeSpread(value, pace)
      : calendarSpread(landing, period, pace.due, closed);
  if (!spread) return { value: landing };
  const interval = spread(INTERVAL_TAIL);
  const isBounded = Number.isFinite(interval.low) && Number.isFinite(interval.high);
  return {
    value: landing,
    interval: isBounded ? interval : undefined,
    bounds: spread(CERTAINTY),
  };
}

type Spread = (probability: number) => Interval;

function shapeSpread(value: number, { due, shares }: Pace): Spread | undefined {
  const n = shares.length;
  // Of nothing every share is nothing.
  if (n < 2 || value === 0) return undefined;
  const variance = shares.reduce((sum, share) => sum + (share - due) ** 2, 0) / (n - 1);
  return (probability) => {
    const reach = studentCritical(1 - probability, n - 1) * Math.sqrt(variance * (1 + 1 / n));
    // A share never leaves (0, 1]: no period ends below what it has, none has more than all.
    const most = Math.min(1, due + reach);
    const least = due - reach;
    const ends = [value / most, least < due / LARGEST_STEP ? value * Infinity : value / least];
    return { low: Math.min(...ends), high: Math.max(...ends) };
  };
}

function calendarSpread(
  landing: number,
  period: Period,
  due: number,
  closed: readonly number[],
): Spread | undefined {
  const line = lineThrough(closed);
  if (!line) return undefined;
  const n = Math.min(closed.length, line.freedom + 2);
  const totalSpread = line.slopeError * Math.sqrt(((n * n - 1) * n) / 12);
  const days = daysIn(period);
  const elapsed = due * days;
  const remaining = days - elapsed;
  const error = totalSpread * Math.sqrt((remaining / days) * (1 + remaining / elapsed));
  return (probability) => {
    const reach = studentCritical(1 - probability, line.freedom) * error;
    return { low: landing - reach, high: landing + reach };
  };
}
