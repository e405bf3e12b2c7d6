import fc from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

/** Who stays, grows, shrinks, leaves, comes, and is back. */
const BEFORE = column(100, 100, 200, 100, 0, 0);
const AFTER = column(100, 120, 150, 0, 80, 30);
const BACK = column(false, false, false, false, false, true);
const HEADINGS = ['new', 'expansion', 'contraction', 'churn', 'reactivation', 'net', 'quick ratio'];

describe('GRR and NRR', () => {
  test('count only customers with revenue at the start', () => {
    expect(shows('GRR', BEFORE, AFTER)).toBe((100 + 100 + 150) / 500);
    expect(shows('NRR', BEFORE, AFTER)).toBe((100 + 120 + 150) / 500);
  });

  test.each([
    ['all gone', column(5, 6), column(0, 0), 0, 0],
    ['nothing changed', column(5, 6), column(5, 6), 1, 1],
    ['one customer in a cell', 200, 210, 1, 1.05],
    ['a row of cells, a blank one between', [[100, '', 100]], [[50, '', 250]], 0.75, 1.5],
    ['numbers as text', column('100'), column('50'), 0.5, 0.5],
  ])('%s', (_, before, after, grr, nrr) => {
    expect([shows('GRR', before, after), shows('NRR', before, after)]).toEqual([grr, nrr]);
  });

  test.each([
    [
      [column(100, 50), column(120, '')],
      'mrr_end row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [[column(100, -5), column(1, 2)], 'mrr_start row 2 of the range must be at least 0, found -5'],
    [[column(100), column('-1')], 'mrr_end must be at least 0, found -1'],
    [[column(0, 0), column(80, 10)], 'mrr_start has no value above 0, so retention is undefined'],
    [[column('', ''), column('', '')], 'mrr_start has no value above 0, so retention is undefined'],
    [
      [column(1, 2), column(1)],
      'mrr_end has the length 1, but mrr_start has 2: both must have the same length',
    ],
  ])('are refused: %#', (args, sentence) => {
    for (const name of ['GRR', 'NRR']) {
      expect(shows(name, ...args)).toBe(`${name}: ${sentence}`);
    }
  });
});

describe('MRR_MOVEMENTS', () => {
  test('tells each change by its kind', () => {
    expect(shows('MRR_MOVEMENTS', BEFORE, AFTER, BACK)).toEqual([
      HEADINGS,
      [80, 20, 50, 100, 30, -20, 130 / 150],
    ]);
  });

  test('counts no noise of floating point as a movement', () => {
    const [, row] = shows(
      'MRR_MOVEMENTS',
      column(0.1 + 0.2, 100, 0.1 + 0.2 - 0.3, 0, 100),
      column(0.3, 100 * (1 + 1e-12), 0, 0.1 + 0.2 - 0.3, 150),
    ) as unknown[][];
    expect(row).toEqual([0, 50, 0, 0, 0, 50, '']);
    const left = 0.1 + 0.2 - 0.3;
    expect(shows('NRR', column(left, 100), column(50, 100))).toBe(1);
    expect(shows('GRR', column(left, 0), column(50, 100))).toBe(
      'GRR: mrr_start has no value above 0, so retention is undefined',
    );
  });

  test('counts who is back as new when nobody says so', () => {
    expect(shows('MRR_MOVEMENTS', BEFORE, AFTER)).toEqual([
      HEADINGS,
      [110, 20, 50, 100, 0, -20, 130 / 150],
    ]);
  });

  test('heeds returning only where there was nothing at the start', () => {
    expect(shows('MRR_MOVEMENTS', column(100, 0), column(120, 0), column(1, 'TRUE'))).toEqual([
      HEADINGS,
      [0, 20, 0, 0, 0, 20, ''],
    ]);
  });

  test('leaves the quick ratio blank when nothing is lost, and is 0 when nothing is gained', () => {
    expect(shows('MRR_MOVEMENTS', column(0), column(5))).toEqual([
      HEADINGS,
      [5, 0, 0, 0, 0, 5, ''],
    ]);
    expect(shows('MRR_MOVEMENTS', column(5), column(0))).toEqual([
      HEADINGS,
      [0, 0, 0, 5, 0, -5, 0],
    ]);
    expect(shows('MRR_MOVEMENTS', 0, 0)).toEqual([HEADINGS, [0, 0, 0, 0, 0, 0, '']]);
  });

  test.each([
    [[column(''), column('')], 'MRR_MOVEMENTS: no row holds a value'],
    [
      [column(1, 2), column(1, 2), column(true, '')],
      'MRR_MOVEMENTS: returning row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      [column(1), column(2), column('yes')],
      'MRR_MOVEMENTS: returning must be TRUE or FALSE, 1 or 0, found "yes"',
    ],
    [
      [column(0, 1), column(1.7e308, 1.7e308)],
      'MRR_MOVEMENTS: the result is too large to be a number',
    ],
  ])('is refused: %#', (args, sentence) => {
    expect(shows('MRR_MOVEMENTS', ...args)).toBe(sentence);
  });
});

describe('the laws of recurring revenue', () => {
  const amount = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
  );
  const customers = fc.array(fc.tuple(amount, amount, fc.boolean()), {
    minLength: 1,
    maxLength: 40,
  });
  type Customers = [number, number, boolean][];
  const argsOf = (rows: Customers) =>
    [0, 1, 2].map((place) => column(...rows.map((row) => row[place])));
  const figures = (rows: Customers) =>
    (shows('MRR_MOVEMENTS', ...argsOf(rows)) as unknown[][])[1] as (number | '')[];
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

  test('movements are never negative and add up to the change', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const [fresh, more, less, gone, back, net] = figures(rows) as number[];
        expect(Math.min(fresh, more, less, gone, back)).toBeGreaterThanOrEqual(0);
        const change = total(rows.map(([before, after]) => after - before));
        expect(net).toBeCloseTo(change, 5);
        expect(fresh + more + back - less - gone).toBeCloseTo(net, 5);
      }),
    );
  });

  test('NRR and GRR are what the movements of the customers of the start say', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const start = total(rows.map(([before]) => before));
        fc.pre(start > 0);
        const [, more, less, gone] = figures(rows) as number[];
        const [before, after] = argsOf(rows);
        const [grr, nrr] = ['GRR', 'NRR'].map((name) => shows(name, before, after) as number);
        expect(grr).toBeCloseTo((start - less - gone) / start, 9);
        expect(nrr).toBeCloseTo((start + more - less - gone) / start, 6);
        expect(grr).toBeLessThanOrEqual(Math.min(1, nrr));
      }),
    );
  });

  test('are the same to the last bit for shuffled rows', () => {
    const shuffled = customers.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(figures(others)).toEqual(figures(rows));
        for (const name of ['GRR', 'NRR']) {
          const [one, other] = [rows, others].map((some) =>
            shows(name, ...argsOf(some).slice(0, 2)),
          );
          expect(other).toEqual(one);
        }
      }),
    );
  });
});
