import { betaShare } from '../../numeric/incomplete-beta';

/** How two variables move together, over pairs of their values. */
export interface Association {
  /** Least-squares slope of y on x, and its standard error. */
  slope: number;
  slopeError: number;
  correlation: number;
  /** Two-sided, by Student's t on pairs − 2: that of the slope and that of the correlation are one. */
  p: number;
}

interface Spread {
  mean: number;
  squares: number;
}

/**
 * Least squares and Pearson's correlation over `pairs` values of x from `fromX` on and of y from `fromY` on;
 * `undefined` where one of them does not vary. Draper and Smith, Applied Regression Analysis (1998), 1.2–1.6.
 * Sums are of differences from the mean, and what the line leaves over is summed by itself, so that neither
 * large values nor a nearly perfect line cost digits.
 */
export function associationOf(
  x: Float64Array,
  y: Float64Array,
  pairs: number,
  fromX = 0,
  fromY = 0,
): Association | undefined {
  const along = spreadOf(x, fromX, pairs);
  const across = spreadOf(y, fromY, pairs);
  if (isFlat(along, pairs) || isFlat(across, pairs)) return undefined;
  let shared = 0;
  for (let i = 0; i < pairs; i += 1) {
    shared += (x[fromX + i] - along.mean) * (y[fromY + i] - across.mean);
  }
  const slope = shared / along.squares;
  let left = 0;
  for (let i = 0; i < pairs; i += 1) {
    const rest = y[fromY + i] - across.mean - slope * (x[fromX + i] - along.mean);
    left += rest * rest;
  }
  // A line that misses the values by their rounding only goes through all of them.
  const size = Math.hypot(across.mean, Math.sqrt(across.squares / pairs));
  if (isFlat({ mean: size, squares: left }, pairs)) left = 0;
  const r = slope * Math.sqrt(along.squares / across.squares);
  const correlation = Math.max(-1, Math.min(1, r));
  const freedom = pairs - 2;
  return {
    slope,
    slopeError: Math.sqrt(left / freedom / along.squares),
    correlation,
    p: betaShare(freedom / 2, 0.5, left / across.squares, correlation * correlation),
  };
}

/** Differences from the first value are exact where all are equal, as the mean need not be. */
export function spreadOf(values: Float64Array, from: number, count: number): Spread {
  const first = values[from];
  let sum = 0;
  for (let i = from; i < from + count; i += 1) sum += values[i] - first;
  const mean = first + sum / count;
  let squares = 0;
  for (let i = from; i < from + count; i += 1) squares += (values[i] - mean) * (values[i] - mean);
  return { mean, squares };
}

/** Beyond the digits that a sheet shows there is no spread but that of rounding. */
const ROUNDING = 1e-14;

export function isFlat({ mean, squares }: Spread, count: number): boolean {
  return Math.sqrt(squares / count) <= ROUNDING * Math.abs(mean);
}
