/**
 * Exponential smoothing as innovations state space models, after Hyndman, Koehler, Ord, Snyder,
 * "Forecasting with Exponential Smoothing: The State Space Approach" (2008), chapters 2 and 5.
 * Trends are additive, so that no forecast explodes: the candidates of R's `ets()` by its defaults.
 */
export interface EtsForm {
  /** Errors grow with the level. */
  relative: boolean;
  trend: 'none' | 'line' | 'damped';
  season: 'none' | 'added' | 'multiplied';
}

/** Where each quantity stands in a vector of the model's quantities; season states come last. */
export const ALPHA = 0;
export const BETA = 1;
export const GAMMA = 2;
export const PHI = 3;
export const LEVEL = 4;
export const SLOPE = 5;
export const SEASON = 6;

/** A sum of squares below this share per value is float noise: the model explains the values wholly. */
const NOISE = 1e-26;

export interface EtsPass {
  /** −2 log-likelihood without its constant, as R has it; infinite where the model cannot be. */
  deviance: number;
  squares: number;
}

export interface EtsLikelihood {
  /** Runs through the values. The slopes of the deviance are added up in `slopes` when it is given. */
  at(quantities: Float64Array, slopes?: Float64Array): EtsPass;
  /** Level, slope and season states after the last value of the last run, in the same places. */
  final(quantities: Float64Array): Float64Array;
}

/**
 * The likelihood of one form for values of size around 1. A gap (NaN) moves the states on without an
 * error, and does not count. Slopes by one run backwards (reverse-mode differentiation).
 */
export function etsLikelihood(
  { relative, season }: EtsForm,
  values: Float64Array,
  period: number,
): EtsLikelihood {
  const n = values.length;
  const bases = new Float64Array(n);
  const slopesBefore = new Float64Array(n);
  const factors = new Float64Array(n);
  const errors = new Float64Array(n);
  const states = new Float64Array(period);
  const adjoints = new Float64Array(period);
  const multiplied = season === 'multiplied';
  const added = season === 'added' ? 1 : 0;
  let level = 0;
  let slope = 0;

  function forwards(x: Float64Array): EtsPass {
    const alpha = x[ALPHA];
    const beta = x[BETA];
    const gamma = x[GAMMA];
    const phi = x[PHI];
    level = x[LEVEL];
    slope = x[SLOPE];
    for (let k = 0; k < period; k += 1) states[k] = x[SEASON + k];
    let squares = 0;
    let logs = 0;
    let product = 1;
    let counted = 0;
    for (let t = 0, k = 0; t < n; t += 1) {
      const base = level + phi * slope;
      const factor = states[k];
      const fitted = multiplied ? base * factor : base + added * factor;
      if ((relative || multiplied) && !(fitted > 0 && (!multiplied || factor > 0))) {
        return { deviance: Infinity, squares: Infinity };
      }
      const value = values[t];
      const error = value === value ? value - fitted : 0;
      if (value === value) {
        const counts = relative ? error / fitted : error;
        squares += counts * counts;
        counted += 1;
        if (relative) {
          product *= fitted;
          if (product < 1e-200 || product > 1e200) {
            logs += Math.log(product);
            product = 1;
          }
        }
      }
      bases[t] = base;
      slopesBefore[t] = slope;
      factors[t] = factor;
      errors[t] = error;
      const pull = multiplied ? error / factor : error;
      level = base + alpha * pull;
      slope = phi * slope + beta * pull;
      states[k] = factor + gamma * (multiplied ? error / base : error);
      k = k + 1 === period ? 0 : k + 1;
    }
    logs += Math.log(product);
    const sum = Math.max(squares, counted * NOISE);
    const deviance = counted * Math.log(sum) + 2 * logs;
    return { deviance: deviance === deviance ? deviance : Infinity, squares };
  }

  function backwards(x: Float64Array, squares: number, slopes: Float64Array): void {
    const alpha = x[ALPHA];
    const beta = x[BETA];
    const gamma = x[GAMMA];
    const phi = x[PHI];
    let counted = 0;
    for (let t = 0; t < n; t += 1) if (values[t] === values[t]) counted += 1;
    const weight = squares > counted * NOISE ? (2 * counted) / squares : 0;
    adjoints.fill(0);
    let dLevel = 0;
    let dSlope = 0;
    for (let t = n - 1, k = (n - 1) % period; t >= 0; t -= 1) {
      const base = bases[t];
      const factor = factors[t];
      const error = errors[t];
      const before = slopesBefore[t];
      let dBase = dLevel;
      let dFactor = adjoints[k];
      if (values[t] === values[t]) {
        const fitted = multiplied ? base * factor : base + added * factor;
        const pull = multiplied ? error / factor : error;
        const turn = multiplied ? error / base : error;
        slopes[ALPHA] += dLevel * pull;
        slopes[BETA] += dSlope * pull;
        slopes[GAMMA] += dFactor * turn;
        const dPull = alpha * dLevel + beta * dSlope;
        const dTurn = gamma * dFactor;
        const counts = relative ? error / fitted : error;
        const scaled = (weight * counts) / (relative ? fitted : 1);
        let dFitted = -scaled;
        if (relative) dFitted += 2 / fitted - scaled * counts;
        if (multiplied) {
          dFactor -= (dPull * pull) / factor;
          dBase -= (dTurn * turn) / base;
          dFitted -= dPull / factor + dTurn / base;
          dBase += dFitted * factor;
          dFactor += dFitted * base;
        } else {
          dFitted -= dPull + dTurn;
          dBase += dFitted;
          dFactor += added * dFitted;
        }
      }
      slopes[PHI] += (dBase + dSlope) * before;
      dSlope = phi * (dBase + dSlope);
      dLevel = dBase;
      adjoints[k] = dFactor;
      k = k === 0 ? period - 1 : k - 1;
    }
    slopes[LEVEL] += dLevel;
    slopes[SLOPE] += dSlope;
    for (let k = 0; k < period; k += 1) slopes[SEASON + k] += adjoints[k];
  }

  return {
    at(x, slopes) {
      const pass = forwards(x);
      if (slopes && pass.deviance < Infinity) backwards(x, pass.squares, slopes);
      return pass;
    },
    final(x) {
      forwards(x);
      const after = x.slice();
      after[LEVEL] = level;
      after[SLOPE] = slope;
      for (let k = 0; k < period; k += 1) after[SEASON + k] = states[(n + k) % period];
      return after;
    },
  };
}
