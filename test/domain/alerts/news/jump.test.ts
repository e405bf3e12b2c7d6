import { isWrongWay, jumpIn, jumpOf } from '../../../../src/domain/alerts/news/jump';
import { deviationOf } from '../../../../src/domain/metrics/forecast/robust-fit';
import type { Direction } from '../../../../src/domain/kpi/kpi';
import { aKpi, series } from '../../../support/a-kpi';
import { aStanding } from '../../../support/an-alert';

// The median is 11. Distances from it: 2 1 0 1 2 1 0 1, their median 1: 3.5 × 1.4826 × 1 = 5.1891.
const usual = [9, 10, 11, 12, 13, 10, 11, 12];

describe('a value is unusual', () => {
  test.each<[string, number, 'above' | 'below' | undefined]>([
    ['above the range', 16.2, 'above'],
    ['not on the upper edge of it', 16.1891, undefined],
    ['not in the middle', 11, undefined],
    ['not on the lower edge of it', 5.8109, undefined],
    ['below the range', 5.8, 'below'],
  ])('%s: %f', (_, value, side) => {
    expect(jumpOf(value, usual)?.side).toBe(side);
  });

  test('and the range is said with its middle', () => {
    const { low, high, middle } = jumpOf(30, usual)!;
    expect([low, middle, high].map((each) => Number(each.toFixed(4)))).toEqual([
      5.8109, 11, 16.1891,
    ]);
  });

  test('by eight values before it, and not by seven', () => {
    expect(jumpOf(1000, usual)).toBeDefined();
    expect(jumpOf(1000, usual.slice(1))).toBeUndefined();
  });

  test('by the mean distance where more than half are alike', () => {
    // Seven of eight are 5, one is 13: the distances add up to 8, their mean is 1, and 3.5 × 1.2533 = 4.38655.
    const flat = [5, 5, 5, 13, 5, 5, 5, 5];
    expect(jumpOf(9.3, flat)).toBeUndefined();
    expect(jumpOf(9.4, flat)?.side).toBe('above');
  });

  test('never after values that are all alike', () => {
    expect(jumpOf(7, [5, 5, 5, 5, 5, 5, 5, 5])).toBeUndefined();
  });

  test('and one wild value of the past widens the range by nothing', () => {
    const wild = [...usual, 10_000, 11];
    expect(deviationOf(Float64Array.from(wild), 11)).toBeCloseTo(1.4826, 10);
    expect(jumpOf(20, wild)?.side).toBe('above');
  });
});

describe('of a standing', () => {
  const history = series('9 10 11 12 13 10 11 12 40', '2026-04-01');
  const seen = { value: 40, history };

  test.each([
    ['a running mean is compared', 'mean', aStanding('on_track', seen), true],
    ['a running last value is compared', 'last', aStanding('missed', seen), true],
    ['a running sum is a part of one', 'sum', aStanding('on_track', seen), false],
    ['a sum that has ended is compared', 'sum', aStanding('met', seen), true],
    ['what is too early to judge is not', 'mean', aStanding('too_early', seen), false],
    ['an outdated value is not', 'last', aStanding('stale', seen), false],
    ['without a value there is none', 'mean', aStanding('on_track', { history }), false],
  ] as const)('%s', (_, aggregation, standing, isUnusual) => {
    expect(jumpIn({ aggregation }, standing) !== undefined).toBe(isUnusual);
  });

  test('its own value is none of those before it', () => {
    // Seven periods before: with the value itself there would be eight.
    const short = series('9 10 11 12 13 10 11 40', '2026-04-01');
    expect(jumpIn(aKpi(), aStanding('on_track', { value: 40, history: short }))).toBeUndefined();
  });
});

test.each<[Direction, 'above' | 'below', boolean]>([
  ['at_least', 'below', true],
  ['at_least', 'above', false],
  ['more_than', 'below', true],
  ['at_most', 'above', true],
  ['at_most', 'below', false],
  ['less_than', 'above', true],
  ['between', 'above', true],
  ['between', 'below', true],
])('of a KPI of %s a jump to %s goes the wrong way: %s', (direction, side, isWrong) => {
  expect(isWrongWay({ side, low: 0, high: 1, middle: 0.5 }, { direction })).toBe(isWrong);
});
