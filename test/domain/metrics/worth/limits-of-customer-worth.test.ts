import { isoOf } from '../../../../src/domain/calendar/day';
import {
  expectedOrderValue,
  fitGammaGamma,
} from '../../../../src/domain/metrics/worth/gamma-gamma';
import { ENDLESS } from '../../../../src/domain/metrics/worth/unfit';
import { DAYS_FORWARD, orderLines } from '../../../../workbench/sample/order-lines';
import { drawing, gammaVariate } from '../../../support/simulated-purchases';
import { column, shows } from '../../functions/formula';

type Log = readonly [customers: unknown[][], dates: unknown[][], amounts: unknown[][]];

function superstore(): Log {
  const lines = orderLines();
  return [
    column(...lines.map((line) => line.customerId)),
    column(...lines.map((line) => isoOf(line.orderedOn - DAYS_FORWARD))),
    column(...lines.map((line) => line.sales)),
  ];
}

function rowsOf(shown: unknown): number[][] {
  expect(shown).toBeInstanceOf(Array);
  return (shown as number[][]).slice(1);
}

describe('where the data fit best if nobody leaves', () => {
  const log = superstore();

  test.each([
    // scipy: the negative binomial of purchases alone, by Nelder and Mead. As of, unit, horizon, r, alpha.
    ['', 'month', 12, 77.82701, 553.2125],
    ['2016-12-31', 'week', 26, 366.533, 12_888.02],
    ['2015-12-31', 'day', 90, 402.316, 109_030.9],
  ])('all are there, and buy as before: %s %s', (asOf, unit, horizon, r, alpha) => {
    const rows = rowsOf(shows('LTV_FORECAST', ...log, horizon, 0.01, asOf, unit));
    expect(rows.length).toBeGreaterThan(700);
    for (const [, purchases, , age, alive, expected, order, value] of rows) {
      expect(alive).toBe(1);
      expect(expected / (((r + purchases) / (alpha + age)) * horizon)).toBeCloseTo(1, 5);
      // Evenly spread over the horizon, and discounted from the ends of units.
      const discounted = (1 - 1.01 ** -horizon) / 0.01 / horizon;
      expect(value / (order * expected * discounted)).toBeCloseTo(1, 9);
    }
  });

  test('LTV_MODEL has no parameters to show', () => {
    expect(shows('LTV_MODEL', ...log, '', 'month')).toBe(
      'LTV_MODEL: dates: all customers seem to leave after a purchase with the same probability 0.000, so a and b have no values. LTV_FORECAST still works',
    );
  });
});

describe('where order values fit best', () => {
  test('an own one is told from a large shape, however many orders there are', () => {
    const draw = drawing(5);
    const fits = Array.from({ length: 12 }, () => {
      const purchases = Float64Array.from({ length: 500 }, () => Math.ceil(80 * draw() ** 2));
      return fitGammaGamma(
        purchases,
        purchases.map(() => 100 / gammaVariate(3.5, draw)),
      );
    });
    const bordering = fits.filter(({ p }) => p === ENDLESS);
    expect(bordering.length).toBeGreaterThan(3);
    for (const fit of bordering) expect(expectedOrderValue(fit, 9, 150)).toBeCloseTo(150, 9);
  });

  test.each([1e-6, 1, 1300])(
    'if all have the same one, it is the mean of all orders: × %d',
    (by) => {
      const purchases = [1, 2, 3, 4, 1, 2, 0];
      const means = [10, 30, 18, 21, 45, 12, 0].map((mean) => mean * by);
      const fitted = fitGammaGamma(Float64Array.from(purchases), Float64Array.from(means));
      // scipy: p by root finding; 21.3077 = 277 / 13.
      expect(fitted.p).toBeCloseTo(2.9880182448988535, 9);
      purchases.forEach((x, i) => {
        const value = expectedOrderValue(fitted, x, means[i]) as number;
        expect(value / by).toBeCloseTo(277 / 13, 11);
      });
    },
  );
});
