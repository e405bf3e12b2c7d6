import fc from '../../../support/fast-check';
import { column, date, shows } from '../../functions/formula';

const ltv = (...args: unknown[]) => shows('LTV', ...args);

describe('LTV', () => {
  test.each([
    [[100, 0.05], 2000],
    [[10000, 0.08, 0.5], 62500],
    [[100, 1], 100],
    [[100, 1, 1, 0, 'later'], 0],
    [[-100, 1, 1, 0, 'later'], 0],
    [[100, 0, 1, 0.1], 1100],
    [[100, 0.5, '', '', '나중'], 100],
    [[100, 0.5, '', '', '지금'], 200],
    [
      [column(100, ''), column(0.5, 0.5)],
      [[200], ['']],
    ],
    [
      [100, column(0.5, 0.25), column('', 0.5)],
      [[200], [200]],
    ],
  ])('%j gives %j', (args, expected) => {
    expect(ltv(...args)).toEqual(expected);
  });

  test.each([
    [[100, 0], 'LTV: churn is 0, so the discount must be above 0: otherwise the value is infinite'],
    [
      [100, column(0.1, 0)],
      'LTV: churn row 2 of the range is 0, so the discount must be above 0: otherwise the value is infinite',
    ],
    [[100, 1.2], 'LTV: churn must be at most 1, found 1.2'],
    [[100, -0.1], 'LTV: churn must be at least 0, found -0.1'],
    [[100, 5], 'LTV: churn must be at most 1; 5 % is 0.05'],
    [[100, 0.05, 60], 'LTV: margin must be at most 1; 60 % is 0.6'],
    [[100, 0.05, column(0.6, 60)], 'LTV: margin row 2 of the range must be at most 1; 60 % is 0.6'],
    [[100, 0.05, 0.6, 10], 'LTV: discount must be at most 1; 10 % is 0.1'],
    [[100, 0.05, 250], 'LTV: margin must be at most 1, found 250'],
    [[100, 0.1, 1, -0.1], 'LTV: discount must be at least 0, found -0.1'],
    [[1e308, 1e-308], 'LTV: the result is too large to be a number'],
    [
      [100, 0.1, 1, 0, 'soon'],
      'LTV: first_payment must be one of now (지금), later (나중), found "soon"',
    ],
    [
      [column(1, 2), column(0.1, 0.2, 0.3)],
      'LTV: churn has 3×1 cells, but arpu has 2×1: ranges must have the same shape',
    ],
    [[100, date('1970-01-01')], 'LTV: churn must be a number, found 1970-01-01'],
  ])('%j is refused: %s', (args, sentence) => {
    expect(ltv(...args)).toBe(sentence);
  });

  test('scales with the currency', () => {
    const rate = fc.integer({ min: 1, max: 1000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), rate, rate, rate, (arpu, churn, margin, i) => {
        expect(ltv(arpu * 1024, churn, margin, i)).toBe(
          1024 * (ltv(arpu, churn, margin, i) as number),
        );
      }),
    );
  });

  test('with the first margin now is that margin more than the sum of all later ones', () => {
    const rate = fc.integer({ min: 1, max: 1000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(rate, rate, (churn, discount) => {
        const now = ltv(1, churn, 1, discount) as number;
        const later = ltv(1, churn, 1, discount, 'later') as number;
        expect(now - later).toBeCloseTo(1, 9);
      }),
    );
  });
});
