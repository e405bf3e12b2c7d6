import fc from 'fast-check';
import { column, shows } from '../functions/formula';

const attainment = (...args: unknown[]) => shows('ATTAINMENT', ...args);

describe('ATTAINMENT', () => {
  test.each([
    ['the share of a positive target that is reached', [45, 60], 0.75],
    ['1 at the target, to the last bit', [0.3, 0.3], 1],
    ['above 1 beyond the target, not capped', [300, 60], 5],
    ['below 0 for a loss where a gain was aimed at', [-30, 60], -0.5],
    ['2 − a / t where less is better', [0.04, 0.05, 'down'], 1.2],
    ['1 + (a − t) / |t| for a negative target', [-5, -10], 1.5],
    ['1 + (t − a) / |t| for a negative target where less is better', [-5, -10, 'down'], 0.5],
    ['progress from a baseline', [31, 40, 'up', 25], 0.4],
    ['progress downwards from a baseline', [8, 5, 'down', 10], 0.4],
    ['progress to a target of 0', [3, 0, 'down', 12], 0.75],
    ['a baseline of 0 as one', [3, 12, 'up', 0], 0.25],
  ])('gives %s', (_, args, expected) => {
    expect(attainment(...args)).toBeCloseTo(expected as number, 14);
  });

  test.each([
    [
      [1, 0],
      'ATTAINMENT: target is 0, so attainment is undefined: give another target or a baseline',
    ],
    [[1, 5, 'up', 5], 'ATTAINMENT: target (5) equals the baseline, so progress is undefined'],
    [
      [column(1, 2), column(4, 0)],
      'ATTAINMENT: target row 2 is 0, so attainment is undefined: give another target or a baseline',
    ],
  ])('refuses %j', (args, sentence) => {
    expect(attainment(...args)).toBe(sentence);
  });

  /** Thousandths: numbers as people have them, far from the smallest that a number can be. */
  const amount = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 1000);
  const target = amount.filter((value) => value !== 0);

  test('never falls when more is reached of what should be high', () => {
    fc.assert(
      fc.property(amount, amount, target, (a, b, t) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(attainment(more, t)).toBeGreaterThanOrEqual(attainment(less, t) as number);
        expect(attainment(more, t, 'down')).toBeLessThanOrEqual(
          attainment(less, t, 'down') as number,
        );
      }),
    );
  });

  test('is the same in another currency', () => {
    fc.assert(
      fc.property(amount, target, fc.integer({ min: -8, max: 8 }), (a, t, power) => {
        const rate = 2 ** power;
        expect(attainment(a * rate, t * rate)).toBe(attainment(a, t));
      }),
    );
  });
});
