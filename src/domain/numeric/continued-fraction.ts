const TINY = 1e-300;
const MOST_STEPS = 1_000_000;

/**
 * 1 / (b₀ + a₁ / (b₁ + a₂ / (b₂ + …))) by Lentz's method in Thompson and Barnett's form, "Coulomb and Bessel
 * functions of complex arguments and order", J. Comput. Phys. 64 (1986) 490–509. NaN when it does not settle.
 */
export function continuedFraction(
  numerator: (step: number) => number,
  denominator: (step: number) => number,
): number {
  let upper = denominator(0) || TINY;
  let lower = 0;
  let value = upper;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const a = numerator(step);
    const b = denominator(step);
    lower = 1 / (b + a * lower || TINY);
    upper = b + a / upper || TINY;
    const change = upper * lower;
    value *= change;
    if (!(Math.abs(change - 1) > 2e-16)) return 1 / value;
  }
  return NaN;
}
