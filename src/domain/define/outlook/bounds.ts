/** Between which two numbers a value lies; infinite at a side where nothing bounds it. */
export interface Bounds {
  low: number;
  high: number;
}

export const ANYTHING: Bounds = { low: -Infinity, high: Infinity };
export const NEVER_BELOW_ZERO: Bounds = { low: 0, high: Infinity };
export const PART_OF_A_WHOLE: Bounds = { low: 0, high: 1 };

/*
 * Interval arithmetic: what two values can come to together, where nothing else is known of how they belong
 * together. Moore, Kearfott and Cloud, "Introduction to Interval Analysis" (2009), chapter 2.
 */

export function sumOf(a: Bounds, b: Bounds): Bounds {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function differenceOf(a: Bounds, b: Bounds): Bounds {
  return { low: a.low - b.high, high: a.high - b.low };
}

export function productOf(a: Bounds, b: Bounds): Bounds {
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => times(x, y)));
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Division by 0 gives no value, so that a divisor which is never below 0 lies above it. */
export function quotientOf(a: Bounds, b: Bounds): Bounds {
  if (b.low < 0) return b.high > 0 ? ANYTHING : quotientOf(negativeOf(a), negativeOf(b));
  if (b.high === 0) return ANYTHING;
  return productOf(a, { low: 1 / b.high, high: 1 / Math.abs(b.low) });
}

export function negativeOf(a: Bounds): Bounds {
  return differenceOf({ low: 0, high: 0 }, a);
}

/** Nothing of however much is nothing. */
function times(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y;
}
