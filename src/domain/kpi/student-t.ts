/**
 * Student's t with a whole number of degrees of freedom.
 *
 * The probability is the finite trigonometric series of Abramowitz and Stegun, Handbook of Mathematical
 * Functions (1964), 26.7.3 (odd) and 26.7.4 (even), which is exact for whole degrees of freedom and
 * needs no gamma function.
 */
export function studentProbability(t: number, freedom: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const sine = Math.sin(angle);
  const squared = Math.cos(angle) ** 2;
  const odd = freedom % 2 === 1;
  // Every term is the one before times cos² and the next quotient of the series.
  let term = odd ? Math.cos(angle) : 1;
  let sum = freedom > 1 ? term : 0;
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= (squared * (k - 1)) / k;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return t < 0 ? (1 - inside) / 2 : (1 + inside) / 2;
}

/** The t below which the share `probability` (0–1, both left out) lies; by bisection to the last bit. */
export function studentQuantile(probability: number, freedom: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, freedom);
  let low = 0;
  let high = 1;
  while (studentProbability(high, freedom) < probability) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (studentProbability(middle, freedom) < probability) low = middle;
    else high = middle;
  }
}
