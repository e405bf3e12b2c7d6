import { aUser, LEAD } from '../../../support/script-host';
import { inSheet, refusalInSheet } from './in-sheet';

describe('reference/spreadsheet/range#getValues: numbers, text, booleans, dates, "" for blank', () => {
  test('each type comes out as it went in', () => {
    expect(
      inSheet(`sheet.getRange('A1:E1').setValues([[1.5, 'text', true, new Date(0), '']]);
        return sheet.getRange('A1:E1').getValues();`),
    ).toEqual([[1.5, 'text', true, new Date(0), '']]);
  });

  test('an error comes out as its text', () => {
    expect(
      inSheet(`sheet.getRange('A1').setValue('=1/0'); sheet.getRange('A2').setValue('=A1+1');
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([['#DIV/0!'], ['#DIV/0!']]);
  });

  test('an array that was read is a copy', () => {
    expect(
      inSheet(`const range = sheet.getRange('A1'); range.setValue(1);
        range.getValues()[0][0] = 9; return range.getValue();`),
    ).toBe(1);
  });
});

test.each([true, false])(
  'reference/spreadsheet/range#canEdit: who may edit the spreadsheet (%s) may edit a cell',
  (canEdit) => {
    const users = [aUser(LEAD, { canEdit })];
    expect(inSheet(`return sheet.getRange('A1:B2').canEdit();`, { users })).toBe(canEdit);
  },
);

describe('reference/spreadsheet/range#setValues', () => {
  test('another number of rows is refused in Google’s words', () => {
    expect(refusalInSheet(`sheet.getRange('A1:A2').setValues([[1]]);`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  test('another number of columns is refused in Google’s words', () => {
    expect(refusalInSheet(`sheet.getRange('A1:B2').setValues([[1, 2], [1, 2, 3]]);`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 3 but the range has 2.',
    );
  });

  test('text is read as if it were typed', () => {
    expect(
      inSheet(`sheet.getRange('A1:H1').setValues(
          [['10%', '1,234', '$2.99', 'TRUE', '2026-01-31', '=1+1', "'=1+1", '+1+1']]);
        return sheet.getRange('A1:H1').getValues();`),
    ).toEqual([[0.1, 1234, 2.99, true, new Date('2026-01-30T15:00:00Z'), 2, '=1+1', 2]]);
  });

  test('null and undefined clear (migration guide)', () => {
    expect(
      inSheet(`const range = sheet.getRange('A1:B1'); range.setValues([[1, 2]]);
        range.setValues([[null, undefined]]); return range.getValues();`),
    ).toEqual([['', '']]);
  });

  test('a number that is none is refused by the stand-in', () => {
    expect(refusalInSheet(`sheet.getRange('A1').setValue(NaN);`)).toContain('stand-in refuses NaN');
  });

  test('values keep formats and notes', () => {
    expect(
      inSheet(`const cell = sheet.getRange('A1'); cell.setNumberFormat('0.00').setNote('why');
        cell.setValue('7'); return [cell.getDisplayValue(), cell.getNote()];`),
    ).toEqual(['7.00', 'why']);
  });
});

describe('formulas', () => {
  test('getFormulas gives the formula where one stands, else ""', () => {
    expect(
      inSheet(`sheet.getRange('A1:A2').setValues([['=B1*2'], [5]]);
        return sheet.getRange('A1:A2').getFormulas();`),
    ).toEqual([['=B1*2'], ['']]);
  });

  test('setFormula takes one with and without its equals sign', () => {
    expect(
      inSheet(`sheet.getRange('A1').setFormula('1+1'); sheet.getRange('A2').setFormula('=A1+1');
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([[2], [3]]);
  });

  test('a formula in another sheet’s words follows it', () => {
    expect(
      inSheet(`const other = spreadsheet.insertSheet('매출 데이터');
        other.getRange('B2').setValue(20);
        sheet.getRange('A1').setValue("='매출 데이터'!B2*2");
        other.setName('Sales'); other.getRange('B2').setValue(30);
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`),
    ).toEqual([60, '=Sales!B2*2']);
  });
});

describe('dates by the spreadsheet’s zone', () => {
  test('a date cell is midnight there, and a Date is written as its wall time', () => {
    expect(
      inSheet(
        `sheet.getRange('A1').setValue('2026-03-08');
        sheet.getRange('A2').setValue(new Date('2026-07-01T04:30:00Z'));
        return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getDisplayValue()];`,
        { data: { timeZone: 'America/New_York', locale: 'en_US' } },
      ),
    ).toEqual([new Date('2026-03-08T05:00:00Z'), '7/1/2026 0:30:00']);
  });

  test('a date under a number format is a number, a number under a date format is a date', () => {
    expect(
      inSheet(`sheet.getRange('A1:A2').setValues([['2026-01-31'], [46053]]);
        sheet.getRange('A1').setNumberFormat('0'); sheet.getRange('A2').setNumberFormat('yyyy-mm-dd');
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([[46053], [new Date('2026-01-30T15:00:00Z')]]);
  });
});

describe('notes and looks', () => {
  test('a number as a note is kept as text with a fraction (gas-fakes, setNotes)', () => {
    expect(inSheet(`return sheet.getRange('A1').setNote(25).getNote();`)).toBe('25.0');
  });

  test('looks are read back, and white and black stand where none was chosen', () => {
    expect(
      inSheet(`const range = sheet.getRange('A1:B1');
        range.setBackgrounds([['#ff0000', null]]).setFontWeight('bold').setWrap(true)
          .setHorizontalAlignment('center');
        return [range.getBackgrounds(), range.getFontWeights(), range.getWrap(),
          range.getHorizontalAlignment(), range.getFontColor()];`),
    ).toEqual([[['#ff0000', '#ffffff']], [['bold', 'bold']], true, 'center', '#000000']);
  });
});

test('a cell function may read but never write', () => {
  const parts = { authMode: 'CUSTOM_FUNCTION' } as const;
  expect(inSheet(`return sheet.getRange('A1').getValue();`, parts)).toBe('');
  expect(refusalInSheet(`sheet.getRange('A1').setValue(1);`, parts)).toContain(
    'You do not have permission to call SpreadsheetApp.Range.setValue',
  );
});
