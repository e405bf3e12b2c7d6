import fc from '../../support/fast-check';
import iconv from 'iconv-lite';
import { workbookFromCsv } from '../../../workbench/files/csv/read-csv';
import { csvOf } from '../../../workbench/files/csv/write-csv';
import type { CellData } from '../../../workbench/workbook/workbook-data';
import { aSheet, aWorkbook } from './some-workbook';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => workbookFromCsv(bytes, '매출.csv');
const cellsOf = (text: string) => read(utf8(text)).workbook.sheets[0].cells;
const valuesOf = (text: string) => cellsOf(text).map((row) => row.map((cell) => cell?.value));
const written = (cells: (CellData | undefined)[][]) => {
  const { bytes, losses } = csvOf(aWorkbook({ sheets: [aSheet({ cells })] }), 'a.csv', {});
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), losses };
};

describe('a delimited file that is read', () => {
  test('becomes one sheet under the name of the file', () => {
    const { workbook } = read(utf8('이름,값\r\n가,1\r\n'));
    expect(workbook.sheets.map(({ title }) => title)).toEqual(['매출']);
    expect(workbook.sheets[0].cells.map((row) => row.map((cell) => cell?.value))).toEqual([
      ['이름', '값'],
      ['가', 1],
    ]);
  });

  test('may quote fields that hold separators, quotes and line ends', () => {
    expect(valuesOf('"a, b","그는 ""네"" 했다","두\r\n줄"\n')).toEqual([
      ['a, b', '그는 "네" 했다', '두\r\n줄'],
    ]);
  });

  test.each([
    [',', '이름,매출,비고\n가,1,x\n나,2,y'],
    [';', '이름;매출;비고\n가;1,5;x\n나;2,5;y'],
    ['\t', '이름\t매출, 원\t비고\n가\t1\tx'],
    ['|', '이름|매출|비고\n가|1|x'],
    [';', 'sep=;\n이름;매출,원\n'],
  ])('names the separator %j that it found', (separator, text) => {
    expect(read(utf8(text)).guess.habit.separator).toBe(separator);
  });

  test('is UTF-8 with or without a mark', () => {
    const plain = read(utf8('가,나'));
    const marked = read(utf8('\ufeff가,나'));
    expect(marked.workbook).toEqual(plain.workbook);
    expect(marked.guess.habit.encoding).toBe('UTF-8');
  });

  test('is CP949 when Korean Excel wrote it', () => {
    // "매출,똠" in CP949; the last syllable is not in plain EUC-KR.
    const bytes = Uint8Array.from([0xb8, 0xc5, 0xc3, 0xe2, 0x2c, 0x8c, 0x63]);
    const { workbook, guess } = read(bytes);
    expect(workbook.sheets[0].cells[0].map((cell) => cell?.value)).toEqual(['매출', '똠']);
    expect(guess.habit.encoding).toBe('CP949');
  });

  test('is UTF-16 when its mark says so', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff가\t1', 'utf16le'));
    expect(read(bytes).guess.habit).toMatchObject({ encoding: 'UTF-16', separator: '\t' });
  });

  test.each<[string, CellData | undefined]>([
    ['12', { value: 12 }],
    ['-3.5', { value: -3.5 }],
    ['TRUE', { value: true }],
    ['2026-01-31', { value: 46053, format: 'yyyy-mm-dd' }],
    ['', undefined],
    ['서울', { value: '서울' }],
  ])('types %j as a person would get it', (text, cell) => {
    expect(cellsOf(`x,${text === '' ? '' : `"${text}"`}`)[0][1]).toEqual(cell);
  });

  test.each([
    ['12.5%', 0.125],
    ['1,234', 1234],
    ['₩1,000', 1000],
  ])('types %j as the number %d', (text, number) => {
    expect(cellsOf(`x,"${text}"`)[0][1]?.value).toBe(number);
  });

  test.each(['00123', '12345678901234567890', '1E5', '010-1234-5678'])(
    'keeps the code %j as text',
    (code) => {
      expect(valuesOf(`x,${code}`)[0][1]).toBe(code);
    },
  );

  test.each([
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+cmd',
    '-1+1',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
  ])('never makes a formula of %j', (text) => {
    const [[, cell]] = cellsOf(`x,"${text.replaceAll('"', '""')}"`);
    expect(cell).toEqual({ value: text });
  });

  test('says in which line a quote is not closed', () => {
    expect(() => read(utf8('a,b\n"c,d\ne'))).toThrow(/line 2 .*매출\.csv/);
  });
});

