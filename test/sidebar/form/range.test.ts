import { cellOf, columnOf, openEnded, sheetPrefix, sheetsIn } from '../../../sidebar/form/range';

const picked = (a1: string, rows: number, columns = 1, sheet = 'Orders') => ({
  a1,
  sheet,
  rows,
  columns,
});

describe('the selection as a column', () => {
  test.each([
    ['one cell stands for its column', picked('C2', 1), 'Orders!C:C'],
    ['a whole column', picked('C:C', 9995), 'Orders!C:C'],
    ['a column from its top', picked('C1:C9995', 9995), 'Orders!C:C'],
    ['a part of a column stays that part', picked('C2:C50', 49), 'Orders!C2:C50'],
    ['the sheet is named once', picked("'Orders'!$C$2:$C$50", 49), 'Orders!C2:C50'],
    ['a title with a blank is quoted', picked('C2', 1, 1, "매출 '26"), "'매출 ''26'!C:C"],
    ['several columns are no column', picked('C2:D50', 49, 2), undefined],
  ])('%s', (_, selection, column) => {
    expect(columnOf(selection)).toBe(column);
  });
});

test('a cell is one cell only', () => {
  expect(cellOf(picked('B2', 1))).toBe('Orders!B2');
  expect(cellOf(picked('B2:B3', 2))).toBeUndefined();
});

test('a title that would read as a cell or holds a sign is quoted', () => {
  expect(['Orders', '고객', 'Q1', 'R1C1', '2026', 'a-b'].map(sheetPrefix)).toEqual([
    'Orders!',
    '고객!',
    "'Q1'!",
    "'R1C1'!",
    "'2026'!",
    "'a-b'!",
  ]);
});

test('a range with a fixed end can be opened to its whole column', () => {
  expect(openEnded('Orders!C2:C50')).toBe('Orders!C:C');
  expect(openEnded("'매출 데이터'!C2:C50")).toBe("'매출 데이터'!C:C");
  expect([openEnded('Orders!C:C'), openEnded('Orders!C2:C'), openEnded('A1:B9')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('names each sheet of a measure once', () => {
  const text = "SUM_IN('매출 데이터'!C:C, '매출 데이터'!D:D, from, to) / 고객!B2 + Orders!A1";
  expect(sheetsIn(text)).toEqual(['매출 데이터', '고객', 'Orders']);
});
