import { inSheet, refusalInSheet } from './in-sheet';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('reference/spreadsheet/sheet#getRange', () => {
  test.each([
    [`sheet.getRange(2, 3)`, 'C2'],
    [`sheet.getRange(2, 3, 4)`, 'C2:C5'],
    [`sheet.getRange(2, 3, 4, 5)`, 'C2:G5'],
    [`sheet.getRange('B2:B')`, 'B2:B100'],
    [`sheet.getRange('B:C')`, 'B:C'],
    [`sheet.getRange('$b:$C')`, 'B:C'],
    [`sheet.getRange('3:4')`, '3:4'],
    [`sheet.getRange('R2C3')`, 'C2'],
    [`sheet.getRange('R2C3:R4C5')`, 'C2:E4'],
    [`sheet.getRange('$A$1:b2')`, 'A1:B2'],
    [`spreadsheet.getRange("Data!A1:B2")`, 'A1:B2'],
    [`sheet.getRange('B2:C3').offset(1, 1)`, 'C3:D4'],
    [`sheet.getRange('B2:C3').offset(0, 0, 1)`, 'B2:C2'],
    [`sheet.getRange('B2:C3').offset(-1, -1, 1, 1)`, 'A1'],
    [`sheet.getRange('B2:C3').getCell(2, 1)`, 'B3'],
  ])('%s is %s', (range, a1) => {
    expect(inSheet(`return ${range}.getA1Notation();`)).toBe(a1);
  });

  test.each([
    [`sheet.getRange('nonsense')`, 'Range not found'],
    [`spreadsheet.getRange('Nowhere!A1')`, 'Range not found'],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 0)`, 'The starting column of the range is too small.'],
    [`sheet.getRange(1, 1, 0)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
    [`sheet.getRange(101, 1)`, OUTSIDE],
    [`sheet.getRange(1, 1, 1, 21)`, OUTSIDE],
    [`sheet.getRange('A1').offset(0, 0, 0)`, 'number of rows'],
    [
      `sheet.getRange(1.5, 1)`,
      "don't match the method signature for SpreadsheetApp.Sheet.getRange",
    ],
    [`sheet.getRange('A1').getFormulaR1C1()`, 'not provided by the stand-in'],
  ])('%s is refused: %s', (range, message) => {
    expect(refusalInSheet(`${range};`)).toContain(message);
  });

  test('a range keeps its coordinates when rows are put in above', () => {
    expect(
      inSheet(`const range = sheet.getRange('A2'); range.setValue('two');
        sheet.insertRowBefore(1); return [range.getA1Notation(), range.getValue()];`),
    ).toEqual(['A2', '']);
  });

  test('the numbers of a range count from 1', () => {
    expect(
      inSheet(`const r = sheet.getRange('C2:E7');
        return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(),
          r.getLastColumn(), r.getSheet().getName(), r.getSheet().getSheetId()];`),
    ).toEqual([2, 3, 6, 3, 7, 5, 'Data', 1]);
  });
});
