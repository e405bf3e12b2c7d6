import type { Keys } from '../functions/columns';

/**
 * A running sum that keeps what rounding takes away, so that a hundred thousand amounts add up as if
 * reckoned exactly. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
 * ZAMM 54 (1974) 39–51.
 */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i += 1) {
    lost += lostIn(sum, values[i]);
    sum += values[i];
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

/** What rounding takes away from a + b. */
function lostIn(a: number, b: number): number {
  return Math.abs(a) >= Math.abs(b) ? a - (a + b) + b : b - (a + b) + a;
}

/** The sum of the values of each key, by its code. */
export function sumsOf({ codes, labels }: Keys, values: Float64Array): Float64Array {
  const sums = new Float64Array(labels.length);
  const lost = new Float64Array(labels.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row];
    const sum = sums[code];
    const value = values[row];
    sums[code] = sum + value;
    lost[code] += lostIn(sum, value);
  }
  return sums.map((sum, code) => (Number.isFinite(sum) ? sum + lost[code] : sum));
}
