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

export interface Spread {
  mean: number;
  /** The sum of the squares of the differences from the mean. */
  squares: number;
}

/** One of the two variables: its values, a pair at each place, and how they spread. */
export interface Variable {
  values: Float64Array;
  spread: Spread;
}

/** Up to here 1 − r² loses no digits. */
const CLOSE = 0.5;

/**
 * Least squares and Pearson's correlation; `undefined` where one of the two does not vary. Draper and Smith, Applied Regression Analysis (1998), 1.2–1.6.
 * Sums are of differences from the mean, and what a close line leaves over is summed by itself, so that
 * neither large values nor a nearly perfect line cost digits.
 */
export function associationOf(
  { values: x, spread: along }: Variable,
  { values: y, spread: across }: Variable,
): Association | undefined {
  const pairs = x.length;
  if (isFlat(along, pairs) || isFlat(across, pairs)) return undefined;
  const slope = sharedOf(x, y, along.mean, across.mean) / along.squares;
  const correlation = Math.max(-1, Math.min(1, slope * Math.sqrt(along.squares / across.squares)));
  const explained = correlation * correlation;
  const left =
    explained > CLOSE ? leftOf(x, y, along.mean, across, slope) : across.squares * (1 - explained);
  const freedom = pairs - 2;
  return {
    slope,
    slopeError: Math.sqrt(left / freedom / along.squares),
    correlation,
    p: betaShare(freedom / 2, 0.5, left / across.squares, explained),
  };
}

function sharedOf(x: Float64Array, y: Float64Array, meanX: number, meanY: number): number {
  let shared = 0;
  for (let i = 0; i < x.length; i += 1) shared += (x[i] - meanX) * (y[i] - meanY);
  return shared;
}

/** The squares that the line leaves over. */
function leftOf(
  x: Float64Array,
  y: Float64Array,
  meanX: number,
  across: Spread,
  slope: number,
): number {
  let left = 0;
  for (let i = 0; i < x.length; i += 1) {
    const rest = y[i] - across.mean - slope * (x[i] - meanX);
    left += rest * rest;
  }
  // A line that misses the values by their rounding only goes through all of them.
  const size = Math.hypot(across.mean, Math.sqrt(across.squares / x.length));
  return isFlat({ mean: size, squares: left }, x.length) ? 0 : left;
}

/** Differences from the first value are exact where all are equal, as the mean need not be. */
export function variableOf(values: Float64Array): Variable {
  return { values, spread: spreadAround(values[0], values).spread };
}

/** `aside` is how far the mean lies from the first value, with digits that a large mean has not. */
function spreadAround(first: number, values: Float64Array): { spread: Spread; aside: number } {
  const aside = sumFrom(first, values) / values.length;
  const mean = first + aside;
  return { spread: { mean, squares: squaresFrom(mean, values) }, aside };
}

function sumFrom(first: number, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] - first;
  return sum;
}

function squaresFrom(mean: number, values: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) squares += (values[i] - mean) * (values[i] - mean);
  return squares;
}

/**
 * The spreads of the first `fewest` values, of one more and so on up to all of them; with `fromEnd` those of
 * the last. Each is the one before and one value more (Welford, Technometrics 4 (1962) 419–420): to take
 * values away from the sums over all would cost all digits where those are wild.
 */
export function growingSpreads(values: Float64Array, fewest: number, fromEnd: boolean): Spread[] {
  const rows = values.length;
  const start = fromEnd ? values.subarray(rows - fewest) : values.subarray(0, fewest);
  const [first] = start;
  let { aside, spread } = spreadAround(first, start);
  const spreads = [spread];
  for (let count = fewest + 1; count <= rows; count += 1) {
    const value = values[fromEnd ? rows - count : count - 1] - first;
    const apart = value - aside;
    aside += apart / count;
    spread = { mean: first + aside, squares: spread.squares + apart * (value - aside) };
    spreads.push(spread);
  }
  return spreads;
}

/** Beyond the digits that a sheet shows there is no spread but that of rounding. */
const ROUNDING = 1e-14;

export function isFlat({ mean, squares }: Spread, count: number): boolean {
  return Math.sqrt(squares / count) <= ROUNDING * Math.abs(mean);
}
