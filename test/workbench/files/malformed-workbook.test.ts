import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { aPackage } from './a-package';

const read = (sheet: string) => {
  const { workbook, losses } = workbookFromXlsx(aPackage({ sheet }), 'odd.xlsx');
  return { sheet: workbook.sheets[0], losses };
};
const cells = (xml: string) => `<sheetData><row r="1">${xml}</row></sheetData>`;

test.each(['abc', '1e999', '-Infinity'])('does not read %s as a number, and says so', (text) => {
  const { sheet, losses } = read(cells(`<c r="A1"><v>${text}</v></c><c r="B1"><v>2</v></c>`));
  expect(sheet.cells[0].map((cell) => cell?.value)).toEqual([undefined, 2]);
  expect(losses).toMatchObject([{ code: 'malformed', count: 1, example: text }]);
});

test.each(['-1e300', '-9007199254740993', '0', '1.5', 'x'])(
  'leaves out columns that begin at %s, and says so',
  (min) => {
    const { sheet, losses } = read(
      `<cols><col min="${min}" max="3" hidden="1"/><col min="2" max="1e9" hidden="1"/></cols>` +
        cells(''),
    );
    expect(sheet.hiddenColumns).toEqual(Array.from({ length: 25 }, (_, index) => index + 2));
    expect(losses).toMatchObject([{ code: 'malformed', example: min }]);
  },
);

test.each([
  ['-3', 0],
  ['2.5', 0],
  ['NaN', 0],
  ['99999', 1000],
])('freezes no more rows than there are for a pane of %s rows', (rows, frozenRows) => {
  const pane = `<sheetViews><sheetView><pane ySplit="${rows}" state="frozen"/></sheetView></sheetViews>`;
  expect(read(pane + cells('')).sheet.frozenRows).toBe(frozenRows);
});
