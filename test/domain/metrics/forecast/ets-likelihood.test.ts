import { isAdmissible } from '../../../../src/domain/metrics/forecast/ets-admissible';
import { etsForms } from '../../../../src/domain/metrics/forecast/ets-choice';
import { etsFit } from '../../../../src/domain/metrics/forecast/ets-fit';
import {
  type EtsForm,
  etsLikelihood,
  GAMMA,
  PHI,
  SEASON,
} from '../../../../src/domain/metrics/forecast/ets-likelihood';

const FORMS = etsForms(true, 4).map((form) => [JSON.stringify(form), form] as const);

/** Four places of a season around 1, with a gap. */
const values = Float64Array.from({ length: 30 }, (_, t) =>
  t === 11 ? NaN : 1 + 0.02 * t + [0.2, -0.1, 0.1, -0.2][t % 4] + 0.05 * Math.sin(t * t),
);

function quantitiesOf({ trend, season }: EtsForm): Float64Array {
  const x = Float64Array.of(0.3, 0.1, 0.2, 0.9, 1.1, 0.03, 0.2, -0.1, 0.1, -0.2);
  if (trend === 'none') x.set([0, 0.2, 0, 1.1, 0], 1);
  if (season === 'none') x.fill(0, SEASON);
  if (season === 'none') x[GAMMA] = 0;
  if (season === 'multiplied') for (let k = SEASON; k < x.length; k += 1) x[k] += 1;
  return x;
}

describe.each(FORMS)('the slopes of %s', (_, form) => {
  const period = form.season === 'none' ? 1 : 4;
  const likelihood = etsLikelihood(form, values, period);
  const x = quantitiesOf(form).slice(0, SEASON + period);
  const slopes = new Float64Array(x.length);
  likelihood.at(x, slopes);

  test.each(Array.from(x.keys()))('are those of differences, quantity %i', (i) => {
    if (form.trend === 'none' && (i === PHI || i === 5)) return;
    const beside = (step: number) => {
      const moved = x.slice();
      moved[i] += step;
      return likelihood.at(moved).deviance;
    };
    const difference = (beside(1e-5) - beside(-1e-5)) / 2e-5;
    expect(Math.abs(slopes[i] - difference)).toBeLessThan(1e-5 * (1 + Math.abs(difference)));
  });
});

test('a gap takes no part: values after it go on from the states before', () => {
  const form = { relative: false, trend: 'none', season: 'none' } as const;
  const x = Float64Array.of(0.5, 0, 0, 0, 10, 0, 0);
  const whole = etsLikelihood(form, Float64Array.of(12, 8, 10), 1).at(x);
  const gap = etsLikelihood(form, Float64Array.of(12, NaN, NaN, 8, 10), 1).at(x);
  expect(gap).toEqual(whole);
});

/** As admissible() of forecast 8.20 judges, which finds the roots; it and ours agreed on 4,000 drawn points. */
test.each([
  [0.3, 0.1, 0.2, 1, 12, true],
  [0.2, 0, 0.8, 0, 12, true],
  [0.5, 0.49, 0.5, 1, 4, true],
  [0.05, 0.04, 0.9, 0.8, 7, true],
  [0.184945, 0.106077, 0.137055, 1, 24, false],
  [0.853478, 0.801206, 0.144045, 1, 12, false],
  [0.836822, 0.409067, 0.024439, 0.864271, 24, false],
  [0.988804, 0.702264, 0.008644, 0.959657, 7, false],
  [0.200037, 0.199572, 0.773567, 1, 12, false],
])(
  'alpha %d, beta %d, gamma %d, phi %d over %i: admissible is %s',
  (a, b, g, phi, period, verdict) => {
    const x = Float64Array.of(a, b, g, phi, 0, 0);
    expect(isAdmissible(x, period, new Float64Array(period + 2))).toBe(verdict);
  },
);

test('a season that begins larger than its level is fitted to relative errors all the same', () => {
  const values = Float64Array.from(
    { length: 60 },
    (_, t) => (0.05 + t / 60) ** 2 * [1.7, 1, 0.3, 1][t % 4] * (1 + 0.05 * Math.sin(t * t)),
  );
  for (const trend of ['none', 'line', 'damped'] as const) {
    const form = { relative: true, trend, season: 'added' } as const;
    expect(etsFit(form, values, 4, { logs: 0, spent: 0 })).toBeDefined();
  }
});
