import fc from '../../../support/fast-check';
import { column, date, dates, shows } from '../../functions/formula';

const march = ['2026-03-01', '2026-03-31'];
const when = dates('2026-02-28', '2026-03-01', '2026-03-15', '2026-03-31', '2026-04-01', '');
const amounts = column(1000, 10, 20, 40, 5000, '');
const shops = column('서울 강남', '부산', '서울', 'seoul', '서울', '');

describe('an aggregate over a period', () => {
  test.each([
    ['SUM_IN', [when, amounts, ...march], 70],
    ['COUNT_IN', [when, ...march], 3],
    ['MEAN_IN', [when, amounts, ...march], 70 / 3],
    ['MEDIAN_IN', [when, amounts, ...march], 20],
    ['LAST_IN', [when, amounts, ...march], 40],
    ['DISTINCT_IN', [when, column('a', 'a', 'b', 'a', 'c', ''), ...march], 2],
    ['SUM_IN', [when, amounts, '2027-01-01', '2027-12-31'], 0],
    ['COUNT_IN', [when, '2027-01-01', '2027-12-31'], 0],
    ['DISTINCT_IN', [when, shops, '2027-01-01', '2027-12-31'], 0],
    ['SUM_IN', [when, amounts, ...march, shops, '서울*'], 20],
    ['SUM_IN', [when, amounts, ...march, shops, 'SEOUL'], 40],
    ['SUM_IN', [when, amounts, ...march, amounts, '>=20', shops, '<>seoul'], 20],
    ['SUM_IN', [when, amounts, ...march, '', '', shops, '부산'], 10],
    ['COUNT_IN', [column('', ''), ...march], 0],
    ['MEDIAN_IN', [dates('2026-03-01', '2026-03-02'), column(1, 4), ...march], 2.5],
    ['LAST_IN', [dates('2026-03-02', '2026-03-02'), column(1, 4), ...march], 4],
    ['DISTINCT_IN', [dates('2026-03-02', '2026-03-02'), column(7, '7'), ...march], 1],
    [
      'SUM_IN',
      [dates('2026-03-01', '2026-03-02', '2026-03-03'), column(1e16, 1, -1e16), ...march],
      1,
    ],
    ['SUM_IN', [when, amounts, date('2026-03-15'), date('2026-03-15')], 20],
    ['COUNT_IN', [when, ...march, when, '>=46096'], 2],
    ['COUNT_IN', [when, ...march, when, '>=2026-03-15'], 2],
  ])('%s of %j gives %j', (name, args, expected) => {
    expect(shows(name, ...args)).toEqual(expected);
  });

  test.each([
    [
      'MEAN_IN',
      [when, amounts, '2027-01-01', '2027-12-31'],
      'MEAN_IN: no row has a date from 2027-01-01 to 2027-12-31',
    ],
    [
      'MEDIAN_IN',
      [when, amounts, ...march, shops, '대구'],
      'MEDIAN_IN: no row from 2026-03-01 to 2026-03-31 meets every criterion',
    ],
    [
      'LAST_IN',
      [when, amounts, ...march, shops, '대구'],
      'LAST_IN: no row from 2026-03-01 to 2026-03-31 meets every criterion',
    ],
    [
      'SUM_IN',
      [when, amounts, '2026-03-31', '2026-03-01'],
      'SUM_IN: to (2026-03-01) is before from (2026-03-31)',
    ],
    [
      'SUM_IN',
      [dates('2026-03-01', '2026-03-02'), column(1, ''), ...march],
      'SUM_IN: amounts row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      'SUM_IN',
      [dates('2026-03-01', '2026-03-02'), column(1, '1,000'), ...march],
      'SUM_IN: amounts row 2 of the range must be a number, found "1,000"',
    ],
    [
      'SUM_IN',
      [dates('2026-03-01', '2026-03-02'), column(1, true), ...march],
      'SUM_IN: amounts row 2 of the range must be a number, found TRUE',
    ],
    [
      'SUM_IN',
      [when, amounts, ...march, shops],
      'SUM_IN: criterion1 is missing: criteria_range1 needs a criterion such as ">=10"',
    ],
    [
      'SUM_IN',
      [when, amounts, ...march, column('a'), 'a'],
      'SUM_IN: criteria_range1 has the length 1, but dates has 6: both must have the same length',
    ],
    [
      'SUM_IN',
      [when, amounts, ...march, shops, 'x', shops, '#N/A'],
      'SUM_IN: criterion2 holds the error #N/A: fix that cell first',
    ],
    ['SUM_IN', [when, amounts, ...march, '', 'x'], 'SUM_IN: criteria_range1 is blank'],
    [
      'SUM_IN',
      [
        [
          [1, 2],
          [3, 4],
        ],
        amounts,
        ...march,
      ],
      'SUM_IN: dates must be one column or one row, found 2 rows and 2 columns',
    ],
    [
      'SUM_IN',
      [when, amounts],
      'SUM_IN: from is missing. Write SUM_IN(dates, amounts, from, to, [criteria_range, criterion]…)',
    ],
    [
      'SUM_IN',
      [dates('2026-03-01', '2026-03-02'), column(1.7e308, 1.7e308), ...march],
      'SUM_IN: the result is too large to be a number',
    ],
  ])('%s is refused: %#', (name, args, sentence) => {
    expect(shows(name, ...args)).toBe(sentence);
  });

  const row = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('02', '03', '04'),
    amount: fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100),
    shop: fc.constantFrom('a', 'b', ''),
  });
  type Row = { day: number; month: string; amount: number; shop: string };
  const argumentsOf = (rows: Row[]) => [
    column(...rows.map(({ day, month }) => `2026-${month}-${String(day).padStart(2, '0')}`)),
    column(...rows.map(({ amount }) => amount)),
    ...march,
    column(...rows.map(({ shop }) => shop)),
    'a',
  ];

  test('agrees with adding row by row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const expected = rows
          .filter(({ month, shop }) => month === '03' && shop === 'a')
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(shows('SUM_IN', ...argumentsOf(rows))).toBeCloseTo(expected, 6);
      }),
    );
  });

  test('is the same for shuffled rows', () => {
    const shuffled = fc
      .array(row, { minLength: 1 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        for (const name of ['SUM_IN', 'MEDIAN_IN', 'MEAN_IN']) {
          const first = shows(name, ...argumentsOf(rows));
          const second = shows(name, ...argumentsOf(others));
          if (typeof first === 'number') expect(second).toBeCloseTo(first, 9);
          else expect(second).toBe(first);
        }
      }),
    );
  });
});
