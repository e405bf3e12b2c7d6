import type { Landing } from './landing';
import type { Interval } from './standing';

/**
 * A landing as far as it is known: two digits of its interval's width, and no finer; where no interval is
 * known, two digits of itself. A KPI that counts lands on a whole number, and one whose periods were never
 * negative does not end below what it has.
 */
export function shownLanding(
  { value, interval }: Landing,
  reached: number,
  closed: readonly number[],
): { value: number; interval?: Interval } {
  const known = [...closed, reached];
  const finest = known.every(Number.isInteger) ? 1 : 0;
  const least = known.every((each) => each >= 0) ? reached : -Infinity;
  // Nothing is to come any more: it is what there is.
  if (value === reached) return { value, interval };
  if (!interval) {
    const step = Math.max(finest, stepOf(Math.abs(value)));
    return { value: Math.max(roundedTo(value, step), least) };
  }
  const step = Math.max(finest, stepOf(interval.high - interval.low));
  return {
    value: Math.max(roundedTo(value, step), least),
    interval: {
      low: Math.max(roundedTo(interval.low, step), least),
      high: Math.max(roundedTo(interval.high, step), least),
    },
  };
}

/** The place of the second digit: 1 for 74, 10,000 for 120,000. */
function stepOf(size: number): number {
  return size > 0 ? 10 ** (Math.floor(Math.log10(size)) - 1) : 0;
}

/** Steps below 1 are tens, hundreds of parts: dividing by them leaves no noise such as 0.30000000000000004. */
function roundedTo(value: number, step: number): number {
  if (step === 0) return value;
  return step >= 1
    ? Math.round(value / step) * step
    : Math.round(value / step) / Math.round(1 / step);
}
