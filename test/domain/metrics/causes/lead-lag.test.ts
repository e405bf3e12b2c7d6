import { column, shows } from '../../functions/formula';

function tableOf(name: string, ...args: unknown[]): unknown[][] & string[][] {
  const table = shows(name, ...args);
  if (!Array.isArray(table)) throw new Error(String(table));
  return table as unknown[][] & string[][];
}

describe('LEAD_LAG', () => {
  const wave = [0, 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9];

  test('puts the lag first by which the outcome follows', () => {
    const outcome = [7, 7, ...wave.slice(0, -2).map((x) => 20 - 2 * x)];
    const [, best] = tableOf('LEAD_LAG', column(...wave), column(...outcome), 5);
    expect(best.slice(0, 2)).toEqual([2, 14]);
    expect(best[2]).toBeCloseTo(-1, 12);
  });

  test('ties go to the lag nearer to zero, then to the negative one', () => {
    // What follows exactly does so up to rounding only, which is another at each lag.
    const season = Array.from({ length: 24 }, (_, i) => [1.1, 2.7, 0.3, 1.9][i % 4]);
    const outcome = season.map((x) => 0.1 * x + 100.3);
    const [, ...rows] = tableOf('LEAD_LAG', column(...season), column(...outcome), 9);
    expect(rows.slice(0, 5).map(([lag]) => lag)).toEqual([0, -4, 4, -8, 8]);
  });

  test('leaves blank what too few pairs or a side without change cannot tell, and puts it last', () => {
    const [, ...rows] = tableOf('LEAD_LAG', column(1, 0, 0, 0), column(1, 2, 4, 3), 3);
    const blank = rows.filter(([, , correlation]) => correlation === '');
    expect(blank).toEqual(rows.slice(-blank.length));
    expect(blank.map(([lag, pairs]) => [lag, pairs])).toEqual([
      [-1, 3],
      [-2, 2],
      [2, 2],
      [-3, 1],
      [3, 1],
    ]);
  });

  test('looks a quarter of the rows far, at most 24', () => {
    const lags = (rows: number) => {
      const values = column(...Array.from({ length: rows }, (_, i) => (i * i) % 13));
      return (tableOf('LEAD_LAG', values, values).length - 2) / 2;
    };
    expect([3, 4, 15, 96, 200].map(lags)).toEqual([0, 1, 3, 24, 24]);
  });

  test('with both exchanged, shows each lag with its sign turned', () => {
    const outcome = wave.map((x, i) => (x * 7 + i) % 10);
    const byLag = (a: number[], b: number[], sign: number) => {
      const [, ...rows] = tableOf('LEAD_LAG', column(...a), column(...b));
      return new Map(
        rows.map(([lag, , r]) => [sign * (lag as unknown as number) + 0, r as unknown as number]),
      );
    };
    const there = byLag(wave, outcome, 1);
    for (const [lag, r] of byLag(outcome, wave, -1)) expect(r).toBeCloseTo(there.get(lag)!, 13);
  });

  describe('each lag has the correlation of its own pairs', () => {
    const plain = (x: number[], y: number[]) => {
      const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
      // Shifted by the first value, which is exact: the mean of large values is not.
      const apart = (values: number[]) => {
        const shifted = values.map((v) => v - values[0]);
        return shifted.map((v) => v - mean(shifted));
      };
      const [a, b] = [apart(x), apart(y)];
      const sum = (products: number[]) => products.reduce((all, v) => all + v, 0);
      const shared = sum(a.map((v, i) => v * b[i]));
      return shared / Math.sqrt(sum(a.map((v) => v * v)) * sum(b.map((v) => v * v)));
    };
    const noise = (i: number) => ((i * 7919) % 1009) / 1009;

    test.each([
      ['of small values', 203, (i: number) => noise(i), undefined],
      ['of values far from nought', 203, (i: number) => 1e9 + noise(i), undefined],
      ['of values that rise', 120, (i: number) => i + noise(i), undefined],
      ['with a wild value first', 120, (i: number) => (i === 0 ? 1e9 : noise(i)), undefined],
      ['with a wild value last', 120, (i: number) => (i === 119 ? -1e9 : noise(i)), undefined],
      ['where lags leave three pairs', 9, (i: number) => noise(i), 6],
    ])('%s', (_, rows, at, most) => {
      const x = Array.from({ length: rows }, (__, i) => at(i));
      const y = Array.from({ length: rows }, (__, i) => at(i) + 2 * noise(i + 5) + noise(3 * i));
      const given =
        most === undefined ? [column(...x), column(...y)] : [column(...x), column(...y), most];
      for (const [lag, pairs, r] of tableOf('LEAD_LAG', ...given).slice(
        1,
      ) as unknown as number[][]) {
        const [fromX, fromY] = [Math.max(0, -lag), Math.max(0, lag)];
        const expected = plain(x.slice(fromX, fromX + pairs), y.slice(fromY, fromY + pairs));
        expect(Math.abs(r - expected)).toBeLessThan(1e-12);
      }
    });
  });
});
