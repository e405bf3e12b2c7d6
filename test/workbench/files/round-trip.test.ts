import fc, { casesOf } from '../../support/fast-check';
import type { CellData, SheetData, WorkbookData } from '../../../workbench/workbook/workbook-data';
import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import { inOneForm } from './some-workbook';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '+82-10',
    '-',
    '@here',
    '007',
    '1e5',
    'TRUE',
    '#REF!',
    '_x0041_',
    ' 앞뒤 ',
    'a\r\nb',
    '한글',
    '\ud83d',
  ),
);
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  text,
);
const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((name) => name.trim() !== '');
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const format = fc.constantFrom(
  'yyyy-mm-dd',
  'yyyy-mm-dd hh:mm',
  '0.0%',
  '0%',
  '#,##0',
  '@',
  '[$₩-412]#,##0',
  '0" 명"',
  'yyyy"년" m"월"',
  '[h]:mm',
  '0.00E+00',
);
const formula = fc.constantFrom(
  '=SUM(A1:A3)',
  '=SUM(A2:A)',
  '=COUNT($B$3:B)+SUM(2:2)',
  "='판매 1''분기'!B2*2",
  '=CHURN(A2:A, B2:B, "2026-01-01", "2026-03-31", "stripe")',
  `=LTV(1000, 0.05)&"따옴표 "" 안"`,
  `=CHURN("${'긴 글 '.repeat(200)}")`,
  '=ARRAYFORMULA(A1:A3*B1:B3)',
  '=ARRAYFORMULA(A1)+(B1)',
  '=XLOOKUP(1,A:A,B:B)&FILTER(A:A,B:B>1)',
  '=STDEV.S(A1:A9)',
  `=CHURN("${'x'.repeat(9000)}")`,
  '=IF(TRUE,"A1:A",{1,2;3,4})',
);
const cell: fc.Arbitrary<CellData> = fc
  .record(
    {
      value,
      formula,
      format,
      note: fc.string({ unit: 'grapheme', maxLength: 30 }),
      bold: fc.constant(true),
      italic: fc.constant(true),
      fontColor: color,
      background: color,
      underline: fc.constant(true),
      strikethrough: fc.constant(true),
      fontFamily: fc.constantFrom('Georgia', '맑은 고딕 & "Co"'),
      fontSize: fc.constantFrom(8, 16.5),
      verticalAlignment: fc.constantFrom('top', 'middle'),
      wrap: fc.constant(true),
      horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
    },
    { requiredKeys: [] },
  )
  .map(({ value: held, ...rest }) =>
    // An error is a value only where somebody typed it.
    rest.formula !== undefined && held === '#REF!'
      ? { ...rest, error: held }
      : { ...rest, value: held },
  );
const range = fc.constantFrom('A1', 'B2:C9', 'C3:C', 'A:B', '2:4', 'D5:5');
const whole = fc.integer({ min: 1, max: 40 });
const shape: fc.Arbitrary<Pick<SheetData, 'merges' | 'rowHeights'>> = fc.record(
  {
    merges: fc.subarray(['A1:C1', 'B3:B9', 'D2:E5'], { minLength: 1 }),
    rowHeights: fc.dictionary(whole.map(String), fc.integer({ min: 2, max: 400 }), { minKeys: 1 }),
  },
  { requiredKeys: [] },
);
const contents: fc.Arbitrary<Omit<SheetData, 'id' | 'title'>> = fc.record({
  hidden: fc.boolean(),
  rowCount: fc.integer({ min: 60, max: 2000 }),
  columnCount: fc.integer({ min: 60, max: 100 }),
  frozenRows: fc.integer({ min: 0, max: 3 }),
  frozenColumns: fc.integer({ min: 0, max: 3 }),
  cells: fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), {
    maxLength: 8,
  }),
  hiddenRows: fc.uniqueArray(whole).map((numbers) => numbers.sort((one, other) => one - other)),
  hiddenColumns: fc.uniqueArray(whole).map((numbers) => numbers.sort((one, other) => one - other)),
  columnWidths: fc.dictionary(whole.map(String), fc.integer({ min: 10, max: 900 })),
  columnDepths: fc.dictionary(whole.map(String), fc.integer({ min: 1, max: 8 }), { minKeys: 1 }),
  metadata: fc.array(
    fc.record({
      key: fc.string(),
      value: fc.string({ unit: 'binary' }),
      visibility: fc.constantFrom('DOCUMENT', 'PROJECT'),
    }),
    { maxLength: 3 },
  ),
  protections: fc.array(
    fc.record(
      { range, description: text, warningOnly: fc.boolean() },
      { requiredKeys: ['description', 'warningOnly'] },
    ),
    { maxLength: 3 },
  ),
  validations: fc.array(
    fc.oneof(
      fc.record({
        range,
        kind: fc.constant('list' as const),
        values: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }),
        allowInvalid: fc.boolean(),
        helpText: fc.string({ unit: 'grapheme', maxLength: 300 }),
      }),
      fc.record({
        range,
        kind: fc.constant('checkbox' as const),
        values: fc.constant<string[]>([]),
        allowInvalid: fc.boolean(),
      }),
    ),
    { maxLength: 3 },
  ),
  charts: fc.array(
    fc.record({
      kind: fc.constant('LINE'),
      ranges: fc.array(range),
      title: text,
      row: whole,
      column: whole,
    }),
    { maxLength: 2 },
  ),
});

const sheet = fc.tuple(contents, shape).map(([one, other]) => ({ ...one, ...other }));

const workbook: fc.Arbitrary<WorkbookData> = fc
  .record({
    title: fc.string({ unit: 'grapheme' }),
    locale: fc.constantFrom('ko_KR', 'en_US'),
    timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York'),
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    titles: fc.uniqueArray(
      fc.oneof(
        title,
        fc.constantFrom('_waymark', 'History', "판매 1'분기", 'A1', '[2026]: 목표/실적?'),
      ),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
    ids: fc.uniqueArray(fc.nat(), { minLength: 3, maxLength: 3 }),
    names: fc.uniqueArray(fc.constantFrom('매출', 'orders', '_x', 'churn_rate'), { maxLength: 3 }),
    ranges: fc.array(range, { minLength: 3, maxLength: 3 }),
    id: fc.string({ minLength: 1 }),
    metadata: fc.array(
      fc.record({
        key: fc.string(),
        value: fc.string(),
        visibility: fc.constantFrom('DOCUMENT' as const, 'PROJECT' as const),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    hostMemory: fc.dictionary(fc.string(), fc.jsonValue()),
  })
  .map(({ titles, ids, names, ranges, sheets, ...rest }) => ({
    ...rest,
    hostMemory: JSON.parse(JSON.stringify(rest.hostMemory)) as Record<string, unknown>,
    sheets: sheets.map((one, index) => ({ ...one, id: ids[index], title: titles[index] })),
    namedRanges: names.map((name, index) => ({
      name,
      sheetId: ids[index % sheets.length],
      range: ranges[index],
    })),
  }));

test('a workbook that is written to .xlsx and read again is the same workbook', () => {
  fc.assert(
    fc.property(workbook, (data) => {
      const { bytes } = xlsxOf(data);
      const { workbook: read, losses } = workbookFromXlsx(bytes, 'a.xlsx');
      expect(inOneForm(read)).toEqual(inOneForm(data));
      expect(losses).toEqual([]);
    }),
    { numRuns: casesOf(300) },
  );
});