describe('how a column is read is decided by all of it', () => {
  const column = (...fields: string[]) =>
    valuesOf(['x;y', ...fields.map((field) => `k;${field}`)].join('\n'))
      .slice(1)
      .map(([, value]) => value);

  test.each([
    [['1-10', '11-50', '51-200']],
    [['3/4', '5/8']],
    [['2022-01', '2022-02']],
    [['1.2.3', '1.10.0']],
    [['10:1', '2:1']],
    [['12-13', 'Jan-22', '1월 3일']],
    [['01234', '12345']],
    [['1/2/2026', '3/4/2026']],
  ])('words that look like parts of dates or numbers stay: %j', (fields) => {
    expect(column(...fields)).toEqual(fields);
  });

  test.each([
    [
      ['99,90', '12,500', '1.200'],
      [99.9, 12.5, 1200],
    ],
    [
      ['1.234,5', '7'],
      [1234.5, 7],
    ],
    [
      ['12,500', '1.200'],
      [12.5, 1200],
    ],
    [
      ['0.5', '1.250'],
      [0.5, 1.25],
    ],
    [
      ['€ 1.200,50', '5,5 %'],
      [1200.5, 0.055],
    ],
  ])('decimals %j', (fields, values) => expect(column(...fields)).toEqual(values));

  test.each([
    // 31 January, 1 February and 4 March 2026, as days since 1899-12-30.
    [
      ['31.01.2026', '01.02.2026'],
      [46053, 46054],
    ],
    [
      ['1/31/2026', '3/4/2026'],
      [46053, 46085],
    ],
    [
      ['31/1/2026', '4/3/2026'],
      [46053, 46085],
    ],
    [
      ['2026. 1. 31', '2026년 2월 1일'],
      [46053, 46054],
    ],
    [
      ['2026-01-31 12:00', '31.02.2026'],
      [46053.5, '31.02.2026'],
    ],
  ])('days %j', (fields, values) => expect(column(...fields)).toEqual(values));

  test('a file of commas and points says which it has', () => {
    expect(read(utf8('a;b\n99,90;31.01.2026\n')).guess).toMatchObject({
      decimalComma: true,
      leftOpen: 0,
      habit: { separator: ';', decimal: ',' },
    });
    expect(read(utf8('a,b\n1/2/2026,1.5\n')).guess).toMatchObject({
      decimalComma: false,
      leftOpen: 1,
      example: '1/2/2026',
    });
  });
});

