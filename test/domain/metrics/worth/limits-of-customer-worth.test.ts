import { isoOf } from '../../../../src/domain/calendar/day';
import {
  expectedOrderValue,
  fitGammaGamma,
} from '../../../../src/domain/metrics/worth/gamma-gamma';
import { ENDLESS } from '../../../../src/domain/metrics/worth/unfit';
import { DAYS_FORWARD, orderLines } from '../../../../workbench/sample/order-lines';
import { referenceRows } from '../../../support/oracle';
import { drawing, gammaVariate } from '../../../support/simulated-purchases';
import { column, shows } from '../../functions/formula';

type Log = readonly [customers: unknown[][], dates: unknown[][], amounts: unknown[][]];

/** CDNOW's customers whose number leaves this rest. */
function cdnow(divisor: number, rest: number): Log {
  const rows = referenceRows('data/cdnow_transactions.csv').filter(
    (row) => Number(row.customer_id) % divisor === rest,
  );
  return [
    column(...rows.map((row) => row.customer_id)),
    column(...rows.map((row) => row.date)),
    column(...rows.map((row) => Number(row.amount))),
  ];
}

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
      'LTV_MODEL: dates fit best if all leave after a purchase with probability 0.000: a and b have no values. LTV_FORECAST answers',
    );
  });
});

describe('where the data fit best if all leave with the same probability', () => {
  const [customers, dates] = cdnow(7, 2);

  test('their purchases are those of one such probability', () => {
    // scipy: r, alpha and p by Nelder and Mead, log-likelihood −1193.0432780.
    const [r, alpha, p] = [0.24647337, 1.144916, 0.140589131];
    const rows = rowsOf(shows('LTV_FORECAST', customers, dates, '', 4, 0, '1998-01-31', 'month'));
    expect(rows.length).toBe(337);
    for (const [, x, recency, age, alive, expected] of rows) {
      const gone = x > 0 ? (p / (1 - p)) * ((alpha + age) / (alpha + recency)) ** (r + x) : 0;
      expect(alive).toBeCloseTo(1 / (1 + gone), 6);
      const left = ((alpha + age) / (alpha + age + 4 * p)) ** (r + x);
      expect(expected / ((alive * (1 - left)) / p)).toBeCloseTo(1, 6);
    }
    // As scipy has them in numbers: customers 2 and 9.
    expect(rows[0].slice(4)).toEqual([expect.closeTo(0.2783978, 6), expect.closeTo(0.094074, 6)]);
    expect(rows[1].slice(4)).toEqual([expect.closeTo(0.7080716, 6), expect.closeTo(0.4229767, 6)]);
  });

  test('LTV_MODEL says so', () => {
    expect(shows('LTV_MODEL', customers, dates, '', '1998-01-31', 'month')).toContain(
      'all leave after a purchase with probability 0.141',
    );
  });
});

describe('where order values fit best', () => {
  test('if each customer has an own one, it is the mean of the orders', () => {
    const log = cdnow(24, 5);
    const rows = rowsOf(shows('LTV_FORECAST', ...log, 26, 0, '1997-09-30'));
    const totals = new Map<string, Map<string, number>>();
    log[0].forEach(([who], i) => {
      const [date, amount] = [log[1][i][0] as string, log[2][i][0] as number];
      if (date > '1997-09-30') return;
      const days = totals.get(String(who)) ?? new Map<string, number>();
      totals.set(String(who), days.set(date, (days.get(date) ?? 0) + amount));
    });
    for (const [who, purchases, , , , expected, order, value] of rows) {
      const [, ...later] = [...(totals.get(String(who)) ?? [])].sort(([a], [b]) =>
        a < b ? -1 : 1,
      );
      const own = later.reduce((sum, [, amount]) => sum + amount, 0) / later.length;
      // scipy: means inverse gamma with shape 2.41581654 and scale 59.86627555.
      expect(order).toBeCloseTo(purchases > 0 ? own : 59.86627555 / 1.41581654, 4);
      expect(value / (order * expected)).toBeCloseTo(1, 12);
    }
    expect(shows('LTV_MODEL', ...log, '1997-09-30')).toContain('as p goes to ∞');
  });

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
