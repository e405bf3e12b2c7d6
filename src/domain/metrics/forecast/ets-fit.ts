import { type Minimum, minimumBySlopes } from '../../numeric/quasi-newton';
import { isAdmissible } from './ets-admissible';
import {
  ALPHA,
  BETA,
  type EtsForm,
  etsLikelihood,
  GAMMA,
  LEVEL,
  PHI,
  SEASON,
  SLOPE,
} from './ets-likelihood';
import { etsStart } from './ets-start';

/** A form fitted to values: what it found, and where the states stand after the last value. */
export interface EtsFit {
  form: EtsForm;
  period: number;
  quantities: Float64Array;
  final: Float64Array;
  /** The likelihood's logarithm without its constant, as R's `ets()` reports it. */
  logLikelihood: number;
  aicc: number;
  /** Variance of one error; relative to the fitted value where the form is relative. */
  variance: number;
}

/** Bounds of R's `ets()`: smoothing within, and gamma up to 1 − alpha, beta up to alpha. */
const LEAST = 1e-4;
const MOST = 0.9999;
const LEAST_DAMPING = 0.8;
const MOST_DAMPING = 0.98;

/**
 * Where the smoothing may start: alpha, then beta and gamma as shares of the room that it leaves. Deviances
 * have several minima; against R's `ets()` on 133 series these five left out the fewest.
 */
const STARTS = [
  [0.1, 0.8, 0.9],
  [0.2, 0.02, 0.95],
  [0.3, 0.05, 0.1],
  [0.9, 0.3, 0.5],
  [0.02, 0.5, 0.01],
];

/** How many quantities are free, the variance apart. */
export function freeCount({ trend, season }: EtsForm, period: number): number {
  return 2 + (trend === 'none' ? 0 : trend === 'line' ? 2 : 3) + (season === 'none' ? 0 : period);
}

/** Up to here the three best starts are followed, beyond it two: the likelihood is steeper there. */
const LONG = 1000;

/** Slopes move by a tenth of what levels do. */
const SLOW = 0.1;

/** What was done to values before they are fitted, so that likelihoods of different treatments compare. */
export interface Treatment {
  /** What the log-likelihood loses for it: the sum of the logarithms of what values were divided by. */
  logs: number;
  /** How many quantities were drawn from the values for it. */
  spent: number;
}

/** A search for the best fit of one form, to be followed as far as the form deserves. */
export interface EtsSearch {
  /** Of the best point so far; infinite before the first. */
  aicc(): number;
  /** Follows one more of the most promising starts; false when no more are worth it. */
  followNext(tolerance: number): boolean;
  /** Goes on from the best point until its gains are no more than `tolerance`. */
  refine(tolerance: number): void;
  /** Where the search stands, if any start settled. */
  fit(): EtsFit | undefined;
}

/** Steps that gain no more than this, of a deviance, are at the optimum. */
export const FINE = 1e-9;

/**
 * Maximum likelihood over smoothing and starting states together, within the bounds of R's `ets()` and
 * the admissible region, from several starts. `undefined` when no start settles, or when the values are
 * too few for the form. Values must be of a size around 1.
 */
export function etsFit(
  form: EtsForm,
  values: Float64Array,
  period: number,
  treatment: Treatment,
): EtsFit | undefined {
  const search = etsSearch(form, values, period, treatment);
  while (search?.followNext(FINE));
  return search?.fit();
}

