import { column, shows } from '../../domain/functions/formula';
import { describeBesideData, referenceRows } from '../../support/oracle';

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

function rowsOf(shown: unknown): number[][] {
  expect(shown).toBeInstanceOf(Array);
  return (shown as number[][]).slice(1);
}

describeBesideData('where the data fit best if all leave with the same probability', () => {
  test('their purchases are those of one such probability', () => {
    const [customers, dates] = cdnow(7, 2);
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
    const [customers, dates] = cdnow(7, 2);
    expect(shows('LTV_MODEL', customers, dates, '', '1998-01-31', 'month')).toContain(
      'after a purchase with the same probability 0.141',
    );
  });
});

describeBesideData('where order values fit best', () => {
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
    expect(shows('LTV_MODEL', ...log, '1997-09-30')).toContain('as p approaches ∞');
  });
});
