import { continuedFraction } from './continued-fraction';
import { deviance, stirlingError } from './log-gamma';

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0. `rest` is 1 − x, so that neither end loses
 * digits; the upper tail is `betaShare(b, a, rest, x)`, and a tail however small keeps its relative accuracy.
 * The continued fraction of Didonato and Morris, "Algorithm 708", ACM Trans. Math. Softw. 18 (1992) 360–373,
 * section 5; the factor before it as the saddle point of Loader, "Fast and accurate computation of binomial
 * probabilities" (2000).
 */
export function betaShare(a: number, b: number, x: number, rest: number): number {
  if (x <= 0 || rest <= 0) return x <= 0 ? 0 : 1;
  return beyondMean(a, b, x, rest) >= 0 ? lowerShare(a, b, x, rest) : 1 - lowerShare(b, a, rest, x);
}

/** a − (a + b) x from whichever of x and 1 − x has more digits. */
function beyondMean(a: number, b: number, x: number, rest: number): number {
  return x < rest ? a - (a + b) * x : (a + b) * rest - b;
}

function lowerShare(a: number, b: number, x: number, rest: number): number {
  const apart = beyondMean(a, b, x, rest);
  const fraction = continuedFraction(
    (n) => {
      const at = a + 2 * n - 1;
      return ((a + n - 1) / at) * ((a + b + n - 1) / at) * n * (b - n) * x * x;
    },
    (n) => {
      const at = a + 2 * n;
      const tilt = ((a + n) / (at + 1)) * (apart + 1 + n * (1 + rest));
      return n === 0 ? tilt : n + (n * (b - n) * x) / (at - 1) + tilt;
    },
  );
  return betaDensity(a, b, x, rest) * fraction;
}

/** xᵃ (1 − x)ᵇ / B(a, b). */
export function betaDensity(a: number, b: number, x: number, rest: number): number {
  const n = a + b;
  const apart = beyondMean(a, b, x, rest);
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x, apart) -
    deviance(b, n * rest, -apart);
  return Math.sqrt((a / n) * (b / (2 * Math.PI))) * Math.exp(exponent);
}
