import { bestEts } from '../../../src/domain/metrics/forecast/ets-choice';
import { etsFit, type EtsFit } from '../../../src/domain/metrics/forecast/ets-fit';
import { etsOutlook } from '../../../src/domain/metrics/forecast/ets-forecast';
import {
  type EtsForm,
  etsLikelihood,
  SEASON,
} from '../../../src/domain/metrics/forecast/ets-likelihood';
import {
  describeReferences,
  expectWithin,
  isWithin,
  type ReferenceCase,
} from '../../support/oracle';
import { referenceSeries } from '../../support/reference-series';

/** Likelihoods this near are of the same optimum; the reference's search often stops farther off. */
const SAME_OPTIMUM = 0.05;
const BANDS = { lower80: -0.1, upper80: 0.1, lower95: -0.025, upper95: 0.025 };
const CRITICAL: Record<string, number> = { 0.1: 1.2815515655446004, 0.025: 1.959963984540054 };

type Numbers = Record<string, number>;

interface Expected {
  method: string;
  par: Numbers;
  initial_state: Numbers;
  final_state: Numbers;
  sigma2: number;
  loglik: number;
  aicc: number;
  mean: number[];
}

function formOf(method: string): EtsForm {
  const [, error, trend, season] = /ETS\((\w+),(\w+),(\w+)\)/.exec(method) ?? [];
  return {
    relative: error === 'M',
    trend: trend === 'N' ? 'none' : trend === 'A' ? 'line' : 'damped',
    season: season === 'N' ? 'none' : season === 'A' ? 'added' : 'multiplied',
  };
}

/** The reference's own parameters and starting states in our places. */
function quantitiesOf(
  { par, initial_state }: Expected,
  form: EtsForm,
  period: number,
): Float64Array {
  const x = new Float64Array(SEASON + period);
  const phi = form.trend === 'none' ? 0 : (par.phi ?? 1);
  x.set([par.alpha, par.beta ?? 0, par.gamma ?? 0, phi, initial_state.l, initial_state.b ?? 0]);
  if (form.season === 'none') return x;
  for (let k = 0; k < period; k += 1) x[SEASON + k] = initial_state[`s${period - k}`];
  return x;
}

function expectOutlook(reference: ReferenceCase, fit: EtsFit, scale: number, tolerance: Numbers[]) {
  const expected = reference.expected as unknown as Expected & Record<string, number[]>;
  const { means, variances } = etsOutlook(fit, expected.mean.length);
  means.forEach((mean, h) => {
    expectWithin(reference, mean * scale, expected.mean[h], tolerance[0]);
    for (const [band, tail] of Object.entries(BANDS)) {
      const reach = Math.sign(tail) * CRITICAL[Math.abs(tail)] * Math.sqrt(variances[h]);
      expectWithin(reference, (mean + reach) * scale, expected[band][h], tolerance[1]);
    }
  });
}

/** With everything fixed the recursion is the reference's; left free it reaches the same likelihood or a better one. */
function agrees(reference: ReferenceCase): void {
  const expected = reference.expected as unknown as Expected;
  const tolerance = reference.tolerance as unknown as Record<string, Numbers>;
  const form = formOf(expected.method);
  const period = form.season === 'none' ? 1 : Number(reference.input.period);
  const { values } = referenceSeries(reference);
  const likelihood = etsLikelihood(form, values, period);
  const quantities = quantitiesOf(expected, form, period);
  const { deviance, squares } = likelihood.at(quantities);
  const variance = squares / (values.length - Object.keys(expected.par).length);
  expectWithin(reference, -deviance / 2, expected.loglik, tolerance.fixed);
  expectWithin(reference, variance, expected.sigma2, tolerance.fixed);
  const fixed = { form, period, quantities, final: likelihood.final(quantities), variance };
  const given = { ...fixed, logLikelihood: -deviance / 2, aicc: expected.aicc };
  expectOutlook(reference, given, 1, [tolerance.fixed, tolerance.fixed]);

  const scale = Math.max(...values);
  const scaled = values.map((value) => value / scale);
  const logs = values.length * Math.log(scale);
  const fit = etsFit(form, scaled, period, { logs, spent: 0 });
  if (!fit) throw new Error('no fit');
  expect(fit.logLikelihood).toBeGreaterThan(expected.loglik - 1e-4);
  if (fit.logLikelihood < expected.loglik + SAME_OPTIMUM) {
    expectOutlook(reference, fit, scale, [tolerance.mean, tolerance.bounds]);
  }
}

/** The reference's form and likelihood, or a candidate that its search has passed by. */
function choosesAsWell(reference: ReferenceCase): void {
  const expected = reference.expected as unknown as Expected;
  const { values } = referenceSeries(reference);
  const scale = Math.max(...values);
  const treatment = { logs: values.length * Math.log(scale), spent: 0 };
  const fit = bestEts(
    values.map((value) => value / scale),
    Number(reference.input.period),
    treatment,
  );
  expect(fit?.aicc).toBeLessThan(expected.aicc + 1e-4);
  const alike = isWithin({ abs: SAME_OPTIMUM }, fit?.aicc ?? 0, expected.aicc);
  if (alike) expect(fit?.form).toEqual(formOf(expected.method));
}

describeReferences(
  'ets',
  {
    'ets-mam-air': agrees,
    'ets-aaa-air': agrees,
    'ets-aaa-accd': agrees,
    'ets-ann-nile': agrees,
    'ets-ann-oil': agrees,
    'ets-aadn-www': agrees,
    'ets-mam-qcement': agrees,
    'ets-auto-air': choosesAsWell,
    'ets-auto-accd': choosesAsWell,
    'ets-auto-nile': choosesAsWell,
  },
  {},
);
