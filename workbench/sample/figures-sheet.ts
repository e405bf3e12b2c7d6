import { dayOf, type Day } from '../../src/domain/calendar/day';
import type { Language, Phrase } from '../../src/contract/language/language';
import type { CellData, SheetData } from '../workbook/workbook-data';
import { emptySheet, serialOf } from './data-sheets';
import { labelOf, SHEET_TITLES } from './labels';

interface Figure {
  label: Phrase;
  from: Day;
  to: Day;
  /** `{from}` and `{to}` stand for the cells with the period, `{row:key}` for the figure of that key. */
  formula: string;
  format: string;
  key?: string;
}

const NOTE: Phrase = {
  ko: 'Waymark의 셀 함수가 주문·고객 시트 위에서 계산한 값입니다. 값 칸을 누르면 수식이 보이고, 기간을 바꾸면 다시 계산됩니다.',
  en: 'Cell functions of Waymark at work on the Orders and Customers sheets. Select a value to see its formula; change a period and it is computed again.',
};

const HEADINGS: readonly Phrase[] = [
  { ko: '항목', en: 'Figure' },
  { ko: '시작일', en: 'From' },
  { ko: '종료일', en: 'To' },
  { ko: '값', en: 'Value' },
];

const RATE = '0.00%';
const MONEY = '#,##0';
const COUNT = '#,##0';
const DEFINITIONS: readonly (readonly [name: string, label: Phrase])[] = [
  ['start', { ko: '기초 고객 대비', en: 'of the opening' }],
  ['cohort', { ko: '기초 고객 중 이탈', en: 'those of the opening who left' }],
  ['stripe', { ko: '신규 포함 고객 대비', en: 'of opening and new' }],
  ['end', { ko: '기말 고객 대비', en: 'of the closing' }],
  ['average', { ko: '평균 고객 대비', en: 'of the average' }],
  ['daily', { ko: '일별 이탈률 합계', en: 'sum of the daily rates' }],
];

function figures(): Figure[] {
  const half = { from: dayOf(2025, 7, 1), to: dayOf(2025, 12, 31) };
  const quarter = { from: dayOf(2026, 1, 1), to: dayOf(2026, 3, 31) };
  const quarterBefore = { from: dayOf(2025, 1, 1), to: dayOf(2025, 3, 31) };
  const churn = DEFINITIONS.map(([name, { ko, en }]): Figure => ({
    label: { ko: `2025년 하반기 이탈률: ${ko}`, en: `Churn, second half of 2025: ${en}` },
    ...half,
    formula: `=CHURN({customers}!C3:C, {customers}!D3:D, {from}, {to}, "${name}")`,
    format: RATE,
    key: name,
  }));
  return [
    ...churn,
    {
      label: { ko: '2025년 하반기 매출(USD)', en: 'Sales, second half of 2025 (USD)' },
      ...half,
      formula: '=SUM_IN({orders}!C3:C, {orders}!R3:R, {from}, {to})',
      format: MONEY,
      key: 'sales',
    },
    {
      label: { ko: '2025년 하반기 이익(USD)', en: 'Profit, second half of 2025 (USD)' },
      ...half,
      formula: '=SUM_IN({orders}!C3:C, {orders}!U3:U, {from}, {to})',
      format: MONEY,
      key: 'profit',
    },
    {
      label: { ko: '2025년 하반기 주문 고객 수', en: 'Customers ordering, second half of 2025' },
      ...half,
      formula: '=DISTINCT_IN({orders}!C3:C, {orders}!F3:F, {from}, {to})',
      format: COUNT,
      key: 'buyers',
    },
    {
      label: { ko: '고객당 반기 매출(USD)', en: 'Sales per customer and half-year (USD)' },
      ...half,
      formula: '={row:sales}/{row:buyers}',
      format: MONEY,
      key: 'arpu',
    },
    {
      label: {
        ko: '고객 생애 가치(USD), 이익률과 이탈률로',
        en: 'Value of a customer (USD), from margin and churn',
      },
      ...half,
      formula: '=LTV({row:arpu}, {row:start}, {row:profit}/{row:sales})',
      format: MONEY,
    },
    {
      label: { ko: '2025년 1분기 매출(USD)', en: 'Sales, first quarter of 2025 (USD)' },
      ...quarterBefore,
      formula: '=SUM_IN({orders}!C3:C, {orders}!R3:R, {from}, {to})',
      format: MONEY,
      key: 'before',
    },
    {
      label: { ko: '2026년 1분기 매출(USD)', en: 'Sales, first quarter of 2026 (USD)' },
      ...quarter,
      formula: '=SUM_IN({orders}!C3:C, {orders}!R3:R, {from}, {to})',
      format: MONEY,
      key: 'now',
    },
    {
      label: {
        ko: '지난해 같은 분기 대비 달성률',
        en: 'Attainment against the same quarter of the year before',
      },
      ...quarter,
      formula: '=ATTAINMENT({row:now}, {row:before})',
      format: RATE,
    },
    {
      label: {
        ko: '2026년 1분기 서부 매출(USD)',
        en: 'Sales in the West, first quarter of 2026 (USD)',
      },
      ...quarter,
      formula: '=SUM_IN({orders}!C3:C, {orders}!R3:R, {from}, {to}, {orders}!M3:M, "{west}")',
      format: MONEY,
    },
    {
      label: { ko: '2026년 1분기 신규 고객 수', en: 'New customers, first quarter of 2026' },
      ...quarter,
      formula: '=COUNT_IN({customers}!C3:C, {from}, {to})',
      format: COUNT,
    },
  ];
}

const FIRST_ROW = 3;

/** A sheet of cell formulas over the data: every figure on it is computed by a cell. */
export function figuresSheet(language: Language, id: number): SheetData {
  const rows = figures();
  const body = rows.map(({ label, from, to, formula, format }, index): CellData[] => [
    { value: label[language] },
    { value: serialOf(from), format: 'yyyy-mm-dd' },
    { value: serialOf(to), format: 'yyyy-mm-dd' },
    { formula: filled(formula, FIRST_ROW + index, rows, language), format },
  ]);
  const headings = HEADINGS.map((heading): CellData => ({
    value: heading[language],
    bold: true,
    background: '#e8eef7',
  }));
  return {
    ...emptySheet(id, SHEET_TITLES.figures[language]),
    frozenRows: FIRST_ROW - 1,
    cells: [[{ value: NOTE[language], italic: true, fontColor: '#5f6368' }], headings, ...body],
    columnWidths: { 1: 380, 2: 100, 3: 100, 4: 120 },
  };
}

function filled(formula: string, row: number, rows: readonly Figure[], language: Language): string {
  const values: Record<string, string> = {
    from: `B${row}`,
    to: `C${row}`,
    orders: SHEET_TITLES.orders[language],
    customers: SHEET_TITLES.customers[language],
    west: labelOf('West', language),
  };
  return formula
    .replace(
      /\{row:(\w+)\}/g,
      (_, key: string) => `D${FIRST_ROW + rows.findIndex((one) => one.key === key)}`,
    )
    .replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
