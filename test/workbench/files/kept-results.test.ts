import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { xlsxOf } from '../../../workbench/files/xlsx/write-xlsx';
import { Workbook } from '../../../workbench/workbook/workbook';
import { typeCells, valueOf, valuesOf, withFunctions } from '../workbook/a-workbook';
import { aPackage } from './a-package';

/** As Google Sheets exports it: a formula that Excel lacks in quotes, its last value behind it. */
const quoted = (name: string, formula: string, last: string) => {
  const literal = /^-?[\d.]+$/.test(last) ? last : `&quot;${last}&quot;`;
  const type = /^-?[\d.]+$/.test(last) ? '' : ' t="str"';
  const text = formula.replaceAll('"', '&quot;&quot;');
  return `<c r="${name}"${type}><f>IFERROR(__xludf.DUMMYFUNCTION(&quot;${text}&quot;),${literal})</f><v>${last}</v></c>`;
};
const filled = (name: string, last: string) => quoted(name, '"COMPUTED_VALUE"', last);
const plain = (name: string, formula: string, last: string | number) =>
  `<c r="${name}"${typeof last === 'string' ? ' t="str"' : ''}><f>${formula.replaceAll('&', '&amp;')}</f><v>${last}</v></c>`;
const number = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;

const opened = (rows: string[]) =>
  new Workbook(
    workbookFromXlsx(
      aPackage({
        sheet: `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row}</row>`).join('')}</sheetData>`,
      }),
      'from-elsewhere.xlsx',
    ).workbook,
  );

const savedAndOpened = (workbook: Workbook) =>
  new Workbook(workbookFromXlsx(xlsxOf(workbook.toData()).bytes, 'saved.xlsx').workbook);

const IMPORT = 'IMPORTRANGE("https://docs.google.com/spreadsheets/d/x","Orders!A:B")';

function anImport() {
  return opened([
    quoted('A1', IMPORT, 'Date') + filled('B1', 'Amount') + plain('D1', 'SUM(B2:B2)', 250),
    filled('A2', '46031') + filled('B2', '250'),
  ]);
}

describe('the last results of a file stand until something that they depend on changes', () => {
  test('an import of Google Sheets with all that it fills, on screen and in the saved file', () => {
    const workbook = anImport();
    const shown = [
      ['Date', 'Amount', '', 250],
      [46031, 250, '', ''],
    ];
    expect(valuesOf(workbook, 'A1:D2')).toEqual(shown);
    const again = savedAndOpened(workbook);
    expect(valuesOf(again, 'A1:D2')).toEqual(shown);
    expect(again.formulas(again.sheets[0], { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [`=${IMPORT}`],
    ]);
  });

  test('a sum over imported values is calculated with them when its own sheet is edited', () => {
    const workbook = anImport();
    typeCells(workbook, { F1: 1, D1: '=SUM(B1:B9)*2' });
    expect(valueOf(workbook, 'D1')).toBe(500);
    expect(valuesOf(workbook, 'A2:B2')).toEqual([[46031, 250]]);
    expect(workbook.takeBeyond()).toEqual([]);
  });

  test.each([
    ['AGGREGATE(9,6,A1:A2)', 12],
    ['IFERROR(QUERY(A1:A2,"select sum(A)"),0)', 12],
    ['LET(x,A1,x+A2)', 12],
    ['GOOGLEFINANCE("CURRENCY:USDKRW")', 1385.2],
    ['FORECAST.ETS(3,A1:A2,A1:A2)', 9.5],
    ['IFERROR(REGEXEXTRACT("K-7","\\d+"),"none")', '7'],
    ['MyMacro(A1)', 'by a macro'],
    ['OFFSET(A1,COUNT(A:A)-1,0)', 7],
    ['INDIRECT("A"&ROW(A1))', 5],
    ['INDIRECT("A"&1)', 5],
  ])('%s', (formula, last) => {
    const cell = typeof last === 'number' ? plain('B1', formula, last) : plain('B1', formula, last);
    const workbook = opened([number('A1', 5) + cell, number('A2', 7)]);
    expect(valueOf(workbook, 'B1')).toBe(last);
    typeCells(workbook, { Z9: 'elsewhere' });
    workbook.insertRows(workbook.sheets[0], 20, 2);
    expect(valueOf(workbook, 'B1')).toBe(last);
    expect(valueOf(savedAndOpened(workbook), 'B1')).toBe(last);
  });

  test('a result that the file has otherwise than the engine would have it', () => {
    // Nobody here says that it is 3: it was not asked.
    const workbook = opened([number('A1', 1) + plain('B1', 'A1+2', 99) + plain('C1', 'B1', 99)]);
    expect(valuesOf(workbook, 'A1:C1')).toEqual([[1, 99, 99]]);
    typeCells(workbook, { A1: 1 });
    expect(valuesOf(workbook, 'A1:C1')).toEqual([[1, 99, 99]]);
    typeCells(workbook, { A1: 2 });
    expect(valuesOf(workbook, 'A1:C1')).toEqual([[2, 4, 4]]);
  });

  test('a formula without a result in the file is calculated', () => {
    const workbook = opened([number('A1', 1) + '<c r="B1"><f>A1+2</f></c>']);
    expect(valueOf(workbook, 'B1')).toBe(3);
  });

  test('a result that only the quoted formula names stands too', () => {
    const workbook = opened([
      '<c r="A1"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(Z:Z)"),12.5)</f></c>',
    ]);
    expect(valueOf(workbook, 'A1')).toBe(12.5);
  });
});

describe('when what a formula reads changes', () => {
  test('it is calculated, with everything that depends on it', () => {
    const workbook = opened([
      number('A1', 5) +
        plain('B1', 'A1*2', 10) +
        plain('C1', 'SUM(B1:B2)', 17) +
        plain('D1', 'C1+1', 18),
      number('A2', 7) + plain('B2', 'A2', 7),
    ]);
    typeCells(workbook, { A1: 6 });
    expect(valuesOf(workbook, 'B1:D1')).toEqual([[12, 19, 20]]);
  });

  test('one that cannot be calculated says so, and is named', () => {
    const workbook = opened([
      number('A1', 5) +
        plain('B1', 'IFERROR(QUERY(A1:A2,"select sum(A)"),0)', 12) +
        plain('C1', 'B1+1', 13),
      number('A2', 7),
    ]);
    expect(workbook.takeBeyond()).toEqual([]);
    typeCells(workbook, { A2: 8 });
    expect(valuesOf(workbook, 'B1:C1')).toEqual([['#NAME?', '#NAME?']]);
    expect(workbook.takeBeyond()).toMatchObject([
      { anchor: { row: 0, column: 1 }, functions: ['QUERY'] },
    ]);
    expect(workbook.takeBeyond()).toEqual([]);
    const again = savedAndOpened(workbook);
    expect(valueOf(again, 'B1')).toBe('#NAME?');
    expect(again.sheets[0].cell(0, 1)?.formula).toBe('=IFERROR(QUERY(A1:A2,"select sum(A)"),0)');
  });

  test('one that cannot be calculated stands when what it reads comes out the same', () => {
    const workbook = opened([
      number('A1', 5) + plain('B1', 'MAX(A1,10)', 10) + plain('C1', 'LET(x,B1,x)', 10),
    ]);
    typeCells(workbook, { A1: 6 });
    expect(valuesOf(workbook, 'A1:C1')).toEqual([[6, 10, 10]]);
    typeCells(workbook, { A1: 11 });
    expect(valuesOf(workbook, 'A1:C1')).toEqual([[11, 11, '#NAME?']]);
  });

  test('what the formula filled beside it goes with its result', () => {
    const workbook = opened([
      quoted('B1', 'QUERY(A1:A2)', '5') + filled('C1', '6') + number('A1', 5),
      number('A2', 7) + filled('B2', '7') + filled('C2', '8'),
    ]);
    typeCells(workbook, { A1: 6 });
    expect(valuesOf(workbook, 'B1:C2')).toEqual([
      ['#NAME?', ''],
      ['', ''],
    ]);
  });

  test('one that an inserted or deleted row cuts is calculated, one that only moves is not', () => {
    const workbook = opened([
      number('A1', 1) + plain('B1', 'SUM(A1:A3)', 60) + plain('C1', 'A3*1', 90),
      number('A2', 2),
      number('A3', 3),
    ]);
    workbook.insertRows(workbook.sheets[0], 1, 1);
    expect(valuesOf(workbook, 'B1:C1')).toEqual([[6, 90]]);
    workbook.deleteRows(workbook.sheets[0], 3, 1);
    expect(valuesOf(workbook, 'B1:C1')).toEqual([[3, '#REF!']]);
  });

  test('the clock counts only from the first edit on', () => {
    const workbook = opened([plain('A1', 'TODAY()', 46000) + plain('B1', 'A1+1', 46001)]);
    workbook.useClock(() => new Date('2026-03-31T23:30:00Z'));
    const day = (name: string) => workbook.sheets[0].cell(0, name === 'A1' ? 0 : 1)?.value;
    expect([day('A1'), day('B1')]).toEqual([46000, 46001]);
    typeCells(workbook, { Z1: 1 });
    workbook.settle();
    // 2026-04-01 in Seoul.
    expect([day('A1'), day('B1')]).toEqual([46113, 46114]);
  });
});

describe('beside the add-on’s own functions', () => {
  const rows = [
    number('A1', 5) +
      quoted('B1', 'DOUBLE(A1)', '10') +
      plain('C1', 'B1+1', 11) +
      plain('D1', 'LET(x,C1,x)', 11),
  ];

  test('their cells are calculated at once, and what reads the same result stands', () => {
    const workbook = opened(rows);
    const calls = withFunctions(workbook, { DOUBLE: (value) => Number(value) * 2 });
    expect(valuesOf(workbook, 'B1:D1')).toEqual([[10, 11, 11]]);
    expect(calls).toHaveLength(1);
  });

  test('a session without the add-on takes no result away for good', () => {
    const workbook = opened(rows);
    withFunctions(workbook, { DOUBLE: (value) => Number(value) * 2 });
    workbook.settle();
    expect(workbook.asInTimeTrigger(() => valuesOf(workbook, 'B1:D1'))).toEqual([
      ['#NAME?', '#NAME?', 11],
    ]);
    expect(valuesOf(workbook, 'B1:D1')).toEqual([[10, 11, 11]]);
  });
});

test('typing into what a formula filled blocks it, blanking a part of it does nothing', () => {
  const workbook = anImport();
  typeCells(workbook, { B2: '' });
  expect(valueOf(workbook, 'B2')).toBe(250);
  typeCells(workbook, { B2: 'mine' });
  expect(valuesOf(workbook, 'A1:B2')).toEqual([
    ['#NAME?', ''],
    ['', 'mine'],
  ]);
});
