import { type Differentiable, minimumBySlopes } from '../../../src/domain/numeric/quasi-newton';

/** H. H. Rosenbrock, Computer J. 3 (1960) 175: a bent valley with its bottom at (1, 1). */
const valley: Differentiable = ([x, y], slopes) => {
  slopes.set([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

/** A bowl of very unlike widths, with its bottom at 1, 2, 3 … */
const bowl: Differentiable = (at, slopes) =>
  at.reduce((sum, x, i) => {
    slopes[i] = 2 * 10 ** i * (x - i - 1);
    return sum + 10 ** i * (x - i - 1) ** 2;
  }, 0);

test.each([
  ['a bent valley', valley, [-1.2, 1], [1, 1]],
  ['a bowl', bowl, [0, 0, 0, 0, 0], [1, 2, 3, 4, 5]],
])('the bottom of %s is found', (_, f, start, bottom) => {
  const { at, settled } = minimumBySlopes(f, Float64Array.from(start));
  expect(settled).toBe(true);
  bottom.forEach((x, i) => expect(at[i]).toBeCloseTo(x, 4));
});

test('forbidden ground is gone round', () => {
  const { at } = minimumBySlopes(([x], slopes) => {
    slopes[0] = 1 - 1 / x;
    return x > 0 ? x - Math.log(x) : Infinity;
  }, Float64Array.of(9));
  expect(at[0]).toBeCloseTo(1, 4);
});

test.each([
  ['where the start is forbidden', () => Infinity],
  ['where it falls for ever', ((at, slopes) => ((slopes[0] = -1), -at[0])) as Differentiable],
])('nothing is settled %s', (_, f) => {
  expect(minimumBySlopes(f, Float64Array.of(1), { steps: 20 }).settled).toBe(false);
});
