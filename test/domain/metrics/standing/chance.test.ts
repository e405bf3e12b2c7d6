import {
  aimedChance,
  chanceAbove,
  chanceBelow,
  reached,
} from '../../../../src/domain/metrics/standing/chance';
import type { Direction } from '../../../../src/domain/kpi/kpi';

const AHEAD = { mean: 100, deviation: 10 };

/** Tables of the standard normal distribution: Φ(1) = 0.8413, Φ(2) = 0.9772. */
test.each<[Direction, number, number | undefined, number]>([
  ['at_least', 90, undefined, 0.8413],
  ['more_than', 120, undefined, 0.0228],
  ['at_most', 110, undefined, 0.8413],
  ['less_than', 80, undefined, 0.0228],
  ['at_least', 100, undefined, 0.5],
  ['between', 90, 110, 0.6827],
  ['between', 110, 90, 0],
])('%s %d (to %p) is as likely as the tables say', (direction, target, high, chance) => {
  expect(aimedChance(AHEAD, { direction, target, high })).toBeCloseTo(chance, 4);
});

test.each<[Direction, number, number | undefined, number]>([
  ['at_least', 100, undefined, 1],
  ['at_least', 100.01, undefined, 0],
  ['at_most', 100, undefined, 1],
  ['at_most', 99.99, undefined, 0],
  ['between', 90, 100, 1],
  ['between', 101, 110, 0],
])('a value that never moves reaches %s %d (to %p) or not', (direction, target, high, chance) => {
  expect(aimedChance({ mean: 100, deviation: 0 }, { direction, target, high })).toBe(chance);
});

test('above and below a bound are all there is', () => {
  for (const bound of [70, 95, 100, 131]) {
    expect(chanceAbove(AHEAD, bound) + chanceBelow(AHEAD, bound)).toBeCloseTo(1, 12);
  }
});

test('a range without an upper end is its lower one', () => {
  expect(reached({ direction: 'between', target: 5 })).toEqual({ from: 5, to: 5 });
});