/** Looks at all starts; see `etsFit`. `undefined` when the values are too few for the form. */
export function etsSearch(
  form: EtsForm,
  values: Float64Array,
  givenPeriod: number,
  { logs, spent }: Treatment,
): EtsSearch | undefined {
  const period = form.season === 'none' ? 1 : givenPeriod;
  let n = 0;
  for (let t = 0; t < values.length; t += 1) if (values[t] === values[t]) n += 1;
  const free = freeCount(form, period) + spent;
  if (n - free - 2 <= 0) return undefined;
  const likelihood = etsLikelihood(form, values, period);
  const space = searchSpace(form, values, period);
  const gradient = new Float64Array(SEASON + period);
  const x = new Float64Array(SEASON + period);
  const room = new Float64Array(period + 2);
  const deviance = (at: Float64Array, slopes: Float64Array): number => {
    space.quantitiesAt(at, x);
    if (form.season !== 'none' && !isAdmissible(x, period, room)) return Infinity;
    gradient.fill(0);
    const { deviance: value } = likelihood.at(x, gradient);
    space.slopesAt(at, gradient, slopes);
    return value;
  };
  const none = new Float64Array(x.length);
  const starts = STARTS.map((start) => space.startAt(start))
    .map((at) => ({ at, value: deviance(at, none) }))
    .sort((a, b) => a.value - b.value)
    .slice(0, n > LONG ? 2 : 3);
  let followed = 0;
  let best: Minimum | undefined;
  const follow = (at: Float64Array, tolerance: number) => {
    const found = minimumBySlopes(deviance, at, { tolerance });
    if (found.settled && (!best || found.value < best.value)) best = found;
  };
  const parameters = free + 1;
  const aiccOf = (value: number) =>
    value + 2 * logs + 2 * parameters + (2 * parameters * (parameters + 1)) / (n - parameters - 1);
  return {
    aicc: () => (best ? aiccOf(best.value) : Infinity),
    followNext(tolerance) {
      if (followed === starts.length) return false;
      follow(starts[followed].at, tolerance);
      followed += 1;
      return true;
    },
    refine(tolerance) {
      if (best) follow(best.at, tolerance);
    },
    fit() {
      if (!best) return undefined;
      space.quantitiesAt(best.at, x);
      const quantities = x.slice();
      const { squares } = likelihood.at(quantities);
      return {
        form,
        period,
        quantities,
        final: likelihood.final(quantities),
        logLikelihood: -best.value / 2 - logs,
        aicc: aiccOf(best.value),
        variance: squares / (n - free),
      };
    },
  };
}

interface SearchSpace {
  startAt(shares: readonly number[]): Float64Array;
  quantitiesAt(at: Float64Array, x: Float64Array): void;
  slopesAt(at: Float64Array, gradient: Float64Array, slopes: Float64Array): void;
}

/**
 * The quantities without bounds and of like size, in their places: a smoothing constant between bounds is
 * low + (high − low) sin²(angle), states are counted in steps from their starting values, and the last
 * season state follows from the others. What the form does without has no slope, and so never moves.
 */
function searchSpace(form: EtsForm, values: Float64Array, period: number): SearchSpace {
  const { level, slope, season, step, seasonStep } = etsStart(form, values, period);
  const trend = Number(form.trend !== 'none');
  const seasonal = Number(form.season !== 'none');
  const damping = form.trend === 'damped' ? MOST_DAMPING - LEAST_DAMPING : 0;
  const total = form.season === 'multiplied' ? period : 0;
  const last = SEASON + period - 1;
  const share = (angle: number) => Math.sin(angle) ** 2;
  const alphaAt = (at: Float64Array) => LEAST + (MOST - LEAST) * share(at[ALPHA]);
  return {
    startAt(shares) {
      const at = new Float64Array(SEASON + period);
      at.set([...shares, 0.9].map((part) => Math.asin(Math.sqrt(part))));
      return at;
    },
    quantitiesAt(at, x) {
      const alpha = alphaAt(at);
      x[ALPHA] = alpha;
      x[BETA] = trend * (LEAST + (alpha - LEAST) * share(at[BETA]));
      x[GAMMA] = seasonal * (LEAST + (1 - alpha - LEAST) * share(at[GAMMA]));
      x[PHI] = damping ? LEAST_DAMPING + damping * share(at[PHI]) : trend;
      x[LEVEL] = level + step * at[LEVEL];
      x[SLOPE] = trend * (slope + step * at[SLOPE] * SLOW);
      x[last] = total;
      for (let k = SEASON; k < last; k += 1) {
        x[k] = season[k - SEASON] + seasonStep * at[k];
        x[last] -= x[k];
      }
    },
    slopesAt(at, gradient, slopes) {
      const alpha = alphaAt(at);
      const room = [MOST, alpha, 1 - alpha];
      gradient[ALPHA] += gradient[BETA] * share(at[BETA]) - gradient[GAMMA] * share(at[GAMMA]);
      for (let i = ALPHA; i <= GAMMA; i += 1) {
        slopes[i] = gradient[i] * (room[i] - LEAST) * Math.sin(2 * at[i]);
      }
      slopes[PHI] = gradient[PHI] * damping * Math.sin(2 * at[PHI]);
      slopes[LEVEL] = gradient[LEVEL] * step;
      slopes[SLOPE] = gradient[SLOPE] * step * SLOW;
      for (let k = SEASON; k < last; k += 1)
        slopes[k] = (gradient[k] - gradient[last]) * seasonStep;
    },
  };
}
