import {
  aWorkbook,
  formulaOf,
  noteOf,
  typeCells,
  valueOf,
  valuesOf,
  withFunctions,
} from './a-workbook';

/** gas/guides/sheets/functions.md: "a 2D array … the values overflow … if cells are empty". */
const FUNCTIONS = {
  TABLE: (rows: unknown, columns: unknown) =>
    Array.from({ length: Number(rows) }, (_, row) =>
      Array.from({ length: Number(columns) }, (__, column) => row * 10 + column),
    ),
  TOTAL: (range: unknown) =>
    (range as unknown[][]).flat().reduce<number>((sum, value) => sum + Number(value), 0),
  DOUBLE: (range: unknown) => (range as unknown[][]).map((row) => row.map((v) => Number(v) * 2)),
};

function aSpill(cells: Record<string, unknown> = {}) {
  const workbook = aWorkbook({ A1: 2, A2: 2, C1: '=TABLE(A1,A2)', ...cells });
  return { workbook, calls: withFunctions(workbook, FUNCTIONS) };
}

test('a result table fills its neighbours', () => {
  const { workbook } = aSpill();
  expect(valuesOf(workbook, 'C1:E3')).toEqual([
    [0, 1, ''],
    [10, 11, ''],
    ['', '', ''],
  ]);
  expect(formulaOf(workbook, 'D1')).toBeUndefined();
});

test('a table that grows and shrinks shows no row of its former size', () => {
  const { workbook } = aSpill();
  typeCells(workbook, { A1: 4 });
  expect(valuesOf(workbook, 'C3:D4')).toEqual([
    [20, 21],
    [30, 31],
  ]);
  typeCells(workbook, { A1: 1, A2: 1 });
  expect(valuesOf(workbook, 'C1:D4')).toEqual([
    [0, ''],
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('a blocked table shows #REF! and names the first blocker', () => {
  const { workbook } = aSpill({ D2: 'mine', C2: 'too' });
  expect(valuesOf(workbook, 'C1:D2')).toEqual([
    ['#REF!', ''],
    ['too', 'mine'],
  ]);
  expect(noteOf(workbook, 'C1')).toBe(
    'Array result was not expanded because it would overwrite data in C2.',
  );
  typeCells(workbook, { C2: '' });
  expect(noteOf(workbook, 'C1')).toContain('D2');
  typeCells(workbook, { D2: '' });
  expect(valuesOf(workbook, 'C1:D2')).toEqual([
    [0, 1],
    [10, 11],
  ]);
});

test('typing into a shown table blocks it, clearing a shown cell does nothing', () => {
  const { workbook } = aSpill();
  valueOf(workbook, 'C1');
  typeCells(workbook, { D2: '' });
  expect(valueOf(workbook, 'D2')).toBe(11);
  typeCells(workbook, { D2: 'x' });
  expect(valuesOf(workbook, 'C1:D2')).toEqual([
    ['#REF!', ''],
    ['', 'x'],
  ]);
});

test('a blocked table under IFERROR shows #REF! all the same', () => {
  const { workbook } = aSpill({ C1: '=IFERROR(TABLE(A1,A2),"-")', D1: 1 });
  expect(valueOf(workbook, 'C1')).toBe('#REF!');
  typeCells(workbook, { D1: '' });
  expect(valuesOf(workbook, 'C1:D1')).toEqual([[0, 1]]);
});

test('formulas that read shown cells follow, own functions and chained tables included', () => {
  const { workbook } = aSpill({
    F1: '=SUM(C1:D9)',
    G1: '=TOTAL(C1:D9)',
    C12: '=DOUBLE(C1:D2)',
    F12: '=D13+1',
  });
  expect(valuesOf(workbook, 'F1:G1')).toEqual([[22, 22]]);
  expect(valuesOf(workbook, 'C12:D13')).toEqual([
    [0, 2],
    [20, 22],
  ]);
  expect(valueOf(workbook, 'F12')).toBe(23);
  typeCells(workbook, { A1: 3 });
  expect(valuesOf(workbook, 'F1:G1')).toEqual([[63, 63]]);
  typeCells(workbook, { A1: 1 });
  expect(valuesOf(workbook, 'F1:G1')).toEqual([[1, 1]]);
  expect(valueOf(workbook, 'F12')).toBe(1);
});

test('a table goes with its formula', () => {
  const { workbook } = aSpill();
  valueOf(workbook, 'C1');
  typeCells(workbook, { C1: 7 });
  expect(valuesOf(workbook, 'C1:D2')).toEqual([
    [7, ''],
    ['', ''],
  ]);
});

test('a table that would cover cells it reads is circular', () => {
  const { workbook } = aSpill({ C1: '=DOUBLE(C2:D3)' });
  expect(valuesOf(workbook, 'C1:D2')).toEqual([
    ['#REF!', ''],
    ['', ''],
  ]);
  expect(noteOf(workbook, 'C1')).toContain('Circular dependency detected');
  typeCells(workbook, { C1: '=DOUBLE(A1:A2)' });
  expect(valuesOf(workbook, 'C1:C2')).toEqual([[4], [4]]);
});

test('tables that feed each other end', () => {
  const { workbook } = aSpill({ C1: '=DOUBLE(F1:F2)', F1: '=DOUBLE(C2:C3)' });
  expect(() => valueOf(workbook, 'C1')).not.toThrow();
});

test('a table moves with its formula when rows and columns are put in', () => {
  const { workbook } = aSpill();
  valueOf(workbook, 'C1');
  workbook.insertColumns(workbook.sheets[0], 1, 1);
  expect(formulaOf(workbook, 'D1')).toBe('=TABLE(A1,A2)');
  expect(valuesOf(workbook, 'C1:E2')).toEqual([
    ['', 0, 1],
    ['', 10, 11],
  ]);
  workbook.insertRows(workbook.sheets[0], 1, 1);
  expect(formulaOf(workbook, 'D1')).toBe('=TABLE(A1,A3)');
  expect(valueOf(workbook, 'E2')).toBe(11);
});

test('a part of a table can be taken by another function', () => {
  const { workbook } = aSpill({
    F1: '=INDEX(TABLE(2,2),2,2)',
    F2: '=SUM(TABLE(2,2))*2',
    F3: '=ROUND(TABLE(2,2)+0.4,0)',
  });
  expect(valuesOf(workbook, 'F1:F3')).toEqual([[11], [44], [0]]);
});

test('what a table shows is kept in the data as shown, not as content', () => {
  const { workbook } = aSpill();
  const { cells } = workbook.toData().sheets[0];
  expect(cells[1][3]).toEqual({ value: 11, spilled: true });
});
