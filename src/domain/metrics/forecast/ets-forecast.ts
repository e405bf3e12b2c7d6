import type { EtsFit } from './ets-fit';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASON, SLOPE } from './ets-likelihood';

/** Mean and variance of the values to come, one to `horizon` steps on. */
export interface Outlook {
  means: Float64Array;
  variances: Float64Array;
}

/** Exact under normal errors; the three classes are those of Hyndman et al. (2008), chapter 6. */
export function etsOutlook(fit: EtsFit, horizon: number): Outlook {
  return fit.form.season === 'multiplied' ? byMoments(fit, horizon) : byWeights(fit, horizon);
}

/**
 * Classes 1 and 2: an error weighs alpha + beta (phi + … + phi^j) on the value j steps on, and gamma more
 * where the season is the same. Relative errors grow with the mean square that they have brought about
 * themselves: θ_h = μ_h² + σ² Σ c_j² θ_(h−j), v_h = (1 + σ²) θ_h − μ_h² (6.3).
 */
function byWeights(
  { form, period, quantities, final, variance }: EtsFit,
  horizon: number,
): Outlook {
  const means = new Float64Array(horizon);
  const variances = new Float64Array(horizon);
  const weights = new Float64Array(horizon);
  const squares = new Float64Array(horizon);
  const seasonal = form.season === 'added';
  let sum = 1;
  for (let h = 0, run = 0, power = 1; h < horizon; h += 1) {
    power *= quantities[PHI];
    run += power;
    const again = seasonal && (h + 1) % period === 0 ? quantities[GAMMA] : 0;
    const weight = quantities[ALPHA] + quantities[BETA] * run + again;
    weights[h] = weight * weight;
    const mean = final[LEVEL] + run * final[SLOPE] + (seasonal ? final[SEASON + (h % period)] : 0);
    means[h] = mean;
    if (form.relative) {
      let brought = 0;
      for (let j = 0; j < h; j += 1) brought += weights[j] * squares[h - 1 - j];
      squares[h] = mean * mean + variance * brought;
      variances[h] = variance * (brought + squares[h]);
    } else {
      variances[h] = variance * sum;
      sum += weights[h];
    }
  }
  return { means, variances };
}

/**
 * Class 3: level + slope times a season state. Each place of the season has its own product with the
 * state, whose first and second moments go from step to step exactly: E e² = σ², E e⁴ = 3 σ⁴, odd powers
 * vanish. The state is taken as (q, c), the sum and the damped slope, so that a value is q s (1 + e).
 */
function byMoments({ period, quantities, final, variance }: EtsFit, horizon: number): Outlook {
  const means = new Float64Array(horizon);
  const variances = new Float64Array(horizon);
  const phi = quantities[PHI];
  const gamma = quantities[GAMMA];
  const c = phi * quantities[BETA];
  const a = quantities[ALPHA] + c;
  const own = 1 + variance * gamma * gamma;
  const mixed = 2 * gamma * variance;
  const pulled = variance + 3 * (gamma * variance) ** 2;
  for (let place = 0; place < Math.min(period, horizon); place += 1) {
    const factor = final[SEASON + place];
    let q = factor * (final[LEVEL] + phi * final[SLOPE]);
    let s = factor * phi * final[SLOPE];
    let [qq, qs, ss] = [q * q, q * s, s * s];
    for (let h = 0; h < horizon; h += 1) {
      const same = h % period === place;
      if (same) {
        means[h] = q;
        variances[h] = Math.max(0, qq - q * q) + variance * qq;
      }
      const grown = qq + phi * qs;
      const [w, x, y] = same ? [own, mixed, pulled] : [1, 0, variance];
      [qq, qs, ss] = [
        w * (grown + phi * (qs + phi * ss)) + 2 * x * (a * grown) + y * a * a * qq,
        w * phi * (qs + phi * ss) + x * (c * grown + a * phi * qs) + y * a * c * qq,
        w * phi * phi * ss + 2 * x * (c * phi * qs) + y * c * c * qq,
      ];
      const turned = same ? gamma * variance * q : 0;
      [q, s] = [q + phi * s + a * turned, phi * s + c * turned];
    }
  }
  return { means, variances };
}
