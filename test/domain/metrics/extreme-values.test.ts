import fc from '../../support/fast-check';
import { column, shows } from '../functions/formula';

/** Numbers at the ends of what a cell can hold, and gaps between them. */
const extreme = fc.constantFrom<number | ''>(
  ...([1.7e308, -1.7e308, 1e308, -1e308, 9e307, 5e-324, -5e-324, 0, 1, ''] as const),
);
const above = fc.constantFrom<number>(1.7e308, 1e308, 9e307, 5e-324, 0, 1);
const isos = (count: number, step: number) =>
  column(
    ...Array.from({ length: count }, (_, i) =>
      new Date(Date.UTC(2020, 0, 6) + i * step * 86_400_000).toISOString().slice(0, 10),
    ),
  );
const ids = (count: number) => column(...Array.from({ length: count }, (_, i) => `c${i % 5}`));

type Call = (values: readonly (number | '')[], step: number) => [name: string, ...args: unknown[]];

const OF_ANY: readonly Call[] = [
  (v, step) => ['KPI_ANOMALIES', isos(v.length, step), column(...v)],
  (v, step) => ['KPI_TREND', isos(v.length, step), column(...v)],
  (v, step) => ['KPI_FORECAST', isos(v.length, step), column(...v), 3],
  (v, step) => ['ACHIEVABILITY', isos(v.length, step), column(...v), 1e308, '2030-01-01'],
  (v, step) => ['BASELINE', isos(v.length, 31 * step), column(...v)],
  (v) => ['KPI_SCORE', column(...v)],
  (v) => ['DATA_QUALITY', column('heading', ...v)],
];

const OF_FILLED: readonly Call[] = [
  (v) => ['CONTRIBUTION', ids(v.length), column(...v), column(...[...v].reverse())],
  (v) => ['LEAD_LAG', column(...v), column(...[...v].reverse())],
  (v) => ['AB_TEST_MEANS', column(...v), column(...[...v].reverse())],
  (v, step) => ['SUM_IN', isos(v.length, step), column(...v), '2020-01-01', '2030-01-01'],
  (v, step) => ['MEAN_IN', isos(v.length, step), column(...v), '2020-01-01', '2030-01-01'],
  (v, step) => ['MEDIAN_IN', isos(v.length, step), column(...v), '2020-01-01', '2030-01-01'],
  (v, step) => ['COHORT', ids(v.length), isos(v.length, step), 'month', 'revenue', column(...v)],
  (v, step) => ['LTV_FORECAST', ids(v.length), isos(v.length, step), column(...v), 10],
];

const OF_AMOUNTS: readonly Call[] = [
  (v) => ['MRR_MOVEMENTS', column(...v), column(...[...v].reverse())],
  (v) => ['NRR', column(...v), column(...[...v].reverse())],
  (v) => ['GRR', column(...v), column(...[...v].reverse())],
  (v) => ['SURVIVAL', column(...v), column(...v.map((_, i) => i % 2))],
  (v) => ['SURVIVAL_COMPARE', column(...v), column(...v.map((_, i) => i % 2)), ids(v.length)],
  (v) => ['RETENTION_FORECAST', column(...[...v].sort((a, b) => Number(b) - Number(a))), 3],
  (v) => ['RETENTION_MODEL', column(...[...v].sort((a, b) => Number(b) - Number(a)))],
  (v) => ['FUNNEL', column(...[...v].sort((a, b) => Number(b) - Number(a)))],
  (v) => [
    'RATE_CHANGE',
    ids(v.length),
    column(...v),
    column(...v.map(() => 1e308)),
    column(...[...v].reverse()),
    column(...v.map((_, i) => i + 1)),
  ],
];

function isAnswer(shown: unknown): boolean {
  if (Array.isArray(shown)) return shown.every(isAnswer);
  return typeof shown !== 'number' || Number.isFinite(shown);
}

const nameOf = (call: Call) => call([1, 1], 1)[0];

describe.each([
  ['any value', OF_ANY, extreme],
  ['filled rows', OF_FILLED, extreme.filter((value) => value !== '')],
  ['amounts', OF_AMOUNTS, above],
] as const)('of the largest and smallest numbers: %s', (_, calls, value) => {
  test.each(calls.map((call) => [nameOf(call), call] as const))(
    '%s has a value or a sentence',
    (name, call) => {
      const values = fc.array<number | ''>(value, { minLength: 1, maxLength: 40 });
      fc.assert(
        fc.property(values, fc.constantFrom(1, 7, 31), (some, step) => {
          const [, ...args] = call(some, step);
          expect(isAnswer(shows(name, ...args))).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );
});
