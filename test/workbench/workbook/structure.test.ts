import { Workbook } from '../../../workbench/workbook/workbook';
import { aWorkbook, formulaOf, typeCells, valueOf, valuesOf } from './a-workbook';

describe('references follow rows and columns that are put in, taken out and moved', () => {
  test.each([
    ['=A5', 'insertRows', 2, 2, '=A7'],
    ['=A2', 'insertRows', 2, 2, '=A2'],
    ['=$A$5', 'insertRows', 0, 1, '=$A$6'],
    ['=SUM(A2:A5)', 'insertRows', 3, 1, '=SUM(A2:A6)'],
    ['=SUM(A2:A5)', 'insertRows', 5, 1, '=SUM(A2:A5)'],
    ['=SUM(A2:A)', 'insertRows', 1, 1, '=SUM(A3:A)'],
    ['=SUM(A:A)', 'insertRows', 1, 1, '=SUM(A:A)'],
    ['=SUM(A:B)', 'insertColumns', 1, 1, '=SUM(A:C)'],
    ['=Sheet1!A5', 'insertRows', 0, 1, '=Sheet1!A6'],
    ['=SUM(A2:A5)', 'deleteRows', 2, 2, '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', 'deleteRows', 0, 3, '=SUM(A1:A2)'],
    ['=SUM(A2:A5)', 'deleteRows', 1, 4, '=SUM(#REF!)'],
    ['=A2&"A2"', 'deleteRows', 1, 1, '=#REF!&"A2"'],
    ['=B1+LOG10(C1)', 'deleteColumns', 0, 1, '=A1+LOG10(B1)'],
  ] as const)('%s after %s(%d, %d) is %s', (formula, change, at, count, after) => {
    const workbook = aWorkbook({ J20: formula });
    const [sheet] = workbook.sheets;
    workbook[change](sheet, at, count);
    const cells = sheet.rows.flatMap((row) => row ?? []).filter((cell) => cell?.formula);
    expect(cells.map((cell) => cell?.formula)).toEqual([after]);
  });

  test.each([
    ['=A1', 0, 1, 3, '=C1'],
    ['=C1', 0, 1, 3, '=B1'],
    ['=SUM(A1:D1)', 1, 1, 4, '=SUM(A1:D1)'],
    ['=SUM(B1:C1)', 1, 2, 5, '=SUM(D1:E1)'],
    ['=E1', 0, 1, 3, '=E1'],
    ['=B1', 3, 1, 0, '=C1'],
  ])(
    '%s after the columns %d (%d of them) moved to %d is %s',
    (formula, from, count, to, after) => {
      const workbook = aWorkbook({ J9: formula });
      workbook.moveColumns(workbook.sheets[0], from, count, to);
      expect(formulaOf(workbook, 'J9')).toBe(after);
    },
  );

  test('values stay right through it all', () => {
    const workbook = aWorkbook({ A1: 1, B1: 2, C1: '=A1*10+B1', D1: '=SUM(A1:B1)' });
    const [sheet] = workbook.sheets;
    workbook.moveColumns(sheet, 1, 1, 0);
    workbook.insertRows(sheet, 0, 3);
    workbook.insertColumns(sheet, 1, 1);
    expect(valuesOf(workbook, 'A4:E4')).toEqual([[2, '', 1, 12, 3]]);
  });

  test('titles, hidden columns, widths, named ranges, charts and metadata belong where they belong', () => {
    const workbook = aWorkbook({ B2: 5 });
    const [sheet] = workbook.sheets;
    workbook.setNamedRange('one', sheet, 'B2');
    sheet.hiddenColumns.add(1);
    sheet.columnWidths.set(1, 60);
    sheet.metadata.push({ key: 'k', value: 'v', visibility: 'DOCUMENT' });
    sheet.charts.push({ kind: 'line', ranges: ['B2:B9'], title: '', row: 0, column: 0 });
    workbook.moveColumns(sheet, 1, 1, 4);
    workbook.insertRows(sheet, 0, 1);
    expect(workbook.namedRanges[0].range).toBe('D3');
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect([...sheet.columnWidths]).toEqual([[3, 60]]);
    expect(sheet.charts[0].ranges).toEqual(['D3:D10']);
    expect(sheet.metadata).toHaveLength(1);
  });

  test('rows put in below a row look like it and keep its rules', () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    workbook.setFormat(sheet, 19, 1, '0.0%');
    sheet.validations.push({ range: 'B3:B20', kind: 'checkbox', values: [], allowInvalid: false });
    workbook.insertRows(sheet, 20, 2);
    expect(sheet.cell(21, 1)?.format).toBe('0.0%');
    expect(sheet.validations[0].range).toBe('B3:B22');
  });
});

describe('open ranges grow with the sheet', () => {
  test('rows appended at the end count', () => {
    const workbook = aWorkbook({ B1: '=SUM(A2:A)' });
    const [sheet] = workbook.sheets;
    expect(valueOf(workbook, 'B1')).toBe(0);
    workbook.write(sheet, 30, 0, [[7]]);
    expect(valueOf(workbook, 'B1')).toBe(7);
    workbook.insertRows(sheet, sheet.rowCount, 5);
    workbook.write(sheet, 35, 0, [[5]]);
    expect(valueOf(workbook, 'B1')).toBe(12);
  });
});

describe('sheets', () => {
  test('a formula reads a sheet that was only values until then', () => {
    const workbook = aWorkbook({ A1: '=1' });
    workbook.insertSheet('매출 데이터');
    typeCells(workbook, { "'매출 데이터'!A1": 4 });
    expect(valueOf(workbook, 'A1')).toBe(1);
    typeCells(workbook, { A2: "='매출 데이터'!A1+1" });
    expect(valueOf(workbook, 'A2')).toBe(5);
    typeCells(workbook, { "'매출 데이터'!A1": 6 });
    expect(valueOf(workbook, 'A2')).toBe(7);
  });

  test('a deleted sheet leaves #REF!', () => {
    const workbook = aWorkbook();
    const other = workbook.insertSheet('Other');
    typeCells(workbook, { 'Other!A1': 4, A1: '=Other!A1' });
    expect(valueOf(workbook, 'A1')).toBe(4);
    workbook.deleteSheet(other);
    expect(valueOf(workbook, 'A1')).toBe('#REF!');
  });

  test('a copy calculates for itself', () => {
    const workbook = aWorkbook({ A1: 2, B1: '=A1*2' });
    const copy = workbook.duplicateSheet(workbook.sheets[0]);
    workbook.write(copy, 0, 0, [[5]]);
    expect(workbook.value(copy, 0, 1)).toBe(10);
    expect(valueOf(workbook, 'B1')).toBe(4);
  });

  test('a workbook comes back from its own data', () => {
    const workbook = aWorkbook({ A1: '2026-01-31', B1: '=A1+1', C1: "'=text", D1: '=SEQUENCE(2)' });
    const again = new Workbook(workbook.toData());
    expect(valuesOf(again, 'A1:D2')).toEqual(valuesOf(workbook, 'A1:D2'));
    expect(valueOf(again, 'C1')).toBe('=text');
    expect(valueOf(again, 'D2')).toBe(2);
  });
});
