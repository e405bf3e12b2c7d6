/** Purchases while a customer stays: rates over customers gamma (r, alpha); leaving after one: beta (a, b); see ENDLESS. */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/**
 * The probability that a customer has not left by the end of `age`. Fader, Hardie and Lee, "Computing
 * P(alive) using the BG/NBD model" (2008). Without a repeat purchase there was no occasion to leave: 1.
 */
export function aliveShare(
  { r, alpha, a, b }: BgNbd,
  purchases: number,
  recency: number,
  age: number,
): number {
  if (purchases * a === 0) return 1;
  const longer = Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + (a / (b + purchases - 1)) * Math.exp((r + purchases) * longer));
}

/**
 * Expected purchases of customers with so many repeat purchases who are still there. Those to come if
 * nobody left are negative binomial; of n of them, Σ (B)ⱼ / (a + B)ⱼ for j < n are made, with B = b + purchases,
 * before the customer leaves. All terms are positive and a = 1 is no exception, unlike in the paper's form
 * (a + b + x − 1) / (a − 1) · [1 − …₂F₁…] (equation 10), which it equals.
 */
export function purchasesAhead(
  { r, alpha, a, b }: BgNbd,
  purchases: number,
): (age: number, horizon: number) => number {
  // For each n: the ratio of the n + 1st negative binomial weight to the nth, and purchases made of n + 1.
  const ratios: number[] = [];
  const made: number[] = [];
  let stay = 1;
  const extend = () => {
    const n = ratios.length;
    ratios.push((r + purchases + n) / (n + 1));
    made.push((n > 0 ? made[n - 1] : 0) + stay);
    stay *= (b + purchases + n) / (a + b + purchases + n);
  };
  return (age, horizon) => {
    const share = horizon / (alpha + age + horizon);
    let weight = 1;
    let total = 1;
    let sum = 0;
    for (let n = 0; ; n += 1) {
      if (n === ratios.length) extend();
      const ratio = ratios[n] * share;
      weight *= ratio;
      total += weight;
      const term = weight * made[n];
      sum += term;
      // The weights to come fall at least as fast as by this ratio.
      if (ratio < 1 && term < 1e-17 * (1 - Math.max(ratio, share)) * sum) return sum / total;
      if (total > 1e250) {
        weight *= 1e-250;
        total *= 1e-250;
        sum *= 1e-250;
      }
    }
  };
}
