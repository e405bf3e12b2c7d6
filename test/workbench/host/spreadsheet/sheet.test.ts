import { inSheet, refusalInSheet } from './in-sheet';

describe('how large a sheet is', () => {
  test('an empty sheet has its data in A1 and no last row (gas-fakes, getDataRange)', () => {
    expect(
      inSheet(`return [sheet.getDataRange().getValues(), sheet.getLastRow(), sheet.getLastColumn(),
        sheet.getMaxRows(), sheet.getMaxColumns()];`),
    ).toEqual([[['']], 0, 0, 100, 20]);
  });

  test('only content counts, not looks, notes or rules', () => {
    expect(
      inSheet(`sheet.getRange('B3').setValue(1); sheet.getRange('E9').setNote('n');
        sheet.getRange('F10').setBackground('#eeeeee');
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([3, 2, 'A1:B3']);
  });

  test('a checkbox counts as content once it stands', () => {
    expect(inSheet(`sheet.getRange('A5').insertCheckboxes(); return sheet.getLastRow();`)).toBe(5);
  });

  test('appendRow writes below the last content and makes room at the end', () => {
    expect(
      inSheet(`sheet.getRange('C100').setValue('last'); sheet.appendRow(['new', '=1+1']);
        return [sheet.getMaxRows(), sheet.getRange('A101:B101').getValues()];`),
    ).toEqual([101, [['new', 2]]]);
  });
});

describe('rows and columns put in, taken out and moved', () => {
  test('formulas, hidden rows and rules move along', () => {
    expect(
      inSheet(`sheet.getRange('A1:A3').setValues([[1], [2], ['=A1+A2']]);
        sheet.hideRows(3); sheet.insertRowsBefore(2, 2);
        return [sheet.getRange('A5').getFormula(), sheet.isRowHiddenByUser(5),
          sheet.isRowHiddenByUser(3), sheet.getMaxRows()];`),
    ).toEqual(['=A1+A4', true, false, 102]);
  });

  test('a range in a formula loses what is deleted, and #REF! stands for a lost cell', () => {
    expect(
      inSheet(`sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
        sheet.getRange('B1:C1').setValues([['=SUM(A1:A4)', '=A2']]); sheet.deleteRow(2);
        return sheet.getRange('B1:C1').getFormulas();`),
    ).toEqual([['=SUM(A1:A3)', '=#REF!']]);
  });

  test('moved columns keep their formulas', () => {
    expect(
      inSheet(`sheet.getRange('A1:C1').setValues([[1, 2, '=A1+B1']]);
        sheet.moveColumns(sheet.getRange('A1'), 4);
        return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('B1').getFormula()];`),
    ).toEqual([[2, 3, 1], '=C1+A1']);
  });

  test.each([
    [`sheet.deleteRows(1, 100)`, "You can't delete all the rows on the sheet."],
    [`sheet.deleteRow(101)`, 'Those rows are out of bounds.'],
    [`sheet.setFrozenRows(100)`, "You can't freeze all rows on the sheet."],
  ])('%s is refused', (call, message) => {
    expect(refusalInSheet(`${call};`)).toBe(message);
  });
});

describe('support.google.com/drive/answer/37603: ten million cells in a spreadsheet', () => {
  const limit =
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

  test.each([
    'sheet.insertRowsAfter(1, 2000000)',
    'sheet.insertRowsAfter(1, 499901)',
    'sheet.insertColumnsBefore(1, 100000)',
    'sheet.insertRowsAfter(1, 499900); spreadsheet.insertSheet("B")',
    'sheet.insertRowsAfter(1, 499900); spreadsheet.duplicateActiveSheet()',
  ])('%s is refused', (call) => {
    expect(refusalInSheet(`${call};`)).toBe(limit);
  });

  test('as many as that there may be', () => {
    expect(inSheet(`sheet.insertRowsAfter(1, 499900); return sheet.getMaxRows();`)).toBe(500_000);
  });
});

describe('sheets of the spreadsheet', () => {
  test('insertSheet counts its index from 0, getIndex from 1 (gas-fakes, insertSheet)', () => {
    expect(
      inSheet(`spreadsheet.insertSheet('First', 0);
        return spreadsheet.getSheets().map((s) => s.getName() + s.getIndex());`),
    ).toEqual(['First1', 'Data2']);
  });

  test('a name is taken once', () => {
    const message = 'A sheet with the name "Data" already exists. Please enter another name.';
    expect(refusalInSheet(`spreadsheet.insertSheet('Data');`)).toBe(message);
    expect(refusalInSheet(`spreadsheet.insertSheet('B').setName('Data');`)).toBe(message);
  });

  test('a sheet is found by name and id, or is null', () => {
    expect(
      inSheet(`return [spreadsheet.getSheetByName('Data').getSheetId(),
        spreadsheet.getSheetById(1).getName(), spreadsheet.getSheetByName('data '),
        spreadsheet.getSheetById(99)];`),
    ).toEqual([1, 'Data', null, null]);
  });

  test('the last sheet stays, and a deleted one can no longer be read', () => {
    expect(refusalInSheet(`spreadsheet.deleteSheet(sheet);`)).toBe(
      "You can't remove all the sheets in a document.",
    );
    expect(
      refusalInSheet(
        `spreadsheet.insertSheet('B'); spreadsheet.deleteSheet(sheet); sheet.getName();`,
      ),
    ).toContain('not found');
  });

  test('a copy is named after its sheet (gas-fakes, duplicateActiveSheet)', () => {
    expect(
      inSheet(`sheet.getRange('A1').setValue(5); sheet.addDeveloperMetadata('waymark.table', 'kpis');
        const copy = spreadsheet.duplicateActiveSheet();
        return [copy.getName(), copy.getRange('A1').getValue(),
          copy.getDeveloperMetadata()[0].getValue(), copy.getSheetId() !== sheet.getSheetId()];`),
    ).toEqual(['Copy of Data', 5, 'kpis', true]);
  });

  test('what is active is what was selected, the script’s own choice included', () => {
    expect(
      inSheet(`const b = spreadsheet.insertSheet('B'); const before = spreadsheet.getActiveSheet().getName();
        sheet.getRange('C3').activate();
        return [before, SpreadsheetApp.getActiveSheet().getName(),
          SpreadsheetApp.getActiveRange().getA1Notation()];`),
    ).toEqual(['B', 'Data', 'C3']);
  });
});

test('clear keeps notes and rules (gas-fakes, Sheet.clear)', () => {
  expect(
    inSheet(`const cell = sheet.getRange('A1'); cell.setValue(1).setNote('n').setBackground('#ff0000');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1']).build());
      sheet.clear();
      return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getDataValidation() !== null];`),
  ).toEqual(['', 'n', '#ffffff', true]);
});

test('sorting puts numbers before text before booleans, blanks last (gas-fakes, sort)', () => {
  expect(
    inSheet(`sheet.getRange('A1:B5').setValues(
        [['b', 1], [true, 2], [10, 3], ['', 4], [2, 5]]);
      sheet.getRange('A1:B5').sort(1);
      const up = sheet.getRange('B1:B5').getValues().flat();
      sheet.getRange('A1:B5').sort({ column: 1, ascending: false });
      return [up, sheet.getRange('B1:B5').getValues().flat()];`),
  ).toEqual([
    [5, 3, 1, 2, 4],
    [2, 1, 3, 5, 4],
  ]);
});
