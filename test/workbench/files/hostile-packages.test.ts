import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileError } from '../../../workbench/files/file-error';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { Workbook } from '../../../workbench/workbook/workbook';
import { typeCells, valueOf } from '../workbook/a-workbook';
import { aPackage } from './a-package';

function refusal(bytes: Uint8Array): FileError {
  try {
    workbookFromXlsx(bytes, 'harm.xlsx');
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const changed = (path: string, change: (text: string) => string) => {
  const parts = unzipSync(aPackage({ sheet: '<sheetData/>' }));
  parts[path] = strToU8(change(strFromU8(parts[path])));
  return zipSync(parts);
};
const RELATIONS = 'xl/_rels/workbook.xml.rels';

test.each([
  [
    'outside the package',
    changed(RELATIONS, (xml) => xml.replace('worksheets/sheet1.xml', '../../../etc/passwd')),
  ],
  [
    'at an address',
    changed(RELATIONS, (xml) =>
      xml.replace(
        'Target="worksheets/sheet1.xml"',
        'Target="https://example.com/s.xml" TargetMode="External"',
      ),
    ),
  ],
  [
    'at a part that is not there',
    changed(RELATIONS, (xml) => xml.replace('sheet1.xml', 'sheet9.xml')),
  ],
  ['nowhere', changed('xl/workbook.xml', (xml) => xml.replace('r:id="rId1"', 'r:id="rId77"'))],
  ['without a relationship', changed('xl/workbook.xml', (xml) => xml.replace(' r:id="rId1"', ''))],
])('a sheet that lies %s is named in a sentence', (_, bytes) => {
  const error = refusal(bytes);
  expect(error.code).toBe('missing_sheet');
  expect(error.sentence('en')).toBe(
    '"harm.xlsx" does not contain the content of its sheet "Sheet1". Save it again in the program that it came from.',
  );
  expect(error.sentence('ko')).toContain('"Sheet1" 시트의 내용이 들어 있지 않습니다');
});

const deep = (formula: string) =>
  aPackage({
    sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f><v>7</v></c></row></sheetData>`,
  });

test.each([
  ['calls', `${'ABS('.repeat(8000)}A1${')'.repeat(8000)}`],
  ['parentheses', `${'('.repeat(8000)}A1${')'.repeat(8000)}`],
  ['signs', `${'-'.repeat(8000)}A1`],
  ['sums', `A1${'+A1'.repeat(8000)}`],
])('a formula of 8,000 %s keeps its last value, and is named', (_, formula) => {
  const { workbook: data, losses } = workbookFromXlsx(deep(formula), 'harm.xlsx');
  expect(losses).toMatchObject([{ code: 'deep_formulas', count: 1 }]);
  const workbook = new Workbook(data);
  typeCells(workbook, { A1: 2 });
  expect(valueOf(workbook, 'B1')).toBe(7);
});

test('one that is typed is an error in its cell and nowhere else', () => {
  const workbook = new Workbook(workbookFromXlsx(deep('A1'), 'harm.xlsx').workbook);
  typeCells(workbook, { C1: `=${'ABS('.repeat(8000)}A1${')'.repeat(8000)}`, D1: '=A1+1' });
  expect([valueOf(workbook, 'C1'), valueOf(workbook, 'D1')]).toEqual(['#ERROR!', 2]);
});

/** Writes another size into the directory at the end of the package and before the part. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test.each([
  [
    'a gigabyte from a megabyte',
    declaring(
      aPackage({ sheet: '<sheetData/>', others: { 'xl/x.xml': noise(1 << 20) } }),
      2 ** 30 / 8,
    ),
  ],
  ['two hundred times its size', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 << 20) })],
])('%s is refused before memory is taken', (_, bytes) => {
  const before = process.memoryUsage().rss;
  const error = refusal(bytes);
  expect(error.code).toBe('too_large');
  expect(error.sentence('en')).toMatch(/^"harm\.xlsx" unpacks to [\d,]+ MB or more/);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20);
});

test('a part that unpacks to more than it declares takes no more room than that', () => {
  const bytes = declaring(zipSync({ 'xl/workbook.xml': new Uint8Array(40 << 20) }), 1000);
  const before = process.memoryUsage().rss;
  expect(refusal(bytes).code).toBe('not_a_workbook');
  expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20);
});

/** Text that does not shrink. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 26));
  }).join('');
}
