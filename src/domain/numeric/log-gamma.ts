const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on six terms of Stirling's series are exact to the last bit. */
const LARGE = 12;

/**
 * ln Γ(x) for x > 0: Stirling's series, with small x carried upwards by Γ(x + 1) = x Γ(x). Abramowitz and
 * Stegun, Handbook of Mathematical Functions (1964), 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  while (y < LARGE) {
    product *= y;
    y += 1;
  }
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + seriesAt(y) - Math.log(product);
}

/**
 * What Stirling's formula misses: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π. Ratios of large gamma functions
 * are built from it, since ln Γ itself has no digits to spare there. Loader, "Fast and accurate
 * computation of binomial probabilities" (2000).
 */
export function stirlingError(x: number): number {
  let carried = 0;
  let y = x;
  while (y < LARGE) {
    carried += (y + 0.5) * Math.log1p(1 / y) - 1;
    y += 1;
  }
  return carried + seriesAt(y);
}

function seriesAt(x: number): number {
  const inverse = 1 / (x * x);
  let sum = -691 / 360360;
  sum = sum * inverse + 1 / 1188;
  sum = sum * inverse - 1 / 1680;
  sum = sum * inverse + 1 / 1260;
  sum = sum * inverse - 1 / 360;
  return (sum * inverse + 1 / 12) / x;
}

/**
 * k ln(k / m) + m − k for k, m > 0, without losing digits where the two are close; `apart` is k − m, for whoever
 * knows it better than the difference does. Loader (2000), as above.
 */
export function deviance(k: number, m: number, apart = k - m): number {
  const share = apart / (k + m);
  if (!(Math.abs(share) < 0.1)) return k * Math.log(k / m) - apart;
  let term = 2 * k * share;
  let sum = apart * share;
  for (let n = 3; ; n += 2) {
    term *= share * share;
    const next = sum + term / n;
    if (next === sum) return sum;
    sum = next;
  }
}
