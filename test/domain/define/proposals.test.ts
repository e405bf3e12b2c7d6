import { columnLooks } from '../../../src/domain/define/column-look';
import { proposalsOf } from '../../../src/domain/define/proposals';
import type { CellValue } from '../../../src/domain/measure/reference';

const day = (iso: string) => new Date(`${iso}T00:00:00+09:00`);

const CUSTOMERS: CellValue[][] = [
  ['고객 번호', '가입일', '해지일', '등급'],
  ['C-1', day('2025-01-02'), day('2025-06-01'), 'A'],
  ['C-2', day('2025-02-02'), '', 'A'],
  ['C-3', day('2025-03-02'), '', 'B'],
  ['C-4', day('2025-04-02'), day('2026-01-05'), 'B'],
];

const ORDERS: CellValue[][] = [
  ['Sales of the shop', '', '', ''],
  ['', '', '', ''],
  ['Order date', 'Ship date', 'Amount', 'Days to ship'],
  [day('2026-01-02'), day('2026-01-04'), 100, 2],
  [day('2026-01-03'), day('2026-01-04'), 250, 1],
  [day('2026-01-05'), day('2026-01-09'), 80, 4],
];

function measures(rows: CellValue[][], selected: number[], frozenRows = 0): string[] {
  return proposalsOf(columnLooks(rows, frozenRows), selected, 'S!').map(({ measure }) => measure);
}

test('two dates of which one is when people left are churn, whichever of them is selected', () => {
  expect(measures(CUSTOMERS, [2])[0]).toBe('CHURN(S!B:B, S!C:C, from, to)');
  expect(measures(CUSTOMERS, [3])[0]).toBe('CHURN(S!B:B, S!C:C, from, to)');
});

test('a column of numbers is added up by the dates beside it', () => {
  expect(measures(ORDERS, [3])).toEqual([
    'SUM_IN(S!A:A, S!C:C, from, to)',
    'MEAN_IN(S!A:A, S!C:C, from, to)',
    'COUNT_IN(S!A:A, from, to)',
  ]);
});

test('lengths of time and shares are averaged before they are added up', () => {
  expect(measures(ORDERS, [4])[0]).toBe('MEAN_IN(S!A:A, S!D:D, from, to)');
});

test('when something was shipped is no end of a customer', () => {
  expect(measures(ORDERS, [2])).toEqual(['COUNT_IN(S!B:B, from, to)']);
});

test('names are counted once each', () => {
  expect(measures(CUSTOMERS, [1])[0]).toBe('DISTINCT_IN(S!B:B, S!A:A, from, to)');
});

test('the dates that are selected count before others', () => {
  expect(measures(ORDERS, [2, 3])[0]).toBe('SUM_IN(S!B:B, S!C:C, from, to)');
});

test('without dates nothing is proposed', () => {
  expect(
    measures(
      [
        ['Name', 'Amount'],
        ['a', 5],
        ['b', 7],
      ],
      [2],
    ),
  ).toEqual([]);
});

test('headings are found below a title, and frozen rows are headings', () => {
  const looks = columnLooks(ORDERS, 0);
  expect(looks.map(({ heading, firstRow }) => [heading, firstRow])).toEqual([
    ['Order date', 4],
    ['Ship date', 4],
    ['Amount', 4],
    ['Days to ship', 4],
  ]);
  expect(columnLooks(CUSTOMERS, 1)[3]).toMatchObject({
    heading: '등급',
    firstRow: 2,
    kind: 'text',
  });
});

test('a total at the end does not make dates anything else', () => {
  const rows = [...ORDERS, ['합계', '', 430, '']];
  expect(columnLooks(rows, 0)[0].kind).toBe('date');
});
