import fc from '../../../support/fast-check';
import { column, date, dates, shows } from '../../functions/formula';

type Cells = unknown[][];

const WHO = column('a', 'b', 'a', 'a', 'c', 'b', '', 'a');
const WHEN = dates(
  '2026-01-31',
  '2026-01-01',
  '2026-03-02',
  '2026-03-02',
  '2026-02-28',
  '2026-02-01',
  '',
  '2026-03-31',
);
const PAID = column(10, 20, 5, 1, 7, 2, '', -4);
const HEAD = ['first-purchase period', 'size', 0, 1, 2];
const JANUARY = date('2026-01-01');
const FEBRUARY = date('2026-02-01');

describe('COHORT', () => {
  test.each([
    ['', [JANUARY, 2, 1, 0.5, 0.5], [FEBRUARY, 1, 1, 0, '']],
    ['유지율', [JANUARY, 2, 1, 0.5, 0.5], [FEBRUARY, 1, 1, 0, '']],
    ['customers', [JANUARY, 2, 2, 1, 1], [FEBRUARY, 1, 1, 0, '']],
    ['고객 수', [JANUARY, 2, 2, 1, 1], [FEBRUARY, 1, 1, 0, '']],
    ['revenue', [JANUARY, 2, 30, 2, 2], [FEBRUARY, 1, 7, 0, '']],
    ['매출', [JANUARY, 2, 30, 2, 2], [FEBRUARY, 1, 7, 0, '']],
    ['revenue_per_customer', [JANUARY, 2, 15, 1, 1], [FEBRUARY, 1, 7, 0, '']],
    ['고객당 매출', [JANUARY, 2, 15, 1, 1], [FEBRUARY, 1, 7, 0, '']],
  ])('measures %j', (measure, ...lines) => {
    expect(shows('COHORT', WHO, WHEN, 'month', measure, PAID)).toEqual([HEAD, ...lines]);
  });

  test.each([
    ['day', '2026-01-01', 90],
    ['주', '2025-12-29', 14],
    ['월', '2026-01-01', 3],
    ['분기', '2026-01-01', 1],
    ['연', '2026-01-01', 1],
  ])('by %s begins on %s and is %i periods wide', (period, first, width) => {
    const [head, line] = shows('COHORT', WHO, WHEN, period) as Cells;
    expect([line[0], head.length]).toEqual([date(first), 2 + width]);
  });

  test('leaves out periods in which nobody bought for the first time', () => {
    const table = shows(
      'COHORT',
      column('a', 'b', 'a'),
      dates('2025-11-03', '2026-02-05', '2026-01-05'),
    );
    expect(table).toEqual([
      ['first-purchase period', 'size', 0, 1, 2, 3],
      [date('2025-11-01'), 1, 1, 0, 1, 0],
      [date('2026-02-01'), 1, 1, '', '', ''],
    ]);
  });

  test('is one cell of a triangle for one purchase', () => {
    expect(shows('COHORT', 'a', '2024-02-29', 'week')).toEqual([
      ['first-purchase period', 'size', 0],
      [date('2024-02-26'), 1, 1],
    ]);
  });

  test('takes a number and its text for one customer', () => {
    expect(shows('COHORT', column(7, '7'), dates('2026-01-01', '2026-01-02'))).toEqual([
      ['first-purchase period', 'size', 0],
      [JANUARY, 1, 1],
    ]);
  });

  test.each([
    [[column(''), column('')], 'COHORT: no row holds a value'],
    [[WHO, WHEN, 'month', 'revenue'], 'COHORT: measure: revenue needs the amounts range'],
    [
      [WHO, WHEN, 'month', 'profit'],
      'COHORT: measure must be one of retention (유지율), customers (고객 수), revenue (매출), revenue_per_customer (고객당 매출), found "profit"',
    ],
    [
      [column('a', 'a'), dates('0001-01-01', '9999-12-31'), 'year'],
      'COHORT: period: from 0001-01-01 to 9999-12-31 there are more than 1000 periods by year. Use a longer period or check the dates',
    ],
    [
      [column('a', ''), dates('2026-01-01', '2026-01-02')],
      'COHORT: customers row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      [column('a'), dates('2026-01-01'), 'month', 'customers', column('')],
      'COHORT: amounts is blank, but other cells in its row are not: fill it or clear the row',
    ],
  ])('is refused: %#', (args, sentence) => {
    expect(shows('COHORT', ...args)).toBe(sentence);
  });
});

describe('the laws of COHORT', () => {
  const row = fc.record({
    who: fc.nat({ max: 9 }),
    day: fc.nat({ max: 500 }),
    paid: fc.integer({ min: -1000, max: 100_000 }).map((cents) => cents / 100),
  });
  type Row = { who: number; day: number; paid: number };
  const rows = fc.array(row, { minLength: 1, maxLength: 40 });
  const period = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
  const iso = (day: number) => new Date((20_454 + day) * 86_400_000).toISOString().slice(0, 10);
  const table = (some: readonly Row[], by: string, measure: string) =>
    shows(
      'COHORT',
      column(...some.map(({ who }) => who)),
      column(...some.map(({ day }) => iso(day))),
      by,
      measure,
      column(...some.map(({ paid }) => paid)),
    ) as Cells;

  test('column 0 of the customers is the size, and sizes add up to all customers', () => {
    fc.assert(
      fc.property(rows, period, (some, by) => {
        const [, ...lines] = table(some, by, 'customers');
        expect(lines.map(([, , first]) => first)).toEqual(lines.map(([, size]) => size));
        const sizes = lines.map(([, size]) => size as number);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(
          new Set(some.map(({ who }) => who)).size,
        );
      }),
    );
  });

  test('retention is customers / size, and all revenue is in the triangle', () => {
    fc.assert(
      fc.property(rows, period, (some, by) => {
        const [, ...shares] = table(some, by, 'retention');
        const [, ...counts] = table(some, by, 'customers');
        const [, ...revenue] = table(some, by, 'revenue');
        const ofSize = counts.map(([, size, ...line]) =>
          line.map((count) => (count === '' ? '' : (count as number) / (size as number))),
        );
        expect(shares.map((line) => line.slice(2))).toEqual(ofSize);
        const all = revenue
          .flatMap((line) => line.slice(2))
          .filter((cell) => cell !== '') as number[];
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(all)).toBeCloseTo(sum(some.map(({ paid }) => paid)), 6);
      }),
    );
  });

  test('shuffled rows give the same triangle to the last bit', () => {
    const shuffled = rows.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    const measure = fc.constantFrom('retention', 'revenue', 'revenue_per_customer');
    fc.assert(
      fc.property(shuffled, period, measure, ([some, others], by, word) => {
        expect(table(others, by, word)).toEqual(table(some, by, word));
      }),
    );
  });
});
