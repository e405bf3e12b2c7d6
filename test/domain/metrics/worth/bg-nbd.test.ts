import fc from '../../../support/fast-check';
import { aliveShare, purchasesAhead } from '../../../../src/domain/metrics/worth/bg-nbd';
import { fitBgNbd } from '../../../../src/domain/metrics/worth/bg-nbd-fit';
import { bgNbdLikelihood } from '../../../../src/domain/metrics/worth/bg-nbd-likelihood';
import { logGamma } from '../../../../src/domain/numeric/log-gamma';
import { purchaseGroups } from '../../../../src/domain/metrics/worth/purchase-groups';

/** Purchases, recency, age. */
type Customer = readonly [number, number, number];

function groupsOf(customers: readonly Customer[]) {
  const column = (i: 0 | 1 | 2) => Float64Array.from(customers, (one) => one[i]);
  return purchaseGroups({
    codes: new Int32Array(customers.length),
    purchases: column(0),
    recency: column(1),
    age: column(2),
  });
}

/** The likelihood as the paper writes it, customer by customer (equation 6). */
function paperLikelihood(customers: readonly Customer[], [r, alpha, a, b]: readonly number[]) {
  return customers.reduce((sum, [x, recency, age]) => {
    const beta = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
    const stayed = beta(a, b + x) - beta(a, b) - (r + x) * Math.log(alpha + age);
    const gone =
      x > 0 ? beta(a + 1, b + x - 1) - beta(a, b) - (r + x) * Math.log(alpha + recency) : -Infinity;
    const either = Math.max(stayed, gone);
    const both = either + Math.log(Math.exp(stayed - either) + Math.exp(gone - either));
    return sum + logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + both;
  }, 0);
}

const CUSTOMERS: readonly Customer[] = [
  ...[[0, 0, 0] as const, [0, 0, 12.5] as const, [0, 0, 12.5] as const, [1, 3, 12.5] as const],
  ...[[2, 30.4, 38.9] as const, [7, 8.25, 38.9] as const, [7, 8.25, 38.9] as const],
  ...[[29, 37.7, 38] as const, [1, 1, 1] as const, [4, 2, 50] as const],
];
const POINTS = [
  [0.243, 4.414, 0.793, 2.426],
  [3, 0.2, 0.05, 0.3],
  [0.01, 50, 8, 12],
];

describe('the likelihood of BG/NBD', () => {
  const likelihood = bgNbdLikelihood(groupsOf(CUSTOMERS));

  test.each(POINTS)('at %d, %d, %d, %d is the one of the paper', (...at) => {
    const { value } = likelihood(Float64Array.from(at));
    expect(value / paperLikelihood(CUSTOMERS, at)).toBeCloseTo(1, 12);
  });

  test.each(POINTS)('at %d, %d, %d, %d has the slopes that differences have', (...at) => {
    const { gradient, curvature } = likelihood(Float64Array.from(at));
    at.forEach((value, i) => {
      const step = 1e-4 * value;
      const [above, below] = [1, -1].map((sign) =>
        likelihood(Float64Array.from(at, (one, j) => (i === j ? one + sign * step : one))),
      );
      const slope = (above.value - below.value) / (2 * step);
      expect(Math.abs(gradient[i] - slope)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
      at.forEach((_, j) => {
        const bend = (above.gradient[j] - below.gradient[j]) / (2 * step);
        expect(Math.abs(curvature[4 * i + j] - bend)).toBeLessThan(1e-6 * (1 + Math.abs(bend)));
      });
    });
  });
});

describe('a fit of BG/NBD', () => {
  test('is the same for any order of the customers', () => {
    const rows = [...CUSTOMERS, ...CUSTOMERS.map(([x, t, age]) => [x, t / 2, age + 9] as const)];
    const first = fitBgNbd(groupsOf(rows));
    expect(fitBgNbd(groupsOf([...rows].reverse()))).toEqual(first);
  });

  test('does not depend on the unit of time but for alpha and the likelihood’s constant', () => {
    const fitted = fitBgNbd(groupsOf(CUSTOMERS));
    const inDays = fitBgNbd(groupsOf(CUSTOMERS.map(([x, t, age]) => [x, 7 * t, 7 * age])));
    expect(inDays.r / fitted.r).toBeCloseTo(1, 9);
    expect(inDays.alpha / fitted.alpha).toBeCloseTo(7, 8);
    expect(inDays.a / fitted.a).toBeCloseTo(1, 9);
    expect(inDays.b / fitted.b).toBeCloseTo(1, 9);
    const repeats = CUSTOMERS.reduce((sum, [x]) => sum + x, 0);
    expect(fitted.logLikelihood - inDays.logLikelihood).toBeCloseTo(repeats * Math.log(7), 9);
  });

  test('has no neighbour that is more likely', () => {
    const { logLikelihood, ...model } = fitBgNbd(groupsOf(CUSTOMERS));
    const at = [model.r, model.alpha, model.a, model.b];
    expect(paperLikelihood(CUSTOMERS, at)).toBeCloseTo(logLikelihood, 10);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 4 }),
        (by) => {
          const near = at.map((value, i) => value * Math.exp(by[i]));
          expect(paperLikelihood(CUSTOMERS, near)).toBeLessThanOrEqual(logLikelihood + 1e-10);
        },
      ),
    );
  });
});

