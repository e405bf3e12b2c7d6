/** How far a step goes of the way to 1. */
const STEP = 0.5;
const MOST_TERMS = 200_000;
/** Sums are brought down before they outgrow a number. */
const SCALE = 1e250;

/**
 * (1 − z)ʷ · ₂F₁(a, b; c; z) for 0 ≤ z < 1, with a, b > 0 and a c that is not 0, −1, −2 … The power belongs
 * to it because in BG/NBD the two factors leave the range of numbers in opposite directions.
 *
 * The power series 15.2.1 of the NIST Digital Library of Mathematical Functions up to ½; beyond it Taylor
 * series along the differential equation 15.10.1, each reaching half-way from the last point to 1, so that
 * neither z near 1 nor a whole c − a − b needs a case of its own. Meant for c up to a + b or little above it:
 * there the function outgrows the equation's other solutions and no digits are lost on the way. NaN when a
 * series does not settle.
 */
export function gauss2F1(a: number, b: number, c: number, z: number, w = 0): number {
  let exponent = w * Math.log1p(-z);
  let value = 1;
  let slope = (a * b) / c;
  for (let point = 0; point < z;) {
    const h = Math.min(z - point, (1 - point) * STEP);
    const spread = point * (1 - point);
    // Two terms of the Taylor series that follow each other, h to their power included.
    let term = value;
    let after = slope * h;
    let steepness = after;
    value += after;
    for (let k = 0; ; k += 1) {
      const next =
        point === 0
          ? (after * (a + k + 1) * (b + k + 1) * h) / ((c + k + 1) * (k + 2))
          : (((k + a) * (k + b) * term * h) / (k + 1) -
              ((1 - 2 * point) * k + c - (a + b + 1) * point) * after) *
            (h / (spread * (k + 2)));
      term = after;
      after = next;
      value += after;
      steepness += (k + 2) * after;
      if (Math.abs(value) > SCALE || Math.abs(steepness) > SCALE) {
        [term, after, value, steepness] = [term, after, value, steepness].map((x) => x / SCALE);
        exponent += Math.log(SCALE);
      }
      if (isLost(term, value) && isLost((k + 2) * after, steepness)) break;
      if (k > MOST_TERMS) return NaN;
    }
    slope = steepness / h;
    point += h;
  }
  return value * Math.exp(exponent);
}

function isLost(term: number, sum: number): boolean {
  return Math.abs(term) <= 1e-17 * Math.abs(sum);
}
