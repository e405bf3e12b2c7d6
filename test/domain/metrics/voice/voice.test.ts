import fc from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

function interval(name: string, ...args: unknown[]): number[] {
  const table = shows(name, ...args);
  if (!Array.isArray(table)) throw new Error(String(table));
  return (table as number[][])[1];
}

describe('an answer that is none', () => {
  test.each([
    ['NPS', [column(9, 10.5)], 'NPS: scores row 2 of the range must be at most 10, found 10.5'],
    ['NPS', [column(9, '', -1)], 'NPS: scores row 3 of the range must be at least 0, found -1'],
    ['NPS', [column(9, 8.5)], 'NPS: scores row 2 of the range must be a whole number, found 8.5'],
    [
      'NPS',
      [column(9, '좋음')],
      'NPS: scores row 2 of the range must be a number, found "좋음". If that is a heading, start the range below it',
    ],
    ['NPS', [column('', '')], 'NPS: no row holds a value'],
    ['NPS_INTERVAL', [column(11)], 'NPS_INTERVAL: scores must be at most 10, found 11'],
    ['NPS_INTERVAL', [column('')], 'NPS_INTERVAL: no row holds a value'],
    ['CSAT', [column(5, 4, 6)], 'CSAT: scores row 3 of the range must be at most 5, found 6'],
    ['CSAT', [column(5, '', 0)], 'CSAT: scores row 3 of the range must be at least 1, found 0'],
    ['CSAT', [column('')], 'CSAT: no row holds a value'],
    [
      'CSAT',
      [column(5, 4), '', 7],
      'CSAT: satisfied_from is missing: on a scale from 1 to 7, say from which score a customer is satisfied',
    ],
    ['CSAT', [column(5, 4), 6], 'CSAT: satisfied_from must be at most 5, found 6'],
    ['CSAT', [column(5), 1, 5.5], 'CSAT: scale must be a whole number, found 5.5'],
    [
      'RATE_INTERVAL',
      [11, 10],
      'RATE_INTERVAL: successes must not be more than trials (10), found 11',
    ],
    ['RATE_INTERVAL', [0, 0], 'RATE_INTERVAL: trials must be at least 1, found 0'],
    ['RATE_INTERVAL', [1.5, 3], 'RATE_INTERVAL: successes must be a whole number, found 1.5'],
    ['RATE_INTERVAL', ['', 3], 'RATE_INTERVAL: successes is blank'],
    ['RATE_INTERVAL', [1, 3, 1], 'RATE_INTERVAL: confidence must be less than 1, found 1'],
    ['RATE_INTERVAL', [1, 3, 0], 'RATE_INTERVAL: confidence must be more than 0, found 0'],
  ])('%s: %j is told of', (name, args, sentence) => {
    expect(shows(name, ...args)).toBe(sentence);
  });
});

test.each([
  [[10, 10, 9], 100],
  [[0], -100],
  [[7, 8], 0],
  [[6, 9], 0],
  [['10', 9, '', 6, 0], 0],
])('NPS of %j is %p', (scores, expected) => {
  expect(shows('NPS', column(...scores))).toBe(expected);
});

test.each([
  [[[5, 4, 3, 2]], 0.5],
  [[[4.5, 3.5]], 0.5],
  [[[1, 1, 2], 1], 1],
  [[[7, 6, 5, 1], 6, 7], 0.5],
  [[[5, 5, 4], 5], 2 / 3],
])('CSAT of %j is %p', ([scores, ...others], expected) => {
  expect(shows('CSAT', column(...(scores as number[])), ...others)).toBe(expected);
});

describe('the Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (four decimals).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %p of %p lies between %p and %p', (successes, trials, low, high) => {
    const [estimate, ...bounds] = interval('RATE_INTERVAL', successes, trials);
    expect(estimate).toBe(successes / trials);
    expect(bounds.map((bound) => Number(bound.toFixed(4)))).toEqual([low, high]);
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([trials, share]) => [Math.round(share * trials), trials]);
  const confidence = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

  test('holds the rate, within 0 and 1', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], sure) => {
        const [estimate, low, high] = interval('RATE_INTERVAL', successes, trials, sure);
        return low >= 0 && low <= estimate && estimate <= high && high <= 1;
      }),
    );
  });

  test('of the failures is its mirror image', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], sure) => {
        const [, low, high] = interval('RATE_INTERVAL', successes, trials, sure);
        const mirrored = interval('RATE_INTERVAL', trials - successes, trials, sure);
        expect(1 - mirrored[2]).toBeCloseTo(low, 13);
        expect(1 - mirrored[1]).toBeCloseTo(high, 13);
      }),
    );
  });
});

describe('answers in another order', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });

  test('give the same score and interval, which holds the score in its middle', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const turned = [...given].reverse();
        const [estimate, low, high] = interval('NPS_INTERVAL', column(...given));
        expect(estimate).toBe(shows('NPS', column(...turned)));
        expect(interval('NPS_INTERVAL', column(...turned))).toEqual([estimate, low, high]);
        expect(high - estimate).toBeCloseTo(estimate - low, 10);
      }),
    );
  });

  test('turned around, n for 10 − n, give about the score with its sign turned where nobody sits between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 9, 10), { minLength: 1 }), (given) => {
        const mirrored = column(...given.map((score) => 10 - score));
        expect(shows('NPS', mirrored)).toBeCloseTo(-(shows('NPS', column(...given)) as number), 12);
      }),
    );
  });
});
