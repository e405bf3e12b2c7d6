import { chanceAt, chanceOf, settledAt } from '../../../../src/domain/define/outlook/chance';
import { outlookOf } from '../../../../src/domain/define/outlook/outlook';
import type { Direction } from '../../../../src/domain/kpi/kpi';
import { parseMeasure } from '../../../../src/domain/measure';
import { day, series } from '../../../support/a-kpi';

/** Around 100, without a trend. */
const STEADY = series('98 103 97 101 99 104 96 102 100 98 103 99', '2026-03-31');
const DUE = day('2026-06-30');
const AHEAD = outlookOf(STEADY, DUE, 'month');

function chance(direction: Direction, target: number, targetHigh?: number): number {
  const { chance: found } = chanceOf(AHEAD, { direction, target, targetHigh });
  return found ?? NaN;
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

test.each([
  ['few values', outlookOf(STEADY.slice(-4), DUE, 'month'), {}, 'history_short'],
  ['no values', outlookOf([], DUE, 'month'), {}, 'history_short'],
  ['a date that is not ahead', outlookOf(STEADY, day('2026-03-15'), 'month'), {}, 'due_past'],
  ['no target', AHEAD, { target: undefined }, 'target_unknown'],
  ['half a range', AHEAD, { direction: 'between' as const }, 'target_unknown'],
])('there is none for %s', (_, outlook, said, why) => {
  const aim = { direction: 'at_least' as const, target: 100, ...said };
  expect(chanceOf(outlook, aim)).toEqual({ chance: null, why });
});

describe('what cannot be is not counted', () => {
  const SHARE = { mean: 0.95, deviation: 0.1, low: 0, high: 1 };
  const COUNT = { mean: 2, deviation: 4, low: 0, high: null };
  const about = (ahead: typeof SHARE | typeof COUNT, direction: Direction, target: number) =>
    chanceAt(ahead, { direction, target });

  test.each([
    [SHARE, 'at_least', 1.01, 0],
    [SHARE, 'more_than', 1, 0],
    [SHARE, 'at_most', 1, 1],
    [COUNT, 'at_least', 0, 1],
    [COUNT, 'more_than', -1, 1],
    [COUNT, 'less_than', 0, 0],
    [COUNT, 'at_most', -1, 0],
  ] as const)('of %j %s %s the chance is %s', (ahead, direction, target, expected) => {
    expect(about(ahead, direction, target)).toBe(expected);
    expect(settledAt(ahead, { direction, target })).toBe(expected === 1 ? 'always' : 'never');
  });

  test('what is only likely, or unlikely, is not settled', () => {
    const STILL = { mean: 5, deviation: 0, low: 0, high: null };
    expect(about(STILL, 'at_least', 5)).toBe(1);
    expect(settledAt(STILL, { direction: 'at_least', target: 5 })).toBeNull();
    expect(settledAt(SHARE, { direction: 'at_least', target: 1 })).toBeNull();
    expect(settledAt({ low: null, high: null }, { direction: 'at_least', target: 0 })).toBeNull();
  });

  test('all of a share is as likely as the curve from there on', () => {
    // The upper tail from half a deviation on, by the table of the normal distribution.
    expect(about(SHARE, 'at_least', 1)).toBeCloseTo(0.3085, 4);
    expect(about(COUNT, 'at_most', 0)).toBeCloseTo(0.3085, 4);
  });

  test('more than the least, or less than the most, is as likely as the rest of the curve', () => {
    expect(about(COUNT, 'more_than', 0)).toBeCloseTo(0.6915, 4);
    expect(about(SHARE, 'less_than', 1)).toBeCloseTo(0.6915, 4);
    expect(settledAt(COUNT, { direction: 'more_than', target: 0 })).toBeNull();
    expect(settledAt(SHARE, { direction: 'less_than', target: 1 })).toBeNull();
  });

  test('a range that begins below what can be is open there', () => {
    const range = { direction: 'between', target: -5, targetHigh: 0 } as const;
    expect(chanceAt(COUNT, range)).toBeCloseTo(0.3085, 4);
    expect(chanceAt(SHARE, { ...range, target: 1, targetHigh: 9 })).toBeCloseTo(0.3085, 4);
    expect(chanceAt(SHARE, { ...range, targetHigh: 2 })).toBe(1);
  });
});

describe('what only the past suggests makes no aim certain or impossible', () => {
  const by = (text: string, past: string) => {
    const parsed = parseMeasure(text);
    if (!parsed.ok) throw new Error(parsed.problem.code);
    return outlookOf(series(past, '2026-03-31'), DUE, 'month', parsed.measure.tree);
  };
  const FALLING = '91 79 71 59 51 39 31 19 11 1';
  const PROFIT = by('SUM_IN(PnL!A:A, PnL!C:C, from, to)', FALLING);
  const TYPED = outlookOf(series(FALLING, '2026-03-31'), DUE, 'month');
  const TICKETS_PER_CUSTOMER = by(
    'COUNT_IN(Tickets!A:A, from, to) / COUNT_IN(Customers!A:A, from, to)',
    '0.61 0.64 0.71 0.74 0.81 0.84 0.91 0.94 0.98 0.99',
  );

  test.each([
    ['a profit on its way below 0', PROFIT, 'at_least', 0],
    ['the same, typed', TYPED, 'at_least', 0],
    ['tickets for each customer on their way above 1', TICKETS_PER_CUSTOMER, 'at_most', 1],
  ] as const)('%s: that it stops there is unlikely', (_, outlook, direction, target) => {
    const { chance: found } = chanceOf(outlook, { direction, target });
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(0.5);
  });

  test.each([
    ['a loss', PROFIT, 'less_than', 0],
    ['a typed loss', TYPED, 'at_most', -1],
    ['more tickets than customers', TICKETS_PER_CUSTOMER, 'at_least', 1.01],
  ] as const)('%s is likely', (_, outlook, direction, target) => {
    expect(chanceOf(outlook, { direction, target }).chance).toBeGreaterThan(0.5);
  });
});
