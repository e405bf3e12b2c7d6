import fc from '../../../support/fast-check';
import { attainmentOf, reaches } from '../../../../src/domain/kpi/standing/attainment';
import type { Direction } from '../../../../src/domain/kpi/kpi';

describe('attainmentOf', () => {
  test.each<[string, Direction, number, number, number | undefined, number | undefined, number]>([
    ['is a / t for at least', 'at_least', 80, 100, undefined, undefined, 0.8],
    ['is not capped', 'at_least', 300, 100, undefined, undefined, 3],
    ['measures a negative target by its size', 'at_least', -120, -100, undefined, undefined, 0.8],
    ['is 2 − a / t for at most', 'at_most', 120, 100, undefined, undefined, 0.8],
    ['passes 1 below an at-most target', 'at_most', 50, 100, undefined, undefined, 1.5],
    [
      'measures a negative at-most target by its size',
      'at_most',
      -80,
      -100,
      undefined,
      undefined,
      0.8,
    ],
    ['is the way gone from the baseline', 'at_least', 27, 30, undefined, 25, 0.4],
    ['is below zero behind the baseline', 'at_least', 24, 30, undefined, 25, -0.2],
    ['is the way gone down from the baseline', 'at_most', 8, 5, undefined, 10, 0.4],
    ['is 1 inside a range', 'between', 15, 10, 20, undefined, 1],
    ['is 1 at the ends of a range', 'between', 20, 10, 20, undefined, 1],
    ['is as at least of the low end', 'between', 8, 10, 20, undefined, 0.8],
    ['is as at most of the high end', 'between', 24, 10, 20, undefined, 0.8],
    ['counts a baseline below the range there', 'between', 8, 10, 20, 5, 0.6],
    ['ignores a low baseline above the range', 'between', 24, 10, 20, 5, 0.8],
    ['counts a baseline above the range there', 'between', 22, 10, 20, 30, 0.8],
    ['takes a target of zero with a baseline', 'at_most', 3, 0, undefined, 10, 0.7],
    ['is 1 where at most 0 holds', 'at_most', 0, 0, undefined, undefined, 1],
    ['is 0 where at most 0 does not hold', 'at_most', 2, 0, undefined, undefined, 0],
    ['is 1 where more than 0 holds', 'more_than', 0.5, 0, undefined, undefined, 1],
    ['is 0 where more than 0 does not hold', 'more_than', 0, 0, undefined, undefined, 0],
    ['is 0 below a range that begins at 0', 'between', -1, 0, 5, undefined, 0],
    ['is 0 above a range that ends at 0', 'between', 1, -5, 0, undefined, 0],
  ])('%s', (_, direction, actual, target, targetHigh, baseline, expected) => {
    const result = attainmentOf(actual, { direction, target, targetHigh, baseline });
    expect(result.ok && result.attainment).toBeCloseTo(expected, 12);
  });

  test.each<[string, string, Parameters<typeof attainmentOf>]>([
    ['no actual', 'attainment_number_missing', [undefined, { direction: 'at_least', target: 1 }]],
    [
      'an infinite actual',
      'attainment_number_missing',
      [Infinity, { direction: 'at_least', target: 1 }],
    ],
    ['no target', 'attainment_number_missing', [1, { direction: 'at_least' }]],
    ['no upper end', 'attainment_number_missing', [1, { direction: 'between', target: 1 }]],
    [
      'a target at the baseline',
      'target_is_baseline',
      [1, { direction: 'at_most', target: 5, baseline: 5 }],
    ],
    [
      'a baseline above an at-least target',
      'baseline_beyond_target',
      [90, { direction: 'at_least', target: 80, baseline: 85 }],
    ],
    [
      'a baseline below an at-most target',
      'baseline_beyond_target',
      [3, { direction: 'at_most', target: 5, baseline: 4 }],
    ],
    [
      'a range the wrong way round',
      'range_reversed',
      [1, { direction: 'between', target: 5, targetHigh: 4 }],
    ],
    [
      'a quotient beyond all numbers',
      'attainment_out_of_range',
      [1e308, { direction: 'at_least', target: 1e-308 }],
    ],
  ])('says what is wrong with %s', (_, code, [actual, aim]) => {
    const result = attainmentOf(actual, aim);
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });

  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  test.each<Direction>(['at_least', 'more_than'])(
    'never falls when the value rises: %s',
    (direction) => {
      fc.assert(
        fc.property(
          amount,
          amount,
          amount,
          fc.option(amount, { nil: undefined }),
          (a, b, target, baseline) => {
            const low = attainmentOf(Math.min(a, b), { direction, target, baseline });
            const high = attainmentOf(Math.max(a, b), { direction, target, baseline });
            return !low.ok || !high.ok || low.attainment <= high.attainment;
          },
        ),
      );
    },
  );

  test.each<Direction>(['at_most', 'less_than'])(
    'never rises when the value rises: %s',
    (direction) => {
      fc.assert(
        fc.property(
          amount,
          amount,
          amount,
          fc.option(amount, { nil: undefined }),
          (a, b, target, baseline) => {
            const low = attainmentOf(Math.min(a, b), { direction, target, baseline });
            const high = attainmentOf(Math.max(a, b), { direction, target, baseline });
            return !low.ok || !high.ok || low.attainment >= high.attainment;
          },
        ),
      );
    },
  );

  test('is a finite number or a problem for any input', () => {
    const any = fc.option(fc.double(), { nil: undefined });
    const direction = fc.constantFrom<Direction>(
      'at_least',
      'at_most',
      'more_than',
      'less_than',
      'between',
    );
    fc.assert(
      fc.property(any, any, any, any, direction, (actual, target, targetHigh, baseline, way) => {
        const result = attainmentOf(actual, { direction: way, target, targetHigh, baseline });
        return result.ok ? Number.isFinite(result.attainment) : result.problem.code !== '';
      }),
    );
  });
});

describe('reaches', () => {
  test.each<[number, number, Direction, boolean]>([
    [1, 1, 'at_least', true],
    [1, 1, 'at_most', true],
    [1, 1, 'between', true],
    [1, 1, 'more_than', false],
    [1, 1, 'less_than', false],
    [1.000001, 1, 'more_than', true],
    [0.999999, 1, 'at_least', false],
    [1 - 5e-10, 1, 'at_least', true],
    [1 + 5e-10, 1, 'more_than', false],
    [0.9, 0.9, 'more_than', true],
    [-1e-17, 0, 'at_least', true],
  ])('attainment %p, threshold %p, %s: %p', (attainment, threshold, direction, expected) => {
    expect(reaches(attainment, threshold, direction)).toBe(expected);
  });

  test('takes 0.1 + 0.2 as the target of 0.3', () => {
    const result = attainmentOf(0.1 + 0.2, { direction: 'at_most', target: 0.3 });
    expect(result.ok && reaches(result.attainment, 1, 'at_most')).toBe(true);
  });
});
