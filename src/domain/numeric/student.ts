import { betaDensity, betaShare } from './incomplete-beta';
import { normalCritical } from './normal';

const MOST_STEPS = 100;

/** The probability that Student's t with `freedom` degrees, any real number above 0, exceeds t. */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) return 1 - studentTail(-t, freedom);
  const { near, far } = sharesAt(t, freedom);
  return betaShare(freedom / 2, 0.5, near, far) / 2;
}

/** freedom / (freedom + t²) and what it leaves of 1, without a square that overflows. */
function sharesAt(t: number, freedom: number): { near: number; far: number } {
  const ratio = (t / freedom) * t;
  const near = 1 / (1 + ratio);
  return { near, far: ratio > 1 ? 1 - near : ratio * near };
}

/**
 * The t that is exceeded with the probability `tail`, in (0, 1): Newton's method on ln tail over ln t. That
 * curve bends one way only, so from the second step on t comes down to the answer. Starts at the normal value.
 */
export function studentCritical(tail: number, freedom: number): number {
  if (tail > 0.5) return -studentCritical(1 - tail, freedom);
  if (tail === 0.5) return 0;
  let log = Math.log(normalCritical(tail));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const t = Math.exp(log);
    const found = studentTail(t, freedom);
    const { near, far } = sharesAt(t, freedom);
    // Density times t: how fast the tail falls as ln t grows.
    const fall = betaDensity(freedom / 2, 0.5, near, far);
    const change = (Math.log(found / tail) * found) / fall;
    log += change;
    if (!(Math.abs(change) > 1e-15)) break;
  }
  return Math.exp(log);
}
