import fc from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

const score = (...args: unknown[]) => shows('KPI_SCORE', ...args);

describe('KPI_SCORE', () => {
  test.each([
    ['all alike without weights', [column(0.5, 1)], 0.75],
    ['by weights that do not add up to 1', [column(0.5, 1), column(3, 1)], 0.625],
    ['each at most 1.2', [column(0.8, 7)], 1],
    ['each at most another cap', [column(1.5, 0.5), '', 2], 1],
    ['without a floor', [column(-1, 1)], 0],
    ['without a blank and its weight', [column(0.5, '', 1), column(3, 9, 1)], 0.625],
    ['without wholly blank rows', [column(0.5, '', 1, ''), column(3, '', 1, '')], 0.625],
    ['without what weighs nothing', [column(0.5, 1), column(0, 2)], 1],
    ['of a single one', [0.7], 0.7],
    ['of a row', [[[0.5, 1]], [[3, 1]]], 0.625],
  ])('counts attainments %s', (_, args, expected) => {
    expect(score(...args)).toBeCloseTo(expected as number, 14);
  });

  test.each([
    [[column('', '')], 'KPI_SCORE: no attainment has a weight above 0, so there is no score'],
    [
      [column('', ''), column(1, 2)],
      'KPI_SCORE: no attainment has a weight above 0, so there is no score',
    ],
    [
      [column(1, 2), column(0, 0)],
      'KPI_SCORE: no attainment has a weight above 0, so there is no score',
    ],
    [
      [column(1, 2), column(1, -1)],
      'KPI_SCORE: weights row 2 of the range must be at least 0, found -1',
    ],
    [
      [column(1, 2), column(1, '')],
      'KPI_SCORE: weights row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      [column(1, 'x')],
      'KPI_SCORE: attainments row 2 of the range must be a number, found "x". If that is a heading, start the range below it',
    ],
    [[1, 1, 0], 'KPI_SCORE: cap must be more than 0, found 0'],
    [[column(1, 1), column(1e308, 1e308)], 'KPI_SCORE: the result is too large to be a number'],
  ])('refuses %j', (args, sentence) => {
    expect(score(...args)).toBe(sentence);
  });

  const attained = fc.integer({ min: -500, max: 3000 }).map((value) => value / 1000);
  const weight = fc.integer({ min: 1, max: 1000 }).map((value) => value / 7);
  const rows = fc.array(fc.tuple(attained, weight), { minLength: 1, maxLength: 30 });
  const of = (some: [number, number][]) => [
    column(...some.map(([a]) => a)),
    column(...some.map(([, w]) => w)),
  ];

  test('lies between the lowest and the highest, capped', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const capped = some.map(([a]) => Math.min(a, 1.2));
        const value = score(...of(some)) as number;
        expect(value).toBeGreaterThanOrEqual(Math.min(...capped) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...capped) + 1e-12);
      }),
    );
  });

  test('is the same to the last bit for shuffled rows', () => {
    const shuffled = rows.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        expect(score(...of(others))).toBe(score(...of(some)));
      }),
    );
  });

  test('does not change when all weights are doubled, or a blank with a weight comes in', () => {
    fc.assert(
      fc.property(rows, weight, (some, more) => {
        const [attainments, weights] = of(some) as [unknown[][], number[][]];
        const plain = score(attainments, weights);
        expect(
          score(
            attainments,
            weights.map(([w]) => [w * 2]),
          ),
        ).toBe(plain);
        expect(score([...attainments, ['']], [...weights, [more]])).toBe(plain);
      }),
    );
  });
});
