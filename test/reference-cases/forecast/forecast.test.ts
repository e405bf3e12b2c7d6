import { etsOutlook } from '../../../src/domain/metrics/forecast/ets-forecast';
import { etsLikelihood, SEASON } from '../../../src/domain/metrics/forecast/ets-likelihood';
import { describeReferences, expectWithin, type ReferenceCase } from '../../support/oracle';
import { referenceSeries } from '../../support/reference-series';

const BANDS: Record<string, number> = {
  lower80: -1.2815515655446004,
  upper80: 1.2815515655446004,
  lower95: -1.959963984540054,
  upper95: 1.959963984540054,
};

/**
 * The naive methods are exponential smoothing at its edge: alpha = 1 keeps the last value, and with
 * alpha = 0, gamma = 1 each place of the season keeps its own.
 */
function isSmoothingAtItsEdge(reference: ReferenceCase): void {
  const { values } = referenceSeries(reference);
  const seasonal = reference.id.includes('snaive');
  const period = seasonal ? Number(reference.input.period) : 1;
  const form = {
    relative: false,
    trend: 'none',
    season: seasonal ? 'added' : 'none',
  } as const;
  const quantities = new Float64Array(SEASON + period);
  quantities.set([seasonal ? 0 : 1, 0, seasonal ? 1 : 0, 0, seasonal ? 0 : values[0], 0]);
  if (seasonal) quantities.set(values.subarray(0, period), SEASON);
  const rest = values.subarray(period);
  const likelihood = etsLikelihood(form, rest, period);
  const variance = likelihood.at(quantities).squares / rest.length;
  const expected = reference.expected as Record<string, number[]>;
  const final = likelihood.final(quantities);
  const fit = { form, period, quantities, final, variance, logLikelihood: 0, aicc: 0 };
  const { means, variances } = etsOutlook(fit, expected.mean.length);
  means.forEach((mean, h) => {
    expectWithin(reference, mean, expected.mean[h]);
    for (const [band, critical] of Object.entries(BANDS)) {
      expectWithin(reference, mean + critical * Math.sqrt(variances[h]), expected[band][h]);
    }
  });
}

const NO_MODEL =
  'not a function: a fitted mean or drift is none of the exponential smoothing models';

describeReferences(
  'forecast',
  {
    'fc-naive-nile': isSmoothingAtItsEdge,
    'fc-naive-www': isSmoothingAtItsEdge,
    'fc-naive-oil': isSmoothingAtItsEdge,
    'fc-snaive-air': isSmoothingAtItsEdge,
    'fc-snaive-accd': isSmoothingAtItsEdge,
    'fc-snaive-qcement': isSmoothingAtItsEdge,
  },
  {
    'fc-drift-nile': NO_MODEL,
    'fc-drift-www': NO_MODEL,
    'fc-drift-oil': NO_MODEL,
    'fc-mean-nile': NO_MODEL,
    'fc-mean-www': NO_MODEL,
    'fc-mean-oil': NO_MODEL,
  },
);
