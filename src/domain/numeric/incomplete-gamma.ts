import { continuedFraction } from './continued-fraction';
import { deviance, stirlingError } from './log-gamma';

/**
 * The two tails of the regularised incomplete gamma function, P(a, x) and Q(a, x) = 1 − P, for a > 0 and
 * x ≥ 0. The smaller one keeps its relative accuracy. Series 8.7.1 below a + 1 and continued fraction 8.9.2
 * above it, of the NIST Digital Library of Mathematical Functions.
 */
export function gammaTails(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  // xᵃ e⁻ˣ / Γ(a)
  const density = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
  if (x < a + 1) {
    const lower = density * seriesOf(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = density * gammaFraction(a, x);
  return { lower: 1 - upper, upper };
}

function seriesOf(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; ; n += 1) {
    term *= x / (a + n);
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Γ(a, x) / (xᵃ e⁻ˣ). */
export function gammaFraction(a: number, x: number): number {
  return continuedFraction(
    (step) => step * (a - step),
    (step) => x + 2 * step + 1 - a,
  );
}

/** The probability that a chi-square variable exceeds x. */
export function chiSquareTail(x: number, freedom: number): number {
  return gammaTails(freedom / 2, x / 2).upper;
}
