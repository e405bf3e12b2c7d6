/** A likelihood at one point: its value, its gradient and its second derivatives, row by row. */
export interface Slope {
  value: number;
  gradient: number[];
  curvature: number[];
}

/** `reached` is the highest point; without one, `limit` is the parameter that ran away, or -1. */
export type Peak =
  | { reached: true; at: Float64Array; value: number }
  | { reached: false; limit: number; up: boolean; value: number };

/**
 * Logarithms beyond this are a parameter on its way to 0 or to infinity. Farther out, a sum of gamma functions
 * loses the digits that tell a likelihood from its limit.
 */
const FARTHEST = 12;
const LONGEST_STEP = 2;
/** A step in the logarithms as small as this leaves an error of its square. */
const SMALL_STEP = 1e-7;
/** A rise of a log-likelihood as small as this may be rounding: the gradient alone is followed there. */
const SMALL_RISE = 1e-8;
const MOST_STEPS = 120;

/**
 * The maximum of a likelihood in positive parameters of the order of 1, from one start: Newton's method in
 * their logarithms, damped as by Levenberg and Marquardt where it is not concave or a step would lead down.
 * It counts as reached only where the full Newton step vanishes, so the gradient is zero there and the
 * likelihood concave. Nocedal and Wright, Numerical Optimization (2006), chapters 3 and 10.
 */
export function peakFrom(
  likelihood: (parameters: Float64Array) => Slope,
  start: readonly number[],
): Peak {
  const n = start.length;
  let logs = Float64Array.from(start, Math.log);
  let here = inLogs(likelihood, logs);
  let damping = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep(here, n, damping);
    if (!move) {
      damping = Math.max(4 * damping, 1e-3);
      continue;
    }
    const length = Math.max(...move.map(Math.abs));
    const share = Math.min(1, LONGEST_STEP / length);
    const next = logs.map((log, i) => log + share * move[i]);
    const there = inLogs(likelihood, next);
    if (damping === 0 && length < SMALL_STEP) {
      return { reached: true, at: next.map(Math.exp), value: there.value };
    }
    const rise = move.reduce((sum, by, i) => sum + by * here.gradient[i], 0);
    if (rise < SMALL_RISE || there.value >= here.value) {
      logs = next;
      here = there;
      damping = damping > 1e-6 ? damping / 8 : 0;
      if (logs.some((log) => Math.abs(log) > FARTHEST)) break;
    } else {
      damping = Math.max(8 * damping, 1e-4);
    }
  }
  // Half as far out rounding may hide the rise: that, too, is on the way.
  const limit = logs.findIndex((log) => Math.abs(log) > FARTHEST / 2);
  return { reached: false, limit, up: logs[limit] > 0, value: here.value };
}

/** The highest of the points found from several starts; one that ran away counts where it is higher. */
export function highestPeak(
  likelihood: (parameters: Float64Array) => Slope,
  starts: readonly (readonly number[])[],
): Peak {
  return starts.map((start) => peakFrom(likelihood, start)).reduce(higherPeak);
}

export function higherPeak(best: Peak, peak: Peak): Peak {
  const same = Math.abs(peak.value - best.value) <= 1e-9 * (1 + Math.abs(best.value));
  return (same ? peak.reached && !best.reached : peak.value > best.value) ? peak : best;
}

function inLogs(likelihood: (parameters: Float64Array) => Slope, logs: Float64Array): Slope {
  const at = logs.map(Math.exp);
  const { value, gradient, curvature } = likelihood(at);
  const n = at.length;
  for (let i = 0; i < n; i += 1) {
    gradient[i] *= at[i];
    for (let j = 0; j < n; j += 1) curvature[i * n + j] *= at[i] * at[j];
    curvature[i * n + i] += gradient[i];
  }
  return { value, gradient, curvature };
}

/** Solves −curvature · step = gradient by Cholesky; `undefined` where the likelihood is not concave. */
function newtonStep(
  { gradient, curvature }: Slope,
  n: number,
  damping: number,
): number[] | undefined {
  const lower = curvature.map((value) => -value);
  const step = gradient.slice();
  for (let i = 0; i < n; i += 1) {
    const own = Math.abs(lower[i * n + i]);
    lower[i * n + i] += damping * (own + Math.abs(gradient[i]));
    for (let j = 0; j <= i; j += 1) {
      let sum = lower[i * n + j];
      for (let k = 0; k < j; k += 1) sum -= lower[i * n + k] * lower[j * n + k];
      if (i !== j) lower[i * n + j] = sum / lower[j * n + j];
      else if (!(sum > 1e-14 * own)) return undefined;
      else lower[i * n + i] = Math.sqrt(sum);
    }
    for (let k = 0; k < i; k += 1) step[i] -= lower[i * n + k] * step[k];
    step[i] /= lower[i * n + i];
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) step[i] -= lower[k * n + i] * step[k];
    step[i] /= lower[i * n + i];
  }
  return step;
}
