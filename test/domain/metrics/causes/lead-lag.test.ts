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
});
