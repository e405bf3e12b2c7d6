import { minimumOf } from '../../../../src/domain/metrics/numeric/minimum';

type Objective = (at: readonly number[]) => number;

// Test functions with known minima of Moré, Garbow and Hillstrom, ACM Trans. Math. Softw. 7 (1981) 17–41.
const rosenbrock: Objective = ([x, y]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
const powell: Objective = ([w, x, y, z]) =>
  (w + 10 * x) ** 2 + 5 * (y - z) ** 2 + (x - 2 * y) ** 4 + 10 * (w - z) ** 4;
const beale: Objective = ([x, y]) =>
  [1.5, 2.25, 2.625].reduce((sum, c, i) => sum + (c - x * (1 - y ** (i + 1))) ** 2, 0);

describe('the least value', () => {
  test.each<[string, Objective, number[], number[]]>([
    ['at the end of a bent valley', rosenbrock, [-1.2, 1], [1, 1]],
    ['far from the start', ([x]) => (x - 3) ** 2 + 5, [1000], [3]],
    ['of a plain with steep walls', beale, [1, 1], [3, 0.5]],
    ['at the start itself', ([x, y]) => x * x + y * y, [0, 0], [0, 0]],
    [
      'in three dimensions',
      ([x, y, z]) => Math.cosh(x - 1) + y * y + (z + y) ** 2,
      [9, 9, 9],
      [1, 0, 0],
    ],
    ['beside a bound', ([x, y]) => (x < 1 ? NaN : x + (y - 2) ** 2), [4, 4], [1, 2]],
  ])('%s is found', (_, objective, start, expected) => {
    const { at, converged } = minimumOf(objective, start);
    expect(converged).toBe(true);
    expected.forEach((x, i) => expect(at[i]).toBeCloseTo(x, 5));
  });

  test('where the curvature vanishes is found to the value', () => {
    const { value, converged } = minimumOf(powell, [3, -1, 0, 1], { mostCalls: 5000 });
    expect([converged, value < 1e-12]).toEqual([true, true]);
  });

  test.each<[string, Objective]>([
    ['falls without end', ([x]) => -x],
    ['is out of bounds everywhere', () => NaN],
  ])('of a function that %s is not claimed', (_, objective) => {
    expect(minimumOf(objective, [1]).converged).toBe(false);
  });

  test('is not sought beyond the calls allowed', () => {
    let calls = 0;
    const counted: Objective = (at) => {
      calls += 1;
      return rosenbrock(at);
    };
    expect(minimumOf(counted, [-1.2, 1], { mostCalls: 50 }).converged).toBe(false);
    expect(calls).toBeLessThanOrEqual(55);
  });
});
