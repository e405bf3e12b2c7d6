import type { OutlookView } from '../../../src/contract/rpc/define';
import { aSetUpSpreadsheet, refused, sheetTitled, told } from '../../support/a-spreadsheet';

const SALES = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';

/** Orders of a sum in each month from `year`-01 to 2026-03, the first on the day that is given. */
function withMonths(count: number, sum: (month: number) => number, firstDay = '01') {
  const host = aSetUpSpreadsheet();
  const rows = Array.from({ length: count }, (_, at) => {
    const month = new Date(Date.UTC(2026, 3 - count + at, 1)).toISOString().slice(0, 8);
    return [`${month}${at === 0 ? firstDay : '01'}`, sum(at)];
  });
  host.workbook.write(sheetTitled(host, 'Orders'), 0, 0, [
    ['Date', 'Amount'],
    ...rows,
    ...Array.from({ length: 5 }, () => ['', '']),
  ]);
  return host;
}

const outlook = (host: ReturnType<typeof withMonths>, parts = {}) =>
  told<OutlookView>(host, 'outlook', {
    measure: SALES,
    cadence: 'month',
    due: '2026-12-31',
    language: 'en',
    ...parts,
  });

test('tells the value of the month of the due date, and the mean of the last months', () => {
  const host = withMonths(18, () => 500);
  expect(outlook(host)).toEqual({
    ahead: {
      from: '2026-12-01',
      to: '2026-12-31',
      mean: 500,
      deviation: 0,
      low: null,
      high: null,
    },
    running: {
      from: '2026-04-01',
      to: '2026-04-30',
      mean: 500,
      deviation: 0,
      low: null,
      high: null,
    },
    why: null,
    problem: null,
    baseline: { value: 500, method: 'mean', periods: 12 },
    closed: Array.from({ length: 18 }, (_, at) => ({
      from: new Date(Date.UTC(2024, 9 + at, 1)).toISOString().slice(0, 10),
      value: 500,
    })),
  });
});

test.each(['2026-04-30', '2026-04-01'])('due on %s it is the running month itself', (due) => {
  const { ahead, running } = outlook(
    withMonths(18, () => 500),
    { due },
  );
  expect([ahead?.from, running]).toEqual(['2026-04-01', null]);
});

test('leaves out a first month of which only the end has rows', () => {
  const sum = (at: number) => (at === 0 ? 1 : 700);
  expect(outlook(withMonths(7, sum, '28')).baseline).toMatchObject({ value: 700, periods: 6 });
  expect(outlook(withMonths(7, sum)).baseline).toMatchObject({ value: 600.1428571428571 });
});

test('an equals sign before the measure says nothing', () => {
  const host = withMonths(12, () => 500);
  expect(outlook(host, { measure: `= ${SALES}` })).toEqual(outlook(host));
  expect(outlook(host).baseline?.value).toBe(500);
});

test.each([
  ['a past that is too short', 3, {}],
  ['a measure that cannot be read', 12, { measure: 'SUM_IN(Gone!A:A, Gone!B:B, from, to)' }],
  ['a formula that is none', 12, { measure: 'SUM_IN(' }],
])('says of %s why nothing is known', (_, months, parts) => {
  const { ahead, problem, baseline } = outlook(
    withMonths(months, () => 5),
    parts,
  );
  expect([ahead, baseline]).toEqual([null, null]);
  expect(problem).toMatch(/from 5 closed periods on; there are \d/);
});

test('refuses a due date that is none', () => {
  const host = withMonths(12, () => 5);
  const payload = { measure: SALES, cadence: 'month', due: '2026-02-30' };
  expect(refused(host, 'outlook', payload).code).toBe('payload_wrong');
});
