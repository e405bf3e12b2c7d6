import { NoAnswer } from '../../../../src/domain/functions/no-answer';
import {
  expectedOrderValue,
  fitGammaGamma,
} from '../../../../src/domain/metrics/worth/gamma-gamma';
import { logGamma } from '../../../../src/domain/numeric/log-gamma';

const PURCHASES = Float64Array.of(1, 4, 1, 1, 1, 0, 2);
const MEANS = Float64Array.of(50, 21.25, 15, 60, 110, 0, -3);

/** Fader and Hardie (2013), equation 1a, over the customers that the fit takes. */
function paperLikelihood(purchases: Float64Array, means: Float64Array, at: readonly number[]) {
  const [p, q, v] = at;
  return purchases.reduce((sum, x, i) => {
    const m = means[i];
    if (!(x > 0 && m > 0)) return sum;
    const gammas = logGamma(p * x + q) - logGamma(p * x) - logGamma(q);
    const powers = q * Math.log(v) + (p * x - 1) * Math.log(m) + p * x * Math.log(x);
    return sum + gammas + powers - (p * x + q) * Math.log(x * m + v);
  }, 0);
}

function refused(purchases: number[], means: number[]): unknown {
  try {
    return fitGammaGamma(Float64Array.from(purchases), Float64Array.from(means));
  } catch (error) {
    if (error instanceof NoAnswer) return [error.code, error.complaint.values];
    throw error;
  }
}

describe('a fit of gamma–gamma', () => {
  const fitted = fitGammaGamma(PURCHASES, MEANS);

  // scipy: root of the gradient. There is another rise towards infinite q, up to −24.397 only.
  test('finds the higher of two peaks', () => {
    expect(fitted.p / 7.9108185817626726).toBeCloseTo(1, 11);
    expect(fitted.q / 2.7514565797220412).toBeCloseTo(1, 11);
    expect(fitted.v / 11.85573808817661).toBeCloseTo(1, 11);
  });

  test('has the likelihood of that peak, and no neighbour that is more likely', () => {
    const at = [fitted.p, fitted.q, fitted.v];
    const highest = paperLikelihood(PURCHASES, MEANS, at);
    expect(highest).toBeCloseTo(-23.996724604580663, 10);
    for (let i = 0; i < 3; i += 1) {
      for (const by of [0.9, 0.99, 1.01, 1.1]) {
        const near = at.map((value, j) => (i === j ? by * value : value));
        expect(paperLikelihood(PURCHASES, MEANS, near)).toBeLessThan(highest);
      }
    }
  });

  test.each([1e-6, 0.001, 1300, 1e9])(
    'scales v by %d with the currency, and nothing else',
    (by) => {
      const scaled = fitGammaGamma(
        PURCHASES,
        MEANS.map((mean) => mean * by),
      );
      expect(scaled.p / fitted.p).toBeCloseTo(1, 10);
      expect(scaled.q / fitted.q).toBeCloseTo(1, 10);
      expect(scaled.v / fitted.v / by).toBeCloseTo(1, 10);
    },
  );

  test('is the same for any order of the customers', () => {
    expect(fitGammaGamma(PURCHASES.slice().reverse(), MEANS.slice().reverse())).toEqual(fitted);
  });

  test.each([
    [[], [], ['no_order_values', undefined]],
    [
      [0, 0],
      [0, 0],
      ['no_order_values', undefined],
    ],
    [
      [1, 2],
      [0, -5],
      ['no_order_values', undefined],
    ],
    [
      [1, 2, 3],
      [5, 5, 5],
      ['too_alike', { model: 'gamma–gamma', parameter: 'p', limit: '∞' }],
    ],
    [[3], [7], ['too_alike', { model: 'gamma–gamma', parameter: 'p', limit: '∞' }]],
    [
      [1, 1],
      [Infinity, 1],
      ['too_large', undefined],
    ],
  ])('of %j with the means %j is refused: %j', (purchases, means, expected) => {
    expect(refused(purchases, means)).toEqual(expected);
  });
});

test('an expected order value lies between the own mean and everybody’s', () => {
  const model = { p: 6.25, q: 3.74, v: 15.44 };
  const everybody = (model.p * model.v) / (model.q - 1);
  for (const mean of [-10, 0, 5, 35, 400]) {
    const ends = [1, 10, 1000].map((x) => expectedOrderValue(model, x, mean) as number);
    const distances = ends.map((value) => Math.abs(value - mean));
    expect(distances).toEqual([...distances].sort((one, other) => other - one));
    for (const value of ends) expect((value - mean) * (everybody - value)).toBeGreaterThan(0);
  }
});

test('an expected order value that is infinite is none', () => {
  const model = { p: 2, q: 0.8, v: 10 };
  expect(expectedOrderValue(model, 0, 0)).toBeUndefined();
  expect(expectedOrderValue(model, 1, 30)).toBeCloseTo((2 * 40) / 1.8, 12);
});
