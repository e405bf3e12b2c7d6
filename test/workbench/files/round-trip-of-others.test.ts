import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import { Workbook } from '../../../workbench/workbook/workbook';
import { aPackage } from './a-package';

const FOLDER = path.join('test/workbench/files/written-elsewhere');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

function savedAgain(bytes: Uint8Array): Uint8Array {
  const workbook = new Workbook(workbookFromXlsx(bytes, 'other.xlsx').workbook);
  workbook.settle();
  return xlsxOf(workbook.toData()).bytes;
}

/** A value as a person sees it: of a formula its result, of a rich text its letters, of a date its moment. */
function shown(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return Number(value.toPrecision(12));
  // exceljs reads the code of an underscore in shared texts only.
  if (typeof value === 'string') return value.replaceAll('_x005F_', '_');
  if (typeof value !== 'object') return value;
  if ('result' in value || 'formula' in value || 'sharedFormula' in value)
    return shown((value as { result?: ExcelJS.CellValue }).result);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  return 'text' in value ? shown(value.text as ExcelJS.CellValue) : JSON.stringify(value);
}

interface Found {
  value: unknown;
  format?: string;
  marks: boolean[];
  font: string;
}

/** Everything that another program finds: sheets, merged areas, and of each cell value, format and font. */
async function found(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  return book.worksheets
    .filter(({ name }) => name !== '_waymark')
    .map((sheet) => {
      const cells: Record<string, Found> = {};
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const { bold, italic, underline, strike, name, size } = cell.font ?? {};
          const value = shown(cell.value);
          if (value === '') return;
          // The date of the system is the Korean one here, as docs/files.md says.
          const format = cell.numFmt === 'mm-dd-yy' ? 'yyyy-mm-dd' : cell.numFmt;
          const isNumber = typeof value === 'number' || cell.value instanceof Date;
          cells[cell.address] = {
            value,
            ...(isNumber && format !== 'General'
              ? { format: format?.replace(/\\(?=[- ()$])/g, '') }
              : {}),
            marks: [bold ?? false, italic ?? false, Boolean(underline), strike ?? false],
            // A cell without a style has the file's usual font, which exceljs does not name.
            font: name === undefined ? 'usual' : `${name} ${size}`,
          };
        });
      });
      return {
        name: sheet.name,
        hidden: sheet.state !== 'visible',
        merges: [...(sheet.model.merges ?? [])].sort(),
        cells,
      };
    });
}

test('there are files of at least thirty kinds', () => {
  expect(names.length + GOOGLE.length).toBeGreaterThanOrEqual(30);
});

test.each(names)('%s has every value, format, font and merged cell after saving', async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, name)));
  const before = await found(bytes);
  const after = await found(savedAgain(bytes));
  for (const [index, sheet] of before.entries()) {
    for (const [address, cell] of Object.entries(sheet.cells)) {
      const { font, ...kept } = after[index].cells[address];
      const asBefore = cell.font === 'usual' ? { ...kept, font: 'usual' } : { ...kept, font };
      expect({ address, ...asBefore }).toEqual({ address, ...cell });
    }
    expect({ ...after[index], cells: {} }).toEqual({ ...sheet, cells: {} });
  }
});

const string = (name: string, formula: string, last: string) =>
  `<c r="${name}" t="str"><f>${formula}</f><v>${last}</v></c>`;
const figure = (name: string, formula: string, last: number) =>
  `<c r="${name}"><f>${formula}</f><v>${last}</v></c>`;
const dummy = (formula: string, last: string) =>
  `IFERROR(__xludf.DUMMYFUNCTION(&quot;${formula.replaceAll('"', '&quot;&quot;')}&quot;),${last})`;
const filled = (last: string) => dummy('"COMPUTED_VALUE"', last);

/** As Google Sheets exports: its own functions in quotes with their last values, neighbours marked. */
const GOOGLE: [name: string, rows: string[]][] = [
  [
    'an import',
    [
      string(
        'A1',
        dummy('IMPORTRANGE("https://docs.google.com/x","Orders!A:B")', '&quot;Date&quot;'),
        'Date',
      ) + string('B1', filled('&quot;Amount&quot;'), 'Amount'),
      figure('A2', filled('46031'), 46031) +
        figure('B2', filled('250'), 250) +
        figure('D2', 'SUM(B2:B2)', 250),
    ],
  ],
  [
    'a query beside formulas',
    [
      '<c r="A1"><v>5</v></c>' + figure('B1', dummy('QUERY(A1:A2,"select A")', '5'), 5),
      '<c r="A2"><v>7</v></c>' +
        figure('B2', filled('7'), 7) +
        figure('C2', 'AVERAGEIFS(A1:A2,A1:A2,&quot;&gt;5&quot;)', 7),
    ],
  ],
  [
    'errors and texts',
    [
      `<c r="A1" t="str"><f>${dummy('GOOGLEFINANCE("X")', '&quot;#N/A&quot;')}</f><v>#N/A</v></c>` +
        string('B1', dummy('REGEXEXTRACT("K-7","\\d")', '&quot;7&quot;'), '7') +
        `<c r="C1" t="b"><f>${dummy('ISEMAIL("a@b.c")', 'TRUE')}</f><v>1</v></c>`,
    ],
  ],
];

test.each(GOOGLE)('%s of Google Sheets has every value after saving', async (_, rows) => {
  const sheet = rows.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('');
  const bytes = aPackage({ sheet: `<sheetData>${sheet}</sheetData>` });
  const values = async (of: Uint8Array) =>
    Object.fromEntries(
      Object.entries((await found(of))[0].cells).map(([address, { value }]) => [address, value]),
    );
  expect(await values(savedAgain(bytes))).toEqual(await values(bytes));
});
