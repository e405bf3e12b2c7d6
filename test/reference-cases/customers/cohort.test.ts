import { builtFunctions } from '../../support/built-functions';
import {
  describeBesideData,
  describeReferences,
  isWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

type Cells = unknown[][];
type Numbers = (number | null)[][];

const call = builtFunctions();

/** The orders as three columns of a sheet: customer, date, amount. */
function orders(
  file: string,
  until = '9999-12-31',
): Record<'customers' | 'dates' | 'amounts', Cells> {
  const rows = referenceRows(file).filter(({ date }) => date <= until);
  return {
    customers: rows.map(({ customer_id, id }) => [Number(customer_id ?? id)]),
    dates: rows.map(({ date }) => [new Date(`${date}T00:00:00+09:00`)]),
    amounts: rows.map(({ amount }) => [Number(amount ?? 0)]),
  };
}

function isoIn(cell: unknown): string {
  return new Date(Number(cell as Date) + 9 * 3_600_000).toISOString().slice(0, 10);
}

function tableOf(
  { customers, dates, amounts }: ReturnType<typeof orders>,
  period: string,
  measure = 'retention',
): { cohorts: string[]; sizes: unknown[]; cells: Cells } {
  const [head, ...rows] = call('COHORT', customers, dates, period, measure, amounts) as Cells;
  expect(head).toEqual(['first-purchase period', 'size', ...rows[0].slice(2).map((_, i) => i)]);
  return {
    cohorts: rows.map(([cohort]) => isoIn(cohort)),
    sizes: rows.map(([, size]) => size),
    cells: rows.map(([, , ...cells]) => cells),
  };
}

/** Blank exactly where the reference has nothing to observe, else within the tolerance. */
function expectCells({ tolerance }: ReferenceCase, cells: Cells, expected: Numbers): void {
  const wrong = expected.flatMap((row, i) =>
    row.flatMap((value, k) => {
      const cell = cells[i][k];
      const right = value === null ? cell === '' : isWithin(tolerance, cell as number, value);
      return right && cells[i].length === row.length ? [] : [`row ${i}, ${k}: ${String(cell)}`];
    }),
  );
  expect(wrong).toEqual([]);
}

function agrees(reference: ReferenceCase): void {
  const { data, unit, observation_end } = reference.input as Record<string, string | null>;
  const rows = orders(String(data), observation_end ?? undefined);
  const expected = reference.expected as unknown as Record<string, Numbers> & {
    cohorts: string[];
    size: number[];
  };
  const retention = tableOf(rows, String(unit));
  expect(retention.cohorts.map((day, i) => day.slice(0, expected.cohorts[i].length))).toEqual(
    expected.cohorts,
  );
  expect(retention.sizes).toEqual(expected.size);
  expectCells(reference, retention.cells, expected.retention);
  expectCells(reference, tableOf(rows, String(unit), 'customers').cells, expected.active);
  const revenue = tableOf(rows, String(unit), 'revenue').cells;
  expectCells(reference, revenue, expected.revenue);
  const perCustomer = expected.revenue.map((row, i) =>
    row.map((value) => (value === null ? null : value / expected.size[i])),
  );
  const shown = tableOf(rows, String(unit), 'revenue_per_customer').cells;
  expectCells(reference, shown, perCustomer);
}

describeReferences('cohort', { 'cohort-cdnow-month': agrees, 'cohort-cdnow-week': agrees }, {});

const CDNOW = 'data/cdnow_transactions.csv';
const LIFETIMES = 'data/lifetimes_example_transactions.csv';

/** Found by pandas 1.5.3: `groupby([first period, periods since]).nunique()` and `.sum()`. */
const GROUPINGS: [file: string, period: string, measure: string, cells: Cells][] = [
  [CDNOW, 'quarter', 'customers', [[2357, 524, 418, 404, 384, 300]]],
  [CDNOW, 'quarter', 'revenue', [[112498.61, 33629.63, 26987.31, 28109.27, 24886.58, 17980.54]]],
  [CDNOW, 'year', 'customers', [[2357, 515]]],
  [CDNOW, 'year', 'revenue_per_customer', [[85.37327959270259, 18.187153160797624]]],
  [
    LIFETIMES,
    'quarter',
    'customers',
    [
      [1847, 335, 113, 66],
      [1864, 326, 125, ''],
      [1289, 151, '', ''],
    ],
  ],
];

/** Lines, columns and the sum of all cells of large tables, found in the same way. */
const SUMS: [file: string, period: string, measure: string, facts: [number, number, number]][] = [
  [CDNOW, 'day', 'customers', [84, 546, 6696]],
  [CDNOW, 'day', 'retention', [84, 546, 237.25935307919025]],
  [CDNOW, 'day', 'revenue_per_customer', [84, 546, 8647.812656885839]],
  [CDNOW, 'week', 'customers', [13, 79, 6361]],
  [CDNOW, 'week', 'revenue', [13, 79, 244091.94]],
  [LIFETIMES, 'day', 'customers', [244, 365, 14270]],
  [LIFETIMES, 'week', 'retention', [36, 53, 79.27003610766671]],
  [LIFETIMES, 'month', 'customers', [9, 12, 7865]],
];

describeBesideData('other groupings of the reference data', () => {
  test.each(GROUPINGS)('%s by %s: %s', (file, period, measure, cells) => {
    const close = cells.map((row) =>
      row.map((value): unknown => (typeof value === 'number' ? expect.closeTo(value, 9) : value)),
    );
    expect(tableOf(orders(file), period, measure).cells).toEqual(close);
  });

  test.each(SUMS)('%s by %s: the sum of %s', (file, period, measure, [lines, width, sum]) => {
    const { cells } = tableOf(orders(file), period, measure);
    const shown = cells.flat().filter((cell): cell is number => cell !== '');
    expect([cells.length, cells[0].length]).toEqual([lines, width]);
    expect(shown.reduce((total, cell) => total + cell, 0)).toBeCloseTo(sum, 6);
  });
});
