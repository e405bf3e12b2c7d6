import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import type { WorkbookData } from '../../../workbench/workbook/workbook-data';
import { aSheet, aWorkbook } from './some-workbook';

/** The file after another program has changed one of its parts. */
function changed(data: WorkbookData, part: string, change: (text: string) => string): WorkbookData {
  const parts = unzipSync(xlsxOf(data).bytes);
  parts[part] = strToU8(change(strFromU8(parts[part])));
  return workbookFromXlsx(zipSync(parts), 'a.xlsx').workbook;
}

const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const METADATA = [{ key: 'waymark.table', value: 'kpis', visibility: 'DOCUMENT' as const }];

describe('what .xlsx has no place for', () => {
  test('stands in one very hidden sheet that says what it is', () => {
    const parts = unzipSync(xlsxOf(aWorkbook()).bytes);
    expect(strFromU8(parts[BOOK])).toContain(
      '<sheet name="_waymark" sheetId="2" state="veryHidden"',
    );
    expect(strFromU8(parts['xl/sharedStrings.xml'])).toContain('Do not change or delete it');
  });

  test('follows a sheet that is renamed elsewhere', () => {
    const data = aWorkbook({ sheets: [aSheet({ id: 77, metadata: METADATA })] });
    const { sheets } = changed(data, BOOK, (text) => text.replaceAll('매출', 'Sales2026'));
    expect(sheets).toMatchObject([{ id: 77, title: 'Sales2026', metadata: METADATA }]);
  });

  test('follows columns that are inserted elsewhere', () => {
    const protections = [{ range: 'D3:F', description: '계산', warningOnly: true }];
    const data = aWorkbook({ sheets: [aSheet({ protections })] });
    const { sheets } = changed(data, BOOK, (text) =>
      text.replace('$D$3:$F$1048576', '$E$3:$G$1048576'),
    );
    expect(sheets[0].protections).toEqual([
      { range: 'E3:G', description: '계산', warningOnly: true },
    ]);
  });

  test('is forgotten with a sheet that is deleted elsewhere, and a new sheet gets an id of its own', () => {
    const data = aWorkbook({ sheets: [aSheet({ id: 1, metadata: METADATA })] });
    const { sheets } = changed(data, BOOK, (text) =>
      text.replace('name="매출"', 'name="새 시트"').replace(/매출!\$A\$1/g, '#REF!'),
    );
    expect(sheets).toMatchObject([{ id: 0, title: '새 시트', metadata: [] }]);
  });

  test('is not believed where the file was changed: an unlocked sheet stays unlocked', () => {
    const data = aWorkbook({
      sheets: [aSheet({ protections: [{ description: '잠금', warningOnly: false }] })],
    });
    const { sheets } = changed(data, SHEET, (text) => text.replace(/<sheetProtection[^>]*>/, ''));
    expect(sheets[0].protections).toEqual([]);
  });

  test('holds texts of more than 32,767 characters, which are restored unless they were edited', () => {
    const long = '가'.repeat(40_000);
    const data = aWorkbook({ sheets: [aSheet({ cells: [[{ value: long }]] })] });
    const { bytes, losses } = xlsxOf(data);
    expect(losses).toEqual([
      { code: 'long_texts', sheet: '매출', count: 1, example: 'A1', restored: true },
    ]);
    expect(workbookFromXlsx(bytes, 'a.xlsx').workbook.sheets[0].cells[0][0]?.value).toBe(long);
    const edited = changed(data, 'xl/sharedStrings.xml', (text) =>
      text.replace(/가{32767}/, '고침'),
    );
    expect(edited.sheets[0].cells[0][0]?.value).toBe('고침');
  });

  test('is passed over when it is damaged: the cells are still read', () => {
    const data = aWorkbook({ sheets: [aSheet({ id: 9, cells: [[{ value: 1 }]] })] });
    const read = changed(data, 'xl/sharedStrings.xml', (text) =>
      text.replace('{&quot;title', '{title'),
    );
    expect(read.sheets[0]).toMatchObject({ id: 0, cells: [[{ value: 1 }]] });
  });

  test('keeps titles that other programs refuse, and the formulas that name them', () => {
    const title = '[2026] 목표/실적: 전 지역의 분기별 진도와 달성률 정리표';
    const formula = `='${title}'!A1*2`;
    const data = aWorkbook({
      sheets: [aSheet({ title, cells: [[{ value: 1 }, { formula, value: 2 }]] })],
    });
    const { bytes, losses } = xlsxOf(data);
    expect(losses.map(({ code, sheet }) => [code, sheet])).toEqual([['sheet_titles', title]]);
    const [{ title: back, cells }] = workbookFromXlsx(bytes, 'a.xlsx').workbook.sheets;
    expect([back, cells[0][1]]).toEqual([title, { formula, value: 2 }]);
  });

  test('has lists that do not fit a rule', () => {
    const values = ['쉼표, 있음', '따옴표 " 있음', '줄\n바꿈', '가'.repeat(300)];
    const validations = [{ range: 'B3:B', kind: 'list' as const, values, allowInvalid: false }];
    const data = aWorkbook({ sheets: [aSheet({ validations })] });
    const read = workbookFromXlsx(xlsxOf(data).bytes, 'a.xlsx').workbook;
    expect(read.sheets[0].validations).toEqual(validations);
    // A row was inserted above elsewhere: the rule is another one, its values are still found.
    const moved = changed(data, SHEET, (text) => text.replace('B3:B1048576', 'B4:B1048576'));
    expect(moved.sheets[0].validations).toEqual([{ ...validations[0], range: 'B4:B' }]);
  });
});
