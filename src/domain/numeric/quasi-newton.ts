export interface Minimum {
  at: Float64Array;
  value: number;
  /** False when the steps ran out before the slopes did. */
  settled: boolean;
}

/** The value at a point; its slopes are written into `slopes`. Infinite where the point is forbidden. */
export type Differentiable = (at: Float64Array, slopes: Float64Array) => number;

/**
 * The quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno with a line search that halves and
 * interpolates (Nocedal, Wright, "Numerical Optimization", 2nd ed., 3.5 and 6.1). It has settled when three
 * steps on end gain no more than `tolerance`.
 */
export function minimumBySlopes(
  f: Differentiable,
  start: Float64Array,
  { steps = 300, tolerance = 1e-9 } = {},
): Minimum {
  const n = start.length;
  let at = start.slice();
  let slopes = new Float64Array(n);
  let value = f(at, slopes);
  let next = new Float64Array(n);
  let nextSlopes = new Float64Array(n);
  const inverse = new Float64Array(n * n);
  const direction = new Float64Array(n);
  const change = new Float64Array(n);
  let fresh = true;
  let still = 0;
  const restart = () => {
    setUnit(inverse, n, 1);
    fresh = true;
  };
  restart();
  if (!(value < Infinity)) return { at, value: Infinity, settled: false };
  for (let step = 0; step < steps; step += 1) {
    const descent = -setProduct(direction, inverse, slopes, -1);
    if (!(descent < 0)) {
      if (fresh) return { at, value, settled: true };
      restart();
      continue;
    }
    // The first step of steepest descent is as long as the scaled unknowns allow.
    let length = fresh ? Math.min(1, 0.5 / Math.sqrt(-descent)) : 1;
    let reached = Infinity;
    for (let tries = 0; tries < 40; tries += 1) {
      for (let i = 0; i < n; i += 1) next[i] = at[i] + length * direction[i];
      nextSlopes.fill(0);
      reached = f(next, nextSlopes);
      if (reached <= value + 1e-4 * length * descent) break;
      length = shorter(length, reached - value, descent);
      reached = Infinity;
    }
    if (reached === Infinity) {
      if (fresh) return { at, value, settled: -descent < 1e-6 };
      restart();
      continue;
    }
    const gained = value - reached;
    // `at` and `slopes` become the step and the change of the slopes, and then the place of the next point.
    const curvature = setStep(at, slopes, next, nextSlopes);
    if (curvature > 1e-14) {
      // The first change gives the unit its size (6.20).
      if (fresh) setUnit(inverse, n, curvature / squaresOf(slopes));
      update(inverse, at, slopes, curvature, change);
      fresh = false;
    }
    [at, next] = [next, at];
    [slopes, nextSlopes] = [nextSlopes, slopes];
    value = reached;
    still = gained <= tolerance ? still + 1 : 0;
    if (still >= 3) return { at, value, settled: true };
  }
  return { at, value, settled: false };
}

/*
 * The loops below are functions of their own so that the engine optimises each as soon as it is hot, and
 * once: as parts of the search above, the whole of it was compiled again at each turn that it had not seen.
 */

function setUnit(matrix: Float64Array, n: number, size: number): void {
  matrix.fill(0);
  for (let i = 0; i < n; i += 1) matrix[i * n + i] = size;
}

/** Writes sign · matrix · vector into `product`; answers vector · matrix · vector. */
function setProduct(
  product: Float64Array,
  matrix: Float64Array,
  vector: Float64Array,
  sign: number,
): number {
  const n = vector.length;
  let form = 0;
  for (let i = 0, at = 0; i < n; i += 1) {
    let sum = 0;
    for (let j = 0; j < n; j += 1, at += 1) sum += matrix[at] * vector[j];
    product[i] = sign * sum;
    form += sum * vector[i];
  }
  return form;
}

/** A step that did not lead down far enough, cut to where a parabola through both ends has its foot. */
function shorter(length: number, risen: number, descent: number): number {
  if (!(risen < Infinity)) return 0.25 * length;
  const parabola = (-descent * length * length) / (2 * (risen - descent * length));
  return Math.min(0.5 * length, Math.max(0.1 * length, parabola));
}

/** Turns a point and its slopes into what the next point changes in them; answers step · change. */
function setStep(
  at: Float64Array,
  slopes: Float64Array,
  next: Float64Array,
  nextSlopes: Float64Array,
): number {
  let curvature = 0;
  for (let i = 0; i < at.length; i += 1) {
    at[i] = next[i] - at[i];
    slopes[i] = nextSlopes[i] - slopes[i];
    curvature += slopes[i] * at[i];
  }
  return curvature;
}

function squaresOf(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += vector[i] * vector[i];
  return sum;
}

/** The update of the inverse curvature by a step and the change of slopes that it brought (6.17). */
function update(
  inverse: Float64Array,
  step: Float64Array,
  change: Float64Array,
  curvature: number,
  turned: Float64Array,
): void {
  const n = step.length;
  const shape = setProduct(turned, inverse, change, 1);
  const outer = (1 + shape / curvature) / curvature;
  for (let i = 0, at = 0; i < n; i += 1) {
    const own = step[i] * outer - turned[i] / curvature;
    const other = step[i] / curvature;
    for (let j = 0; j < n; j += 1, at += 1) inverse[at] += own * step[j] - other * turned[j];
  }
}
