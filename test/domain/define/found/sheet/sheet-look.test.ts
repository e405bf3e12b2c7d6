import { sheetLook } from '../../../../../src/domain/define/found/sheet/sheet-look';
import { dictionary } from '../../../../../src/domain/define/found/words/terms';
import type { CellValue } from '../../../../../src/domain/measure/reference';
import { aSheet, day, rowsOf, turn } from '../workbooks/cells';

const words = dictionary();
const look = (rows: CellValue[][]) => sheetLook(aSheet('Sheet', rows), words);
const holds = (rows: CellValue[][]) =>
  Object.fromEntries(look(rows).columns.map((column) => [column.heading, column.holds]));

test('what columns hold is told from their values', () => {
  const rows = rowsOf(20, (i): CellValue[] => [
    `T-${i}`,
    day('2026-01-05'),
    '2026-01-06',
    100 + (i % 7),
    i / 40,
    turn([5, 4, 3], i),
    turn(['Y', 'N'], i),
    i % 2 === 0,
    turn([0, 1], i),
    turn(['East', 'West'], i),
    `It took row ${i} far longer than anybody had told me that it would`,
  ]);
  const headings = [
    'No.',
    'Day',
    'Text day',
    'Sum',
    'Discount rate',
    'Score',
    'Late',
    'Paid',
    'Reopened',
    'Region',
    'Comment',
  ];
  expect(holds([headings, ...rows])).toEqual({
    'No.': 'ids',
    Day: 'dates',
    'Text day': 'dates',
    Sum: 'amounts',
    'Discount rate': 'shares',
    Score: 'scores',
    Late: 'flags',
    Paid: 'flags',
    Reopened: 'flags',
    Region: 'categories',
    Comment: 'words',
  });
});

test('numbers with a word here and there are numbers still', () => {
  const rows = rowsOf(20, (i): CellValue[] => [day('2026-01-05'), i === 3 ? 'n/a' : i]);
  expect(holds([['Day', 'Visitors'], ...rows])).toEqual({ Day: 'dates', Visitors: 'amounts' });
});

test('before there is a row the headings tell what is to come', () => {
  expect(holds([['응답일', '고객 번호', '점수(1~5)', '의견']])).toEqual({
    응답일: 'dates',
    '고객 번호': 'ids',
    '점수(1~5)': 'scores',
    의견: 'words',
  });
});

test('headings are found below titles and notes, and totals are no rows', () => {
  const { height, firstRow, isCrowded } = look([
    ['Takings', '', ''],
    ['', '', ''],
    ['Date', 'Visitors', 'Takings'],
    [day('2026-01-05'), 3, 30],
    [day('2026-01-06'), 4, 50],
    ['Total', 7, 80],
  ]);
  expect([height, firstRow, isCrowded]).toEqual([2, 4, false]);
});

test('a date above the headings keeps whole columns from being read', () => {
  const { isCrowded, firstRow } = look([
    ['As of', day('2026-03-31'), ''],
    ['Date', 'Visitors', 'Takings'],
    [day('2026-01-05'), 3, 30],
  ]);
  expect([isCrowded, firstRow]).toEqual([true, 3]);
});
