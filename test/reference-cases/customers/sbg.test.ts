import { fittedRetention } from '../../../src/domain/metrics/customers/retention-model';
import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

const shows = builtFunctions();
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** The cases give a tolerance for each of their figures. */
function expectClose(reference: ReferenceCase, key: string, value: unknown, expected: unknown) {
  const tolerances = reference.tolerance as Record<string, ReferenceCase['tolerance']>;
  expectWithin(reference, value, expected, tolerances[key]);
}

/** Everything that the two functions show, against a fit on the first `periods` periods. */
function expectFit(reference: ReferenceCase, counts: readonly number[], periods: number): void {
  const { expected } = reference;
  const survival = expected.survival as number[];
  const survivors = column(counts.slice(0, periods + 1));
  const [, [alpha, beta, likelihood]] = shows('RETENTION_MODEL', survivors) as unknown[][];
  expectClose(reference, 'alpha', alpha, expected.alpha);
  expectClose(reference, 'beta', beta, expected.beta);
  if (expected.log_likelihood !== undefined) {
    expectClose(reference, 'log_likelihood', likelihood, expected.log_likelihood);
    expect(likelihood).toBeGreaterThanOrEqual((expected.log_likelihood as number) - 1e-7);
  }
  const horizon = survival.length - 1 - periods;
  const [, ...rows] = shows('RETENTION_FORECAST', survivors, horizon) as unknown[][];
  expect(rows.map(([period]) => period)).toEqual(survival.map((_, period) => period));
  rows.forEach(([, observed, share, retention, lost], period) => {
    expect(observed).toBe(period <= periods ? counts[period] / counts[0] : '');
    expectClose(reference, 'survival', share, survival[period]);
    if (period === 0) expect([retention, lost]).toEqual(['', '']);
    else {
      const before = period - 1;
      expectClose(reference, 'survival', retention, (expected.retention as number[])[before]);
      expectClose(reference, 'survival', lost, (expected.churn_pmf as number[])[before]);
    }
  });
}

function segment(reference: ReferenceCase): void {
  const { data, column: name, fit_years, customers } = reference.input;
  const rows = referenceRows(String(data));
  const counts = rows.map((row) => (Number(row[String(name)]) * Number(customers)) / 100);
  expectFit(reference, counts, Number(fit_years));
}

/** How many of several cohorts were there at the beginning and at the end of each period. */
function renewalsOf(cohorts: readonly number[][]) {
  const periods = Math.max(...cohorts.map((counts) => counts.length)) - 1;
  const total = (from: number) =>
    Float64Array.from({ length: periods }, (_, period) =>
      cohorts
        .filter((counts) => counts.length > period + 1)
        .reduce((sum, counts) => sum + counts[period + from], 0),
    );
  return { atRisk: total(0), stayed: total(1) };
}

describeReferences(
  'sbg',
  {
    'sbg-fit-regular-7y': segment,
    'sbg-fit-high_end-4y': segment,
    'sbg-fit-persistency-insulin': (reference) => {
      const { data, therapy, fit_periods } = reference.input;
      const rows = referenceRows(String(data)).filter((row) => row.therapy === therapy);
      const counts = rows.map(({ value }) => Number(value));
      expectFit(reference, counts, Number(fit_periods));
    },
    // The functions take one cohort; the fit below them takes what several were at risk of together.
    'sbg-fit-multicohort': (reference) => {
      const model = fittedRetention(renewalsOf(reference.input.cohorts as number[][]));
      const { churn = NaN, spread = NaN, logLikelihood } = model ?? {};
      const { alpha, beta, log_likelihood } = reference.expected;
      expectClose(reference, 'alpha', churn / spread, alpha);
      expectClose(reference, 'beta', (1 - churn) / spread, beta);
      expectClose(reference, 'log_likelihood', logLikelihood, log_likelihood);
    },
  },
  {
    'sbg-derl-fh2010': 'no function shows a discounted residual lifetime',
    'sbg-project-fixed-public': 'no function takes alpha and beta: each fits them itself',
  },
);