describe('expected purchases of a customer who is still there', () => {
  test.each([
    // mpmath, 50 digits, of the formula of the paper; a = 1 as its limit. r, alpha, a, b, x, T, t.
    [0.243, 4.414, 0.793, 2.426, 0, 0, 520, 4.9746178618496597],
    [0.243, 4.414, 0.793, 2.426, 29, 38, 0.01, 0.0068940524989072581],
    [1.2, 8, 1, 3, 2, 20, 52, 3.8410642247723517],
    [1.2, 8, 1, 3, 0, 0, 5000, 15.712023325560106],
    [0.16, 0.266, 1.85, 3.18, 0, 0, 1000, 2.9183959660948293],
    [50, 500, 2, 100, 3, 40, 52, 4.8629720634345299],
    [0.01, 2, 30, 0.5, 1, 10, 52, 0.84941555084251066],
    [2000, 9000, 3, 7, 12, 60, 26, 4.0826977405769889],
    [0.5, 3, 0.02, 0.01, 400, 500, 52, 41.362059126529027],
    [0.001, 0.01, 0.001, 5, 0, 7, 30, 0.0042782627109768207],
  ])('r %d, alpha %d, a %d, b %d, x %d, T %d, t %d: %d', (r, alpha, a, b, x, T, t, expected) => {
    const value = purchasesAhead({ r, alpha, a, b }, x)(T, t);
    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-12);
  });

  const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
  const model = fc.record({
    r: positive(20),
    alpha: fc.double({ min: 1, max: 100, noNaN: true }),
    a: positive(20),
    b: positive(20),
  });

  test('grow with the horizon, and not beyond what would come if nobody left', () => {
    fc.assert(
      fc.property(
        model,
        fc.nat(60),
        positive(300),
        positive(100),
        positive(3),
        (parameters, x, age, horizon, growth) => {
          const ahead = purchasesAhead(parameters, x);
          const expected = ahead(age, horizon);
          const rate = (parameters.r + x) / (parameters.alpha + age);
          expect(expected).toBeGreaterThan(0);
          expect(expected).toBeLessThanOrEqual(rate * horizon * (1 + 1e-12));
          // Where nearly all who will leave have left, the growth is below the last digit.
          const later = ahead(age, horizon * (1 + growth));
          expect(later).toBeGreaterThan(expected * (1 - 1e-13));
        },
      ),
    );
  });

  test('go with a probability of being there from 0 to 1, and 1 without repeat purchases', () => {
    fc.assert(
      fc.property(
        model,
        fc.nat(500),
        positive(300),
        positive(300),
        (parameters, x, recency, more) => {
          const alive = aliveShare(parameters, x, recency, recency + more);
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
          expect(aliveShare(parameters, 0, 0, more)).toBe(1);
        },
      ),
    );
  });
});
