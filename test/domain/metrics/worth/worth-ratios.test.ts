import fc from '../../../support/fast-check';
import { column, date, shows } from '../../functions/formula';

describe('the simple worth ratios', () => {
  test.each([
    ['CAC', [5000, 40], 125],
    ['CAC', [0, 40], 0],
    ['CAC', [column(100, '', 300), column(4, 5, '')], [[25], [''], ['']]],
    ['ARPU', [90, '4'], 22.5],
    ['ARPU', [-90, 4], -22.5],
    ['AOV', [[[100, 250]], 4], [[25, 62.5]]],
    ['CONVERSION', [30, 1200], 0.025],
    ['CONVERSION', [3, 2], 1.5],
    ['CONVERSION', [0, 7], 0],
    ['ROI', [1500, 1000], 0.5],
    ['ROI', [1000, 1000], 0],
    ['ROI', [0.1 + 0.2, 0.3], 0],
    ['ROI', [0, 1000], -1],
    ['ROI', [-500, 1000], -1.5],
    ['ROI', ['', 1000], ''],
    ['LTV_TO_CAC', [600, 200], 3],
    ['LTV_TO_CAC', [-60, 200], -0.3],
    ['CAC_PAYBACK', [300, 50], 6],
    ['CAC_PAYBACK', [300, 50, 0.5], 12],
    ['CAC_PAYBACK', [0, 50, ''], 0],
    ['CAC_PAYBACK', [column(300, 90), column(50, 20), column(0.5, '')], [[12], [4.5]]],
    ['LTV_ORDERS', [50, 4, 3], 600],
    ['LTV_ORDERS', [50, 4, 3, 0.25], 150],
    ['LTV_ORDERS', [50, 0, 3], 0],
    ['LTV_ORDERS', [column(30, 80), 2, 5, column('', 0.5)], [[300], [400]]],
    ['LTV_ORDERS', [50, 4, ''], ''],
  ])('%s of %j is %j', (name, args, expected) => {
    expect(shows(name, ...args)).toEqual(expected);
  });

  test.each([
    ['CAC', [5000, 0], 'new_customers must be more than 0, found 0'],
    ['CAC', [5000, -1], 'new_customers must be more than 0, found -1'],
    [
      'CAC',
      [column(1, 2), column(1, 0)],
      'new_customers row 2 of the range must be more than 0, found 0',
    ],
    ['ARPU', [1, 0], 'users must be more than 0, found 0'],
    ['AOV', [1, 0], 'orders must be more than 0, found 0'],
    ['CONVERSION', [1, 0], 'visitors must be more than 0, found 0'],
    ['CONVERSION', [-1, 5], 'conversions must be at least 0, found -1'],
    ['ROI', [1, 0], 'cost must be more than 0, found 0'],
    ['LTV_TO_CAC', [1, 0], 'cac must be more than 0, found 0'],
    ['CAC_PAYBACK', [1, 0], 'arpu must be more than 0, found 0'],
    ['CAC_PAYBACK', [1, 5, 0], 'margin must be more than 0, found 0'],
    ['CAC_PAYBACK', [1, 5, -0.5], 'margin must be more than 0, found -0.5'],
    ['CAC_PAYBACK', [-1, 5], 'cac must be at least 0, found -1'],
    ['CAC_PAYBACK', [100, 10, 50], 'margin must be at most 1; 50 % is 0.5'],
    ['LTV_ORDERS', [50, 4, 3, 30], 'margin must be at most 1; 30 % is 0.3'],
    ['CAC_PAYBACK', [1, 1e-200, 1e-200], 'the result is too large to be a number'],
    ['LTV_ORDERS', [1, -1, 5], 'orders_per_period must be at least 0, found -1'],
    ['LTV_ORDERS', [1e200, 1e200, 5], 'the result is too large to be a number'],
    ['AOV', [date('2026-01-01'), 5], 'revenue must be a number, found 2026-01-01'],
    ['ROI', ['#DIV/0!', 5], 'gain holds the error #DIV/0!: fix that cell first'],
    [
      'ARPU',
      [column(1, 2), column(1, 2, 3)],
      'users has 3×1 cells, but revenue has 2×1: ranges must have the same shape',
    ],
  ])('%s of %j is refused: %s', (name, args, sentence) => {
    expect(shows(name, ...args)).toBe(`${name}: ${sentence}`);
  });
});

const amount = fc.integer({ min: 1, max: 1e9 });

describe('laws of the worth ratios', () => {
  test('money in another currency changes what is money, and leaves what is none', () => {
    fc.assert(
      fc.property(amount, amount, amount, (one, other, count) => {
        for (const name of ['CAC', 'ARPU', 'AOV']) {
          expect(shows(name, one * 1024, count)).toBe(1024 * (shows(name, one, count) as number));
        }
        for (const name of ['ROI', 'LTV_TO_CAC', 'CAC_PAYBACK']) {
          expect(shows(name, one * 1024, other * 1024)).toBe(shows(name, one, other));
        }
        expect(shows('LTV_ORDERS', one * 1024, 3, count)).toBe(
          1024 * (shows('LTV_ORDERS', one, 3, count) as number),
        );
      }),
    );
  });

  test('the customers of CAC times CAC are the spend again', () => {
    fc.assert(
      fc.property(amount, amount, (spend, customers) => {
        expect(((shows('CAC', spend, customers) as number) * customers) / spend).toBeCloseTo(1, 12);
      }),
    );
  });
});
