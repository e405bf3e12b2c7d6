import { builtFunctions } from '../../../support/built-functions';
import {
  describeReferences,
  isWithin,
  referenceRows,
  type ReferenceCase,
} from '../../../support/oracle';

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
    customers: rows.map(({ customer_id }) => [Number(customer_id)]),
    dates: rows.map(({ date }) => [new Date(`${date}T00:00:00+09:00`)]),
    amounts: rows.map(({ amount }) => [Number(amount)]),
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
