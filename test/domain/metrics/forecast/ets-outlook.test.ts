import { etsForms } from '../../../../src/domain/metrics/forecast/ets-choice';
import type { EtsFit } from '../../../../src/domain/metrics/forecast/ets-fit';
import { etsOutlook } from '../../../../src/domain/metrics/forecast/ets-forecast';
import { type EtsForm, SEASON } from '../../../../src/domain/metrics/forecast/ets-likelihood';

const PATHS = 10_000;
const HORIZON = 9;
const PERIOD = 4;

function fitOf(form: EtsForm): EtsFit {
  const trend = form.trend !== 'none';
  const phi = form.trend === 'damped' ? 0.9 : Number(trend);
  const seasonal = form.season !== 'none';
  const period = seasonal ? PERIOD : 1;
  const season = { none: [0], added: [9, -3, 2, -8], multiplied: [1.3, 0.9, 1.1, 0.7] }[
    form.season
  ];
  const smoothing = [0.4, trend ? 0.15 : 0, seasonal ? 0.3 : 0, phi];
  return {
    form,
    period,
    quantities: Float64Array.of(...smoothing, 0, 0, ...season),
    final: Float64Array.of(...smoothing, 50, trend ? 2 : 0, ...season),
    variance: form.relative ? 0.02 : 9,
    logLikelihood: 0,
    aicc: 0,
  };
}

/** Normal deviates by Box and Muller from a linear congruential generator (Numerical Recipes). */
function normals(): () => number {
  let state = 42;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** The model's own equations, run forwards many times (Hyndman et al. 2008, table 2.2 and 2.3). */
function simulated({ form, period, final, variance }: EtsFit): { mean: number; sd: number }[] {
  const normal = normals();
  const [alpha, beta, gamma, phi] = final;
  const sums = Array.from({ length: HORIZON }, () => [0, 0]);
  for (let path = 0; path < PATHS; path += 1) {
    let [level, slope] = [final[4], final[5]];
    const season = [...final.subarray(SEASON)];
    for (let h = 0; h < HORIZON; h += 1) {
      const error = Math.sqrt(variance) * normal();
      const base = level + phi * slope;
      const part = season[h % period];
      const mean = form.season === 'multiplied' ? base * part : base + part;
      const size = form.relative ? (form.season === 'multiplied' ? base : mean) : 1;
      const value = form.relative ? mean * (1 + error) : mean + error;
      level = base + alpha * size * error;
      slope = phi * slope + beta * size * error;
      season[h % period] =
        form.season === 'multiplied' ? part * (1 + gamma * error) : part + gamma * size * error;
      sums[h][0] += value;
      sums[h][1] += value * value;
    }
  }
  return sums.map(([sum, squares]) => ({
    mean: sum / PATHS,
    sd: Math.sqrt(squares / PATHS - (sum / PATHS) ** 2),
  }));
}

describe.each(etsForms(true, PERIOD).map((form) => [JSON.stringify(form), form] as const))(
  'the outlook of %s',
  (_, form) => {
    const fit = fitOf(form);
    const { means, variances } = etsOutlook(fit, HORIZON);

    test('has mean and spread of the model’s own paths, beyond a whole season too', () => {
      simulated(fit).forEach(({ mean, sd }, h) => {
        expect(Math.abs(means[h] - mean)).toBeLessThan((5 * sd) / Math.sqrt(PATHS));
        expect(Math.abs(Math.sqrt(variances[h]) / sd - 1)).toBeLessThan(0.05);
      });
    });

    test('does not depend on how far it reaches', () => {
      expect(etsOutlook(fit, 3).means).toEqual(means.slice(0, 3));
      expect(etsOutlook(fit, 3).variances).toEqual(variances.slice(0, 3));
    });
  },
);