describe('a delimited file that is read and saved unchanged', () => {
  const TEXTS: [separator: string, rows: string[][]][] = [
    [
      ',',
      [
        ['이름', '구간', '값'],
        ['가', '1-10', '1200'],
        ['나', '2022-01', '1.10'],
      ],
    ],
    [
      ';',
      [
        ['Name', 'Datum', 'Betrag'],
        ['Größe', '31.01.2026', '99,9'],
        ['Maß', '01.02.2026', '1200'],
      ],
    ],
    [
      '\t',
      [
        ['a', 'b', 'c'],
        ['x', '3/4', '2026-01-31'],
        ['y', '00123', '12%'],
      ],
    ],
    [
      '|',
      [
        ['a', 'b', 'c'],
        ['₩1,000', 'TRUE', '2026. 1. 31'],
        ['₩2,500', 'x', '2026. 2. 1'],
      ],
    ],
  ];
  const ENCODINGS: [name: string, of: (text: string) => Uint8Array | Buffer][] = [
    ['UTF-8', (text) => utf8(text)],
    ['UTF-8 with a mark', (text) => utf8(`\ufeff${text}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['CP949', (text) => iconv.encode(text, 'cp949')],
    ['Windows-1252', (text) => iconv.encode(text, 'windows-1252')],
    ['GB18030', (text) => iconv.encode(text, 'gb18030')],
  ];
  const cases = ENCODINGS.flatMap(([name, of]) =>
    TEXTS.flatMap(([separator, rows]) =>
      ['\r\n', '\n'].map((end) => [name, separator, end, of, rows] as const),
    ),
  );

  test.each(cases)(
    '%s with %j and lines ended by %j has the same bytes',
    (name, separator, end, of, rows) => {
      const own = name === 'CP949' ? '가나다' : name === 'GB18030' ? '汉字销售' : '';
      const letters = [...rows.map((row) => [...row])];
      if (name === 'Windows-1252')
        for (const row of letters) row[0] = row[0].replace(/[^\x00-\xff]+/g, 'Größe');
      const text = letters
        .map(
          (row) => row.map((field) => (encodable(field, name) ? field : own)).join(separator) + end,
        )
        .join('');
      const bytes = new Uint8Array(of(text));
      const { workbook, guess } = read(bytes);
      const back = csvOf(workbook, 'a.csv', { habit: guess.habit });
      expect(Buffer.from(back.bytes).toString('latin1')).toBe(
        Buffer.from(bytes).toString('latin1'),
      );
    },
  );

  test('in an encoding that lacks a new letter becomes UTF-8, and says so', () => {
    const { workbook, guess } = read(new Uint8Array(iconv.encode('매출,값\n가,1\n', 'cp949')));
    workbook.sheets[0].cells[1][0] = { value: '😀' };
    const { bytes, losses } = csvOf(workbook, 'a.csv', { habit: guess.habit });
    expect(new TextDecoder().decode(bytes)).toBe('매출,값\n😀,1\n');
    expect(losses).toMatchObject([{ code: 'encoding', example: 'CP949' }]);
  });
});

function encodable(text: string, name: string): boolean {
  const encoding = { CP949: 'cp949', 'Windows-1252': 'windows-1252', GB18030: 'gbk' }[name];
  return encoding === undefined || iconv.decode(iconv.encode(text, encoding), encoding) === text;
}

describe('a sheet that is written as a delimited file', () => {
  test('has quotes where they are needed, full values and ISO dates', () => {
    const { text } = written([
      [{ value: 'a, b' }, { value: 1 / 3 }, { value: 46053, format: 'yyyy"년" m"월" d"일"' }],
      [{ value: '두\n줄' }, { value: false }, { value: 46053.5, format: 'yyyy-mm-dd hh:mm' }],
    ]);
    expect(text).toBe(
      '\ufeff"a, b",0.3333333333333333,2026-01-31\r\n"두\n줄",FALSE,2026-01-31 12:00:00\r\n',
    );
  });

  test('puts an apostrophe before a text that would run as a formula, and says so', () => {
    const { text, losses } = written([[{ value: '=1+1' }, { value: '@x' }]]);
    expect(text).toBe("\ufeff'=1+1,'@x\r\n");
    expect(losses).toEqual([
      { code: 'guarded_texts', sheet: '매출', count: 2, example: '=1+1', restored: false },
    ]);
    expect(valuesOf(text)).toEqual([['=1+1', '@x']]);
  });

  test('says what it does not hold', () => {
    const sheet = aSheet({
      cells: [
        [
          { formula: '=1+1', value: 2 },
          { value: 0.5, format: '0%' },
          { value: '12' },
          { value: 1, note: '메모' },
        ],
      ],
    });
    const data = aWorkbook({ sheets: [sheet, aSheet({ id: 1, title: '둘째' })] });
    expect(csvOf(data, 'a.csv', {}).losses.map(({ code, count }) => [code, count])).toEqual([
      ['formulas', 1],
      ['formats', 1],
      ['ambiguous_texts', 1],
      ['sheets', 1],
      ['workbook_parts', 1],
    ]);
  });

  test('groups of columns are told as well', () => {
    const grouped = aSheet({ cells: [[{ value: 1 }]], columnDepths: { 2: 1 } });
    const { losses } = csvOf(aWorkbook({ sheets: [grouped] }), 'a.csv', {});
    expect(losses.map(({ code }) => code)).toEqual(['workbook_parts']);
  });

  test('can be any sheet, named by its title', () => {
    const data = aWorkbook({
      sheets: [aSheet(), aSheet({ id: 1, title: '둘째', cells: [[{ value: 7 }]] })],
    });
    expect(new TextDecoder().decode(csvOf(data, 'a.csv', { sheetTitle: '둘째' }).bytes)).toBe(
      '7\r\n',
    );
    expect(() => csvOf(data, 'a.csv', { sheetTitle: '셋째' })).toThrow(/no sheet "셋째"/);
  });

  test('reads back with the same values wherever nothing is reported as ambiguous', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1', "'=1", ' x ', '"', ',', ';\t', 'a\nb', '\r', "'"),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        (rows) => {
          const cells = rows.map((row) => row.map((one): CellData => ({ value: one })));
          const { bytes, losses } = csvOf(aWorkbook({ sheets: [aSheet({ cells })] }), 'a.csv', {});
          fc.pre(!losses.some(({ code }) => code === 'ambiguous_texts'));
          const width = Math.max(...rows.map((row) => row.length));
          const back = workbookFromCsv(utf8(`sep=,\n${new TextDecoder().decode(bytes)}`), 'a.csv');
          expect(
            back.workbook.sheets[0].cells.map((row) => row.map((cell) => cell?.value)),
          ).toEqual(rows.map((row) => Array.from({ length: width }, (_, index) => row[index])));
        },
      ),
      { numRuns: 500 },
    );
  });
});
