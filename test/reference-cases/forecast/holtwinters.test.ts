import { etsFit } from '../../../src/domain/metrics/forecast/ets-fit';
import { etsOutlook } from '../../../src/domain/metrics/forecast/ets-forecast';
import { etsLikelihood, SEASON } from '../../../src/domain/metrics/forecast/ets-likelihood';
import { describeReferences, expectWithin, type ReferenceCase } from '../../support/oracle';
import { referenceSeries } from '../../support/reference-series';

interface Run {
  SSE: number;
  mean: number[];
}

interface Input {
  period: number;
  h: number;
  alpha: number;
  beta: number | false;
  gamma?: number;
  seasonal?: 'additive' | 'multiplicative';
  start: string | { level: number; trend: number; season: number[] };
}

/**
 * The recursion with everything fixed. Holt's beta is a share of alpha in our terms, and the season
 * follows the old level and slope, the variant of Hyndman and Athanasopoulos where there is a season.
 */
function runsAsFixed(reference: ReferenceCase): void {
  const input = reference.input as unknown as Input;
  const { values } = referenceSeries(reference);
  const expected = (reference.expected.fpp_variant ?? reference.expected) as Run;
  const begun = typeof input.start === 'object';
  const skipped = begun ? input.period : input.beta === false ? 1 : 2;
  const start = begun
    ? (input.start as { level: number; trend: number; season: number[] })
    : { level: values[skipped - 1], trend: skipped === 2 ? values[1] - values[0] : 0, season: [0] };
  const season = { additive: 'added', multiplicative: 'multiplied', none: 'none' } as const;
  const form = {
    relative: false,
    trend: input.beta === false ? ('none' as const) : ('line' as const),
    season: season[input.seasonal ?? 'none'],
  };
  const period = form.season === 'none' ? 1 : input.period;
  const quantities = new Float64Array(SEASON + period);
  const beta = input.alpha * (input.beta || 0);
  const phi = input.beta === false ? 0 : 1;
  quantities.set([
    input.alpha,
    beta,
    input.gamma ?? 0,
    phi,
    start.level,
    start.trend,
    ...start.season,
  ]);
  const likelihood = etsLikelihood(form, values.subarray(skipped), period);
  const { squares } = likelihood.at(quantities);
  expectWithin(reference, squares, expected.SSE);
  const rest = { logLikelihood: 0, aicc: 0, variance: 0 };
  // Without variance the mean is the recursion's own, multiplied season or not.
  const { means } = etsOutlook(
    { form, period, quantities, final: likelihood.final(quantities), ...rest },
    expected.mean.length,
  );
  means.forEach((mean, h) => expectWithin(reference, mean, expected.mean[h]));
}

/** Starting states are fitted here as well, so the sum of squares is no larger than with them given. */
function fitsAsWell(reference: ReferenceCase): void {
  const { values } = referenceSeries(reference);
  const scale = Math.max(...values);
  const form = { relative: false, trend: 'line', season: 'added' } as const;
  const scaled = values.map((value) => value / scale);
  const fit = etsFit(form, scaled, Number(reference.input.period), { logs: 0, spent: 0 });
  const squares = (fit?.variance ?? NaN) * (values.length - 16) * scale * scale;
  expect(squares).toBeLessThan(1.02 * Number(reference.expected.SSE));
}

describeReferences(
  'holtwinters',
  {
    'hw-fixed-air-add': runsAsFixed,
    'hw-fixed-accd-add': runsAsFixed,
    'hw-fixed-nile': runsAsFixed,
    'hw-fixed-www': runsAsFixed,
    'hw-fixed-oil': runsAsFixed,
    'hw-opt-air-add': fitsAsWell,
    'hw-opt-accd-add': fitsAsWell,
  },
  {
    'hw-fixed-air-mul':
      'both variants divide by the new level (the second with gamma / (1 - alpha)); in ETS it is the old one',
    'hw-opt-air-mul': 'no candidate joins a multiplied season with absolute errors',
  },
);
