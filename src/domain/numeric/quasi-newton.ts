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
 * interpolates (Nocedal, Wright, "Numerical Optimization", 2nd ed., 3.5 and 6.1).
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
    inverse.fill(0);
    for (let i = 0; i < n; i += 1) inverse[i * n + i] = 1;
    fresh = true;
  };
  restart();
  if (!(value < Infinity)) return { at, value: Infinity, settled: false };
  for (let step = 0; step < steps; step += 1) {
    let descent = 0;
    for (let i = 0; i < n; i += 1) {
      direction[i] = 0;
      for (let j = 0; j < n; j += 1) direction[i] -= inverse[i * n + j] * slopes[j];
      descent += direction[i] * slopes[i];
    }
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
      const parabola = (-descent * length * length) / (2 * (reached - value - descent * length));
      length =
        reached < Infinity
          ? Math.min(0.5 * length, Math.max(0.1 * length, parabola))
          : 0.25 * length;
      reached = Infinity;
    }
    if (reached === Infinity) {
      if (fresh) return { at, value, settled: -descent < 1e-6 };
      restart();
      continue;
    }
    const gained = value - reached;
    let curvature = 0;
    for (let i = 0; i < n; i += 1) {
      slopes[i] = nextSlopes[i] - slopes[i];
      curvature += slopes[i] * (next[i] - at[i]);
    }
    if (curvature > 1e-14) {
      // `slopes` holds their change y for the moment. Its first gives the unit its size (6.20).
      if (fresh) {
        const unit = curvature / slopes.reduce((sum, y) => sum + y * y, 0);
        for (let i = 0; i < n; i += 1) inverse[i * n + i] = unit;
      }
      let shape = 0;
      for (let i = 0; i < n; i += 1) {
        change[i] = 0;
        for (let j = 0; j < n; j += 1) change[i] += inverse[i * n + j] * slopes[j];
        shape += change[i] * slopes[i];
      }
      const outer = (1 + shape / curvature) / curvature;
      for (let i = 0; i < n; i += 1) {
        const si = next[i] - at[i];
        for (let j = 0; j < n; j += 1) {
          const sj = next[j] - at[j];
          inverse[i * n + j] += outer * si * sj - (change[i] * sj + si * change[j]) / curvature;
        }
      }
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
