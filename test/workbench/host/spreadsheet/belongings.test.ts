import { inSheet, refusalInSheet } from './in-sheet';

describe('reference/spreadsheet/developer-metadata', () => {
  test('is found by key and value, with the sheet that it stands on', () => {
    expect(
      inSheet(`const other = spreadsheet.insertSheet('Other');
        sheet.addDeveloperMetadata('waymark.table', 'kpis',
          SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        other.addDeveloperMetadata('waymark.table', 'alerts');
        other.setName('Renamed');
        const found = spreadsheet.createDeveloperMetadataFinder().withKey('waymark.table')
          .withValue('alerts').find();
        return [found.length, found[0].getLocation().getSheet().getName(), found[0].getKey(),
          String(found[0].getVisibility()),
          spreadsheet.createDeveloperMetadataFinder().withKey('waymark.table').find().length];`),
    ).toEqual([1, 'Renamed', 'waymark.table', 'DOCUMENT', 2]);
  });

  test('of the spreadsheet as a whole stands on no sheet, and is found beside those of sheets', () => {
    expect(
      inSheet(`const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        const same = spreadsheet.addDeveloperMetadata('whole', 'v', PROJECT).getId() === spreadsheet.getId();
        sheet.addDeveloperMetadata('whole', 'of a sheet');
        const { SPREADSHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
        const finder = () => spreadsheet.createDeveloperMetadataFinder().withKey('whole');
        const [found] = finder().withLocationType(SPREADSHEET).find();
        const seen = [same, found.getValue(), found.getLocation().getSheet(),
          String(found.getLocation().getLocationType()), finder().find().length,
          spreadsheet.getDeveloperMetadata().length, sheet.getDeveloperMetadata().length];
        found.remove();
        return [...seen, spreadsheet.getDeveloperMetadata().length];`),
    ).toEqual([true, 'v', null, 'SPREADSHEET', 2, 1, 1, 0]);
  });

  test('can be changed and removed', () => {
    expect(
      inSheet(`sheet.addDeveloperMetadata('k', 'v'); const one = sheet.getDeveloperMetadata()[0];
        one.setValue('w'); const value = sheet.getDeveloperMetadata()[0].getValue(); one.remove();
        return [value, sheet.getDeveloperMetadata().length];`),
    ).toEqual(['w', 0]);
  });
});

describe('reference/spreadsheet/data-validation-builder', () => {
  test('a new rule lets invalid input in with a warning', () => {
    expect(
      inSheet(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
        const cell = sheet.getRange('A1').setDataValidation(rule); cell.setValue('c');
        return [rule.getAllowInvalid(), cell.getValue(), rule.getCriteriaValues()[0],
          String(rule.getCriteriaType())];`),
    ).toEqual([true, 'c', ['a', 'b'], 'VALUE_IN_LIST']);
  });

  test('a strict rule refuses a script as well', () => {
    expect(
      refusalInSheet(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'])
          .setAllowInvalid(false).build();
        sheet.getRange('B2:B9').setDataValidation(rule); sheet.getRange('B3').setValue('z');`),
    ).toBe('The data you entered in cell B3 violates the data validation rules set on this cell.');
  });

  test('null takes a rule away from just these cells', () => {
    expect(
      inSheet(`const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
        sheet.getRange('A1:C3').setDataValidation(rule);
        sheet.getRange('B2').setDataValidation(null);
        return sheet.getRange('A1:C3').getDataValidations().map((row) => row.map((r) => r !== null));`),
    ).toEqual([
      [true, true, true],
      [true, false, true],
      [true, true, true],
    ]);
  });
});

test('Range.clear keeps notes, Range.clearFormat keeps values, rules are set cell by cell', () => {
  expect(
    inSheet(`const range = sheet.getRange('A1:B1');
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      range.setValues([[0.5, true]]).setNumberFormat('0%').setNotes([['n', '']]);
      range.setDataValidations([[null, rule]]);
      range.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).clearFormat();
      const kept = [range.getValues(), range.getDisplayValue(), range.getWrap()];
      range.clear();
      return [...kept, range.getValues(), range.getNotes(),
        range.getDataValidations()[0].map((r) => r !== null)];`),
  ).toEqual([[[0.5, true]], '0.5', false, [['', '']], [['n', '']], [false, true]]);
});

describe('reference/spreadsheet/protection', () => {
  test('says what it was told and can be removed', () => {
    expect(
      inSheet(`sheet.getRange('B2:C9').protect().setDescription('computed').setWarningOnly(true);
        sheet.insertColumnBefore(1);
        const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        const seen = [one.getDescription(), one.isWarningOnly(), one.getRange().getA1Notation()];
        one.remove();
        return [...seen, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
          sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`),
    ).toEqual(['computed', true, 'C2:D9', 0, 0]);
  });
});

describe('reference/spreadsheet/named-range', () => {
  test('is read by name, in formulas too, and follows its cells', () => {
    expect(
      inSheet(`sheet.getRange('A1:A2').setValues([[3], [4]]);
        spreadsheet.setNamedRange('numbers', sheet.getRange('A1:A2'));
        sheet.getRange('C1').setValue('=SUM(numbers)'); sheet.insertColumnBefore(1);
        return [sheet.getRange('D1').getValue(),
          spreadsheet.getRangeByName('numbers').getA1Notation(),
          spreadsheet.getNamedRanges()[0].getName(), spreadsheet.getRangeByName('none')];`),
    ).toEqual([7, 'B1:B2', 'numbers', null]);
  });
});
