import { studentCritical } from '../../numeric/student';
import type { Trend } from './standing';

/** A straight line through values at 0, 1, 2 …, with what it leaves unexplained. */
export interface Line {
  slope: number;
  /** Standard error of the slope. */
  slopeError: number;
  /** Degrees of freedom left: values − 2. */
  freedom: number;
  /** Mean and standard error of the next single value. */
  next: { mean: number; error: number };
}

/** Fewer values say nothing about a direction. */
const FEWEST = 4;
/** Older values tell of another time. */
const WINDOW = 12;
const CERTAINTY = 0.8;
/** So many values that go one way are a turn; two are a single step. */
const TURN = 3;

/**
 * Ordinary least squares over the last twelve values, with the prediction error of one further value
 * (Montgomery, Peck, Vining, Introduction to Linear Regression Analysis, 2.5). Needs at least four.
 */
export function lineThrough(values: readonly number[]): Line | undefined {
  const recent = values.slice(-WINDOW);
  const n = recent.length;
  if (n < FEWEST) return undefined;
  const middle = (n - 1) / 2;
  const mean = recent.reduce((sum, value) => sum + value, 0) / n;
  let spread = 0;
  let shared = 0;
  recent.forEach((value, index) => {
    spread += (index - middle) ** 2;
    shared += (index - middle) * (value - mean);
  });
  const slope = shared / spread;
  const unexplained = recent.reduce(
    (sum, value, index) => sum + (value - mean - slope * (index - middle)) ** 2,
    0,
  );
  const variance = unexplained / (n - 2);
  return {
    slope,
    slopeError: Math.sqrt(variance / spread),
    freedom: n - 2,
    next: {
      mean: mean + slope * (n - middle),
      error: Math.sqrt(variance * (1 + 1 / n + (n - middle) ** 2 / spread)),
    },
  };
}

/** How many of the values a trend is taken over. */
export function trendPeriods(values: readonly number[]): number {
  return Math.min(values.length, WINDOW);
}

/**
 * Rising or falling when an 80 % interval of the slope leaves zero out, else flat. A line through many values
 * does not see that they have turned: where the last three go the other way, the trend says so.
 */
export function trendOf(values: readonly number[]): Trend | undefined {
  const line = lineThrough(values);
  if (!line) return undefined;
  // A slope that is lost in the values' own float noise is none.
  const noise = 1e-9 * Math.max(...values.map(Math.abs));
  const reach = studentCritical((1 - CERTAINTY) / 2, line.freedom) * line.slopeError;
  if (Math.abs(line.slope) <= Math.max(reach, noise)) return 'flat';
  const end = directionOf(values.slice(-TURN), noise);
  if (line.slope > 0) return end < 0 ? 'rising_then_falling' : 'rising';
  return end > 0 ? 'falling_then_rising' : 'falling';
}

/** 1 where each value is more than the one before it, −1 where each is less, else 0. */
function directionOf(values: readonly number[], noise: number): number {
  const steps = values.slice(1).map((value, index) => value - values[index]);
  if (steps.every((step) => step > noise)) return 1;
  return steps.every((step) => step < -noise) ? -1 : 0;
}

/**
 * The bounds between which the next value lies, each with 80 % certainty on its own side: 80 % certain
 * to be at most `high`, and 80 % certain to be at least `low`.
 */
export function nextBounds(values: readonly number[]): { low: number; high: number } | undefined {
  const line = lineThrough(values);
  if (!line) return undefined;
  const reach = studentCritical(1 - CERTAINTY, line.freedom) * line.next.error;
  return { low: line.next.mean - reach, high: line.next.mean + reach };
}
