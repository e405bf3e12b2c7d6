import { gammaFraction, gammaTails } from './incomplete-gamma';

const SQRT_TWO_PI = 2.5066282746310002;
/** From here on the continued fraction is the quicker way. */
const FAR = 1.75;
/** No number is as small as the tail beyond. */
const NOTHING_BEYOND = 39;

/** The probability that a standard normal variable exceeds z; the lower tail is `normalTail(-z)`. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z > NOTHING_BEYOND) return 0;
  const half = (z * z) / 2;
  return z < FAR
    ? gammaTails(0.5, half).upper / 2
    : (normalDensity(z) * z * gammaFraction(0.5, half)) / 2;
}

/** z² is split so that its rounding does not show in the exponent: W. J. Cody, Math. Comp. 23 (1969) 631. */
function normalDensity(z: number): number {
  const coarse = Math.round(z * 16) / 16;
  const fine = (z - coarse) * (z + coarse);
  return (Math.exp((-coarse * coarse) / 2) * Math.exp(-fine / 2)) / SQRT_TWO_PI;
}

/**
 * The z that a standard normal variable exceeds with the probability `tail`, in (0, 1). First guess by
 * C. Hastings, Approximations for Digital Computers (1955), sheet 67; two steps of Halley's method then
 * reach the last digits.
 */
export function normalCritical(tail: number): number {
  if (tail > 0.5) return -normalCritical(1 - tail);
  if (tail === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 2; step += 1) {
    const error = (normalTail(z) - tail) / normalDensity(z);
    z += error / (1 - (z * error) / 2);
  }
  return z;
}
