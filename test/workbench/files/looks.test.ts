import ExcelJS from 'exceljs';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import { editCells } from '../../../workbench/server/person-edits';
import { Workbook } from '../../../workbench/workbook/workbook';

/** A report as people make it: a merged title in large letters, a heading, struck and underlined words. */
async function aReport(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('보고서');
  sheet.getCell('A1').value = '분기 보고';
  sheet.getCell('A1').font = { name: 'Georgia', size: 16, bold: true };
  sheet.getCell('A1').alignment = { vertical: 'middle', horizontal: 'center' };
  sheet.mergeCells('A1:D1');
  sheet.mergeCells('A3:A5');
  sheet.getRow(1).height = 30;
  sheet.getCell('B2').value = 'old';
  sheet.getCell('B2').font = { name: 'Calibri', size: 11, strike: true };
  sheet.getCell('C2').value = 'new';
  sheet.getCell('C2').font = { name: 'Calibri', size: 11, underline: true, italic: true };
  sheet.getCell('D2').value = 12;
  sheet.getCell('D2').alignment = { vertical: 'top' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function seenByExcel(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.worksheets[0];
  const font = (name: string) => sheet.getCell(name).font;
  return {
    merges: [...sheet.model.merges].sort(),
    title: font('A1'),
    titlePlace: sheet.getCell('A1').alignment,
    struck: font('B2'),
    underlined: font('C2'),
    number: { font: font('D2'), place: sheet.getCell('D2').alignment },
    height: sheet.getRow(1).height,
  };
}

const opened = (bytes: Uint8Array) => new Workbook(workbookFromXlsx(bytes, 'report.xlsx').workbook);
const saved = (workbook: Workbook) => xlsxOf(workbook.toData()).bytes;

const AS_IT_WAS = {
  merges: ['A1:D1', 'A3:A5'],
  title: { name: 'Georgia', size: 16, bold: true },
  titlePlace: { vertical: 'middle', horizontal: 'center' },
  struck: { name: 'Calibri', size: 11, strike: true },
  underlined: { name: 'Calibri', size: 11, underline: true, italic: true },
  number: { font: { name: 'Calibri', size: 11 }, place: { vertical: 'top' } },
  height: 30,
};

test('merged cells, fonts, lines, row heights and places come through', async () => {
  const bytes = await aReport();
  const { losses } = workbookFromXlsx(bytes, 'report.xlsx');
  // exceljs writes a print set-up into every sheet.
  expect(losses.map(({ code }) => code)).toEqual(['print_setup']);
  expect(await seenByExcel(saved(opened(bytes)))).toMatchObject(AS_IT_WAS);
});

test('they move with rows and columns that are put in, and go with those that are deleted', async () => {
  const workbook = opened(await aReport());
  const [sheet] = workbook.sheets;
  workbook.insertRows(sheet, 0, 2);
  workbook.insertColumns(sheet, 1, 1);
  expect(sheet.merges).toEqual(['A3:E3', 'A5:A7']);
  expect([...sheet.rowHeights]).toEqual([[2, 40]]);
  workbook.deleteRows(sheet, 4, 3);
  expect(sheet.merges).toEqual(['A3:E3']);
});

test('a look that a person gives to a cell on the page leaves its font', async () => {
  const workbook = opened(await aReport());
  const style = { bold: true, fontFamily: 'Georgia', fontSize: 16, fontColor: '#ff0000' };
  editCells(workbook, workbook.sheets[0].id, [{ row: 0, column: 0, style }]);
  const { title } = await seenByExcel(saved(workbook));
  expect(title).toMatchObject({ name: 'Georgia', size: 16, color: { argb: 'FFFF0000' } });
});

test('what is still not kept of a look is said', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('S');
  sheet.getCell('A1').value = 'x²';
  sheet.getCell('A1').font = { vertAlign: 'superscript' };
  sheet.getCell('A2').value = 'slanted';
  sheet.getCell('A2').alignment = { textRotation: 45 };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { losses } = workbookFromXlsx(bytes, 'report.xlsx');
  expect(losses.map(({ code }) => code)).toEqual(['fonts', 'alignment', 'print_setup']);
});
