import { chanceOf } from '../../../../src/domain/define/outlook/chance';
import type { Direction } from '../../../../src/domain/kpi/kpi';
import { day, series } from '../../../support/a-kpi';

/** Around 100, without a trend. */
const STEADY = series('98 103 97 101 99 104 96 102 100 98 103 99', '2026-03-31');
const DUE = day('2026-06-30');

function chance(direction: Direction, target: number, targetHigh?: number): number {
  return chanceOf(STEADY, { direction, target, targetHigh }, DUE, 'month') ?? NaN;
}

test('what lies far below the values is certain, far above it out of reach', () => {
  expect(chance('at_least', 50)).toBeGreaterThan(0.99);
  expect(chance('at_least', 150)).toBeLessThan(0.01);
  expect(chance('at_most', 50)).toBeLessThan(0.01);
  expect(chance('less_than', 150)).toBeGreaterThan(0.99);
});

test('a range is as likely as its lower end without what lies above its upper end', () => {
  const range = chance('between', 98, 103);
  expect(range).toBeCloseTo(chance('at_least', 98) - chance('more_than', 103), 12);
  expect(range).toBeGreaterThan(0);
  expect(chance('between', 50, 150)).toBeGreaterThan(0.98);
});

test('there is none for few values, for a date that is not ahead, and without a target', () => {
  const aim = { direction: 'at_least', target: 100 } as const;
  expect(chanceOf(STEADY.slice(-4), aim, DUE, 'month')).toBeNull();
  expect(chanceOf([], aim, DUE, 'month')).toBeNull();
  expect(chanceOf(STEADY, aim, day('2026-03-15'), 'month')).toBeNull();
  expect(chanceOf(STEADY, { direction: 'at_least' }, DUE, 'month')).toBeNull();
  expect(chanceOf(STEADY, { direction: 'between', target: 1 }, DUE, 'month')).toBeNull();
});
