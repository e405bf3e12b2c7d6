import type { Rpc } from '../../../src/contract/rpc/rpc';
import { aSpreadsheet, refused, told } from '../../support/a-spreadsheet';

type Preview = Rpc['previewMeasure']['data'];

function preview(measure: string, host = aSpreadsheet(), periods = 4): Preview {
  return told<Preview>(host, 'previewMeasure', { measure, cadence: 'month', periods });
}

test('the last periods come with their values, the running one up to today', () => {
  const { points, problem } = preview('SUM_IN(Orders!A:A, Orders!B:B, from, to)');
  expect(problem).toBeNull();
  expect(points).toEqual([
    { from: '2026-01-01', to: '2026-01-31', value: 250, problem: null, running: false },
    { from: '2026-02-01', to: '2026-02-28', value: 300, problem: null, running: false },
    { from: '2026-03-01', to: '2026-03-31', value: 200, problem: null, running: false },
    {
      from: '2026-04-01',
      to: '2026-04-30',
      value: null,
      problem: '이 기간의 날짜가 있는 행이 없습니다.',
      running: true,
    },
  ]);
});

test.each([
  ['SUM_IN(Orders!A:A, Orders!B:B, from', 35],
  ['= SUM_IN(Nowhere!A:A, Orders!B:B, from, to)', 9],
  ['SUM_IN(Orders!A:A, Orders!ZZ:ZZ, from, to)', 19],
  ['SUM_IN(Orders!A:A, amounts, from, to)', 19],
])('%s is told with its place', (measure, start) => {
  const { points, problem } = preview(measure);
  expect(points).toEqual([]);
  expect(problem?.message).toMatch(/[가-힣]/);
  expect(problem?.start).toBe(start);
});

/** A spreadsheet with customers: the day each began, the day each left, a word for each. */
function withCustomers(rows: readonly (readonly [string, string, string])[]) {
  const host = aSpreadsheet();
  const [orders] = host.workbook.sheets;
  host.workbook.write(orders, 0, 2, [['Began', 'Left', 'Plan'], ...rows]);
  return host;
}

test('where no period has a value for what stands in the cells, the measure is wrong, with its place', () => {
  const host = withCustomers([
    ['2025-01-05', '2026-02-10', 'Basic'],
    ['2025-03-01', '', 'Pro'],
  ]);
  const { points, problem } = preview('CHURN(Orders!E:E, Orders!D:D, from, to)', host);
  expect(points).toEqual([]);
  expect(problem).toMatchObject({ start: 6, end: 16 });
  expect(problem?.message).toContain('Orders!E2');
  expect(problem?.message).toContain('Basic');
});

test('of periods that are all broken the newest says why', () => {
  // Sums of 250, 300 and 200 are no churn.
  const { problem } = preview('LTV(100, SUM_IN(Orders!A:A, Orders!B:B, from, to))');
  expect(problem?.message).toContain('200');
  expect(problem?.message).not.toMatch(/250|300/);
});

test('where one period is broken and others have values, that one says why', () => {
  const measure = 'SUM_IN(Orders!A:A, Orders!B:B, from, to) / COUNT_IN(Orders!C:C, from, to)';
  const host = withCustomers([['2026-02-05', '', 'Basic']]);
  const { points, problem } = preview(measure, host);
  expect(problem).toBeNull();
  expect(points[1].value).toBe(300);
  expect(points[0].problem).toContain('0');
});

test('a period in which a function has nothing to answer from gives the reason of the function', () => {
  const host = withCustomers([['2026-02-05', '', 'Basic']]);
  const { points, problem } = preview('CHURN(Orders!C:C, Orders!D:D, from, to)', host, 2);
  expect(problem).toBeNull();
  expect(points.map(({ value }) => value)).toEqual([0, 0]);
  const earlier = preview('CHURN(Orders!C:C, Orders!D:D, from, to)', host).points[1];
  expect(earlier.value).toBeNull();
  expect(earlier.problem).toContain('2026-01-31에 이용 중인 고객이 없어');
});

test('a named range is read', () => {
  const host = aSpreadsheet();
  const [orders] = host.workbook.sheets;
  host.workbook.setNamedRange('amounts', orders, 'B2:B6');
  const { points } = preview('SUM_IN(Orders!A2:A6, amounts, from, to)', host);
  expect(points[0].value).toBe(250);
});

test('whole rows are read as far as they hold something, beside columns of the same sheet', () => {
  const host = aSpreadsheet();
  const [orders] = host.workbook.sheets;
  host.workbook.write(orders, 10, 0, [
    ['2026-01-05', '2026-02-05'],
    [7, 8],
  ]);
  const measure =
    'SUM_IN(Orders!11:11, Orders!12:12, from, to) + SUM_IN(Orders!A2:A6, Orders!B2:B6, from, to)';
  expect(
    preview(measure, host)
      .points.slice(0, 2)
      .map(({ value }) => value),
  ).toEqual([257, 308]);
});

test('frozen rows are headings, whatever stands in them', () => {
  const host = aSpreadsheet();
  const [orders] = host.workbook.sheets;
  orders.frozenRows = 2;
  expect(preview('COUNT_IN(Orders!A:A, from, to)', host).points[0].value).toBe(1);
});

test('days are those of the spreadsheet, not of the script', () => {
  const host = aSpreadsheet({ data: { timeZone: 'Pacific/Auckland' } });
  expect(preview('SUM_IN(Orders!A:A, Orders!B:B, from, to)', host).points[2].value).toBe(200);
});

test('each sheet is read once, however many ranges are named', () => {
  const host = aSpreadsheet();
  preview('SUM_IN(Orders!A:A, Orders!B:B, from, to) / COUNT_IN(Orders!A2:A6, from, to)', host);
  expect(host.lastCalls().byMethod['SpreadsheetApp.Range.getValues']).toBe(1);
});

test('more periods than can be shown are refused', () => {
  const error = refused(aSpreadsheet(), 'previewMeasure', {
    measure: '1',
    cadence: 'month',
    periods: 1e9,
  });
  expect(error).toMatchObject({
    code: 'payload_wrong',
    message: expect.stringContaining('periods'),
  });
});

test('says in which row the data of whole columns begin, in the reader’s language', () => {
  const host = aSpreadsheet();
  expect(
    told<Preview>(host, 'previewMeasure', {
      measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
      cadence: 'month',
      periods: 1,
    }).notes,
  ).toEqual(['Orders 시트: 2행부터 데이터']);
});
