import fc from '../../../support/fast-check';
import { choiceOption, choiceWords } from '../../../../src/contract/fields/choices';
import { DIRECTIONS } from '../../../../src/contract/fields/records/kpi-fields';
import { attainmentOf } from '../../../../src/domain/kpi/standing/attainment';
import { shows } from '../../functions/formula';

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
    ['1 for no accident where there should be none', [0, 0, 'down'], 1],
    ['0 for accidents where there should be none', [2, 0, 'down'], 0],
    ['1 for a result that is no loss', [0, 0], 1],
    ['0 for a loss', [-3, 0], 0],
    ['0 where more than 0 is wanted and 0 is there', [0, 0, '초과'], 0],
    ['1 where less than 0 is wanted and is there', [-1, 0, 'Less than (<)'], 1],
  ])('gives %s', (_, args, expected) => {
    expect(attainment(...args)).toBeCloseTo(expected as number, 14);
  });

  test.each([
    [[1, 5, 'up', 5], 'ATTAINMENT: target (5) equals the baseline, so progress is undefined'],
    [
      [5, 5, '사이 (범위)'],
      'ATTAINMENT: direction is between, which has two targets: use up with the lower one and down with the upper one',
    ],
    [
      [8, 5, '', 10],
      'ATTAINMENT: target: the baseline 10 is already beyond the target 5. Check the direction',
    ],
    [
      [8, 10, 'down', 5],
      'ATTAINMENT: target: the baseline 5 is already beyond the target 10. Check the direction',
    ],
    [[1e308, 1e-308], 'ATTAINMENT: the result is too large to be a number'],
  ])('refuses %j', (args, sentence) => {
    expect(attainment(...args)).toBe(sentence);
  });

  test.each(choiceWords(DIRECTIONS).filter((word) => word !== 'between'))(
    "takes the register's own cell for a direction: %s",
    (word) => {
      const { ko, en } = DIRECTIONS[word];
      const shown = [word, ko, en, en.toUpperCase()].concat(
        choiceOption(DIRECTIONS, word, 'ko'),
        choiceOption(DIRECTIONS, word, 'en'),
      );
      const isMore = word === 'at_least' || word === 'more_than';
      for (const cell of shown) {
        expect([cell, attainment(80, 100, cell)]).toEqual([cell, isMore ? 0.8 : 1.2]);
        expect([
          cell,
          shows('PACE', 40, 100, '2026-01-01', '2026-01-10', '2026-01-05', cell),
        ]).toEqual([cell, isMore ? 0.8 : 1.2]);
      }
    },
  );

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

  test('never falls on the way from a baseline to the target, whichever lies higher', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, t, from) => {
        fc.pre(t !== from);
        const way = t > from ? 'up' : 'down';
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (actual) => attainment(actual, t, way, from) as number,
        );
        expect(way === 'up' ? high - low : low - high).toBeGreaterThanOrEqual(0);
        expect(attainment(from, t, way, from)).toBe(0);
        expect(attainment(t, t, way, from)).toBe(1);
      }),
    );
  });

  test('is the attainment of the alert run, and refused where that has none', () => {
    const anyTarget = fc.oneof(amount, fc.constant(0));
    const baseline = fc.option(amount, { nil: undefined });
    fc.assert(
      fc.property(amount, anyTarget, baseline, fc.boolean(), (a, t, from, up) => {
        const direction = up ? 'at_least' : 'at_most';
        const judged = attainmentOf(a, { direction, target: t, baseline: from });
        const shown = attainment(a, t, up ? 'up' : 'down', from);
        if (judged.ok) expect(shown).toBe(judged.attainment);
        else expect(shown).toMatch(/^ATTAINMENT: target/);
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
