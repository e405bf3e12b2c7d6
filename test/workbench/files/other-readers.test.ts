import ExcelJs from 'exceljs';
import type { CellData, WorkbookData } from '../../../workbench/workbook/workbook-data';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import { aSheet, aWorkbook } from './some-workbook';

/** What an independent reader finds in a file of ours. */
async function openedElsewhere(data: WorkbookData): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(Buffer.from(xlsxOf(data).bytes) as unknown as ExcelJs.Buffer);
  return workbook;
}

async function sheetElsewhere(of: Parameters<typeof aSheet>[0]): Promise<ExcelJs.Worksheet> {
  const workbook = await openedElsewhere(aWorkbook({ sheets: [aSheet(of)] }));
  return workbook.worksheets[0];
}

describe('a file of ours in another program', () => {
  test('shows values, formulas, dates, formats and looks', async () => {
    const cells: CellData[][] = [
      [
        { value: 12.5, format: '#,##0.0' },
        { value: '=아님' },
        { value: true },
        { formula: '=SUM(A1:A2)', value: 3 },
        { value: 46113, format: 'yyyy-mm-dd' },
        {
          value: 1,
          bold: true,
          italic: true,
          fontColor: '#c00000',
          background: '#ffeecc',
          wrap: true,
          horizontalAlignment: 'right',
        },
        { formula: '=1/0', value: '#DIV/0!' },
        { value: 3, note: '메모' },
      ],
    ];
    const sheet = await sheetElsewhere({ cells });
    const cell = (name: string) => sheet.getCell(name);
    expect([cell('A1').value, cell('A1').numFmt]).toEqual([12.5, '#,##0.0']);
    expect([cell('B1').value, cell('C1').value]).toEqual(['=아님', true]);
    expect(cell('D1').value).toEqual({ formula: 'SUM(A1:A2)', result: 3 });
    expect(cell('E1').value).toEqual(new Date('2026-04-01T00:00:00Z'));
    expect(cell('F1').font).toMatchObject({
      bold: true,
      italic: true,
      color: { argb: 'FFC00000' },
    });
    expect(cell('F1').fill).toMatchObject({ fgColor: { argb: 'FFFFEECC' } });
    expect(cell('F1').alignment).toMatchObject({ wrapText: true, horizontal: 'right' });
    expect(cell('G1').value).toEqual({ formula: '1/0', result: { error: '#DIV/0!' } });
    expect(cell('H1').note).toBe('메모');
  });

  test('shows the last value of a function that it does not have, and keeps the formula’s text', async () => {
    const cells = [[{ formula: '=CHURN(B2:B, "stripe")', value: 0.0727 }]];
    const sheet = await sheetElsewhere({ cells });
    expect(sheet.getCell('A1').value).toEqual({
      formula: 'IFERROR(__xludf.DUMMYFUNCTION("CHURN(B2:B, ""stripe"")"),0.0727)',
      result: 0.0727,
    });
  });

  test('has ranges that are open at the end closed, and newer functions under their file names', async () => {
    const sheet = await sheetElsewhere({
      cells: [
        [
          { formula: '=SUM(A2:A)', value: 0 },
          { formula: '=STDEV.S(A1:A3)+IFNA(B1,0)', value: 0 },
          { formula: '=SORT(A1:A3)', value: 0 },
        ],
      ],
    });
    const formulas = ['A1', 'B1', 'C1'].map(
      (name) => (sheet.getCell(name).value as { formula: string }).formula,
    );
    expect(formulas).toEqual([
      'SUM(A2:A1048576)',
      '_xlfn.STDEV.S(A1:A3)+_xlfn.IFNA(B1,0)',
      '_xlfn._xlws.SORT(A1:A3)',
    ]);
  });

  test('shows widths, frozen panes, hidden rows, columns and sheets, protection and lists', async () => {
    const workbook = await openedElsewhere(
      aWorkbook({
        sheets: [
          aSheet({
            cells: [[{ value: 1 }]],
            frozenRows: 2,
            frozenColumns: 1,
            columnWidths: { 1: 140 },
            hiddenRows: [1],
            hiddenColumns: [3],
            columnDepths: { 3: 1, 5: 2 },
            protections: [{ description: '', warningOnly: false }],
            validations: [
              { range: 'B2:B4', kind: 'list', values: ['가', '나'], allowInvalid: false },
            ],
          }),
          aSheet({ id: 1, title: '숨김', hidden: true }),
        ],
        namedRanges: [{ name: '매출열', sheetId: 0, range: 'A1:A9' }],
      }),
    );
    const [sheet] = workbook.worksheets;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect([sheet.getColumn(1).width, sheet.getColumn(3).hidden, sheet.getRow(1).hidden]).toEqual([
      20,
      true,
      true,
    ]);
    const outlines = [3, 4, 5].map((number) => sheet.getColumn(number).outlineLevel);
    expect([sheet.properties.outlineLevelCol, outlines]).toEqual([2, [1, 0, 2]]);
    expect(sheet.getCell('B3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"가,나"'],
    });
    expect((sheet as unknown as { sheetProtection: unknown }).sheetProtection).toMatchObject({
      sheet: true,
    });
    expect(workbook.worksheets.map(({ state }) => state)).toEqual([
      'visible',
      'hidden',
      'veryHidden',
    ]);
    expect(workbook.definedNames.getRanges('매출열').ranges).toEqual(["'매출'!$A$1:$A$9"]);
  });
});

test('a file that another program wrote is read with its dates, formulas and looks', async () => {
  const other = new ExcelJs.Workbook();
  const sheet = other.addWorksheet('매출', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(['날짜', '매출']);
  sheet.addRow([new Date('2026-03-28T00:00:00Z'), 1200]);
  sheet.getCell('A2').numFmt = 'yyyy-mm-dd';
  sheet.getCell('B3').value = { formula: 'SUM(B2:B2)', result: 1200 };
  sheet.getCell('B1').font = { bold: true };
  sheet.getCell('B2').note = '메모';
  sheet.mergeCells('C1:D1');
  const { workbook, losses } = workbookFromXlsx(
    new Uint8Array(await other.xlsx.writeBuffer()),
    'a.xlsx',
  );
  const [read] = workbook.sheets;
  expect([read.title, read.frozenRows]).toEqual(['매출', 1]);
  expect(read.cells[1]).toEqual([
    { value: 46109, format: 'yyyy-mm-dd' },
    { value: 1200, note: '메모' },
  ]);
  expect(read.cells[0][1]).toMatchObject({ value: '매출', bold: true });
  expect(read.cells[2][1]).toEqual({ formula: '=SUM(B2:B2)', value: 1200 });
  expect(losses.map(({ code }) => code)).toEqual(['print_setup']);
});
