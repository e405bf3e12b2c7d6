import {
  aWorkbook,
  displayOf,
  noteOf,
  typeCells,
  valueOf,
  valuesOf,
  withFunctions,
} from './a-workbook';

/** gas/guides/sheets/functions.md and the notes on arguments (platform, 1b). */
function theArguments(formula: string, cells: Record<string, unknown> = {}) {
  const workbook = aWorkbook({ ...cells, J1: formula });
  const calls = withFunctions(workbook, { PROBE: () => 1, OTHER: () => 2 });
  expect(valueOf(workbook, 'J1')).toBe(1);
  return calls.filter(({ name }) => name === 'PROBE')[0].args;
}

const SAMPLE = { A1: 5, A2: '10%', A3: '2026-01-31', A4: 'text', A5: 'TRUE', A7: '=1/0' };
const JANUARY_31 = new Date('2026-01-30T15:00:00Z');

describe('arguments arrive as Sheets hands them over', () => {
  test.each([
    ['=PROBE(A1)', [5]],
    ['=PROBE(A2)', [0.1]],
    ['=PROBE(A3)', [JANUARY_31]],
    ['=PROBE(A4,A5)', ['text', true]],
    ['=PROBE(A6)', ['']],
    ['=PROBE(A7)', ['#DIV/0!']],
    ['=PROBE(A1:A3)', [[[5], [0.1], [JANUARY_31]]]],
    [
      '=PROBE(A5:B6)',
      [
        [
          [true, ''],
          ['', ''],
        ],
      ],
    ],
    ['=PROBE()', []],
    ['=PROBE(A1,,2)', [5, '', 2]],
    ['=PROBE(A1;2)', [5, 2]],
    ['=PROBE(DATE(2026,1,31))', [JANUARY_31]],
    ['=PROBE(A3+1)', [new Date('2026-01-31T15:00:00Z')]],
    ['=PROBE(TRUE,"a"&"b",-1,50%)', [true, 'ab', -1, 0.5]],
    ['=probe(A1)', [5]],
    ['=PROBE(OTHER())', [2]],
    ['=PROBE(NOWHERE!A1)', ['#REF!']],
  ])('%s', (formula, args) => {
    expect(theArguments(formula, SAMPLE)).toEqual(args);
  });

  test('an open range has every row of the sheet, trailing blanks too', () => {
    const [range] = theArguments('=PROBE(A2:A)', SAMPLE) as [unknown[][]];
    expect(range).toHaveLength(19);
    expect(range.at(-1)).toEqual(['']);
    const [column] = theArguments('=PROBE(B:C)', SAMPLE) as [unknown[][]];
    expect([column.length, column[0].length]).toEqual([20, 2]);
  });

  test('a formula’s number under a date format is a date', () => {
    const workbook = aWorkbook({ A1: '=46000+53', B1: '=PROBE(A1)' });
    const [sheet] = workbook.sheets;
    workbook.setFormat(sheet, 0, 0, 'yyyy-mm-dd');
    const calls = withFunctions(workbook, { PROBE: () => 1 });
    valueOf(workbook, 'B1');
    expect(calls[0].args).toEqual([JANUARY_31]);
  });
});

describe('own functions within formulas', () => {
  const FUNCTIONS = {
    SHARE: (a: unknown, b: unknown) => {
      if (b === 0) throw new Error('SHARE needs a whole above 0.');
      return Number(a) / Number(b);
    },
    DAY: () => new Date('2026-03-31T15:00:00Z'),
  };

  test('nest in others', () => {
    const workbook = aWorkbook({ A1: 1, A2: 3, B1: '=ROUND(SHARE(A1,A2)*100,1)' });
    withFunctions(workbook, FUNCTIONS);
    expect(valueOf(workbook, 'B1')).toBe(33.3);
  });

  test('an error shows #ERROR! with its note, and IFERROR catches it', () => {
    const workbook = aWorkbook({ A1: '=SHARE(1,0)', A2: '=IFERROR(SHARE(1,0),"–")', A3: '=A1+1' });
    withFunctions(workbook, FUNCTIONS);
    expect(valuesOf(workbook, 'A1:A3')).toEqual([['#ERROR!'], ['–'], ['#ERROR!']]);
    expect(noteOf(workbook, 'A1')).toBe('SHARE needs a whole above 0.');
    expect(noteOf(workbook, 'A2')).toBeUndefined();
  });

  test('a Date shows as a date and is one for other formulas', () => {
    const workbook = aWorkbook({ A1: '=DAY()', A2: '=A1+1' });
    withFunctions(workbook, FUNCTIONS);
    expect(displayOf(workbook, 'A1')).toBe('4/1/2026');
    expect(valueOf(workbook, 'A2')).toEqual(new Date('2026-04-01T15:00:00Z'));
  });

  test.each([
    ['NaN', NaN],
    ['undefined', undefined],
    ['an object', {}],
    ['array', [1, 2]],
    ['array', []],
    ['row 2', [[1, 2], [3]]],
    ['row 1, column 2', [[1, null]]],
  ])('a result that is no value is refused: %s', (what, result) => {
    const workbook = aWorkbook({ A1: '=ODD()' });
    withFunctions(workbook, { ODD: () => result });
    expect(valueOf(workbook, 'A1')).toBe('#ERROR!');
    expect(noteOf(workbook, 'A1')).toContain(what);
  });

  test('a name that the add-on does not have is #NAME?', () => {
    const workbook = aWorkbook({ A1: '=SHARE(1,2)', A2: '=NOSUCH(1)' });
    withFunctions(workbook, { OTHER: () => 1 });
    expect(valuesOf(workbook, 'A1:A2')).toEqual([['#NAME?'], ['#NAME?']]);
  });
});

describe('when a function runs (functions.md, optimization; RN 2014-04-03)', () => {
  function counted() {
    const workbook = aWorkbook({ A1: 1, A2: 2, B1: '=SUMUP(A1:A2)', C1: '=SUMUP(A1:A2)' });
    const calls = withFunctions(workbook, {
      SUMUP: (range) => (range as number[][]).flat().reduce((sum, value) => sum + value, 0),
    });
    valueOf(workbook, 'B1');
    return { workbook, calls };
  }

  test('equal calls are answered once', () => {
    const { calls } = counted();
    expect(calls).toHaveLength(1);
  });

  test('again only when an argument changes', () => {
    const { workbook, calls } = counted();
    typeCells(workbook, { D5: 'elsewhere' });
    workbook.insertColumns(workbook.sheets[0], 3, 1);
    expect(valueOf(workbook, 'B1')).toBe(3);
    expect(calls).toHaveLength(1);
    typeCells(workbook, { A2: 5 });
    expect(valuesOf(workbook, 'B1:C1')).toEqual([[6, 6]]);
    expect(calls).toHaveLength(2);
  });

  test('again when asked to forget', () => {
    const { workbook, calls } = counted();
    workbook.recalculate();
    valueOf(workbook, 'B1');
    expect(calls).toHaveLength(2);
  });
});

describe('NOW() and its like are refused as arguments (functions.md)', () => {
  const REFUSED =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

  test.each([
    ['=PROBE(NOW())', {}],
    ['=PROBE(1+RAND())', {}],
    ['=PROBE(RANDARRAY(2))', {}],
    ['=PROBE(A1)', { A1: '=RANDARRAY(1)' }],
    ['=PROBE(A1)', { A1: '=NOW()' }],
    ['=PROBE(A1:A9)', { A3: '=RANDBETWEEN(1,6)' }],
    ['=PROBE(A1)', { A1: '=A2+1', A2: '=A3+1', A3: '=RAND()' }],
    ['=PROBE(A1:A2)', { A2: '=SUM(B1:B3)', B2: '=NOW()' }],
  ])('%s with %j', (formula, cells) => {
    const workbook = aWorkbook({ ...cells, J1: formula });
    const calls = withFunctions(workbook, { PROBE: () => 1 });
    expect(valueOf(workbook, 'J1')).toBe('#ERROR!');
    expect(noteOf(workbook, 'J1')).toBe(REFUSED);
    expect(calls).toHaveLength(0);
  });

  test('not when they stand elsewhere, and no longer when they are gone', () => {
    const workbook = aWorkbook({ A1: '=NOW()', B1: 2, J1: '=PROBE(B1)', J2: '=PROBE(A1)' });
    withFunctions(workbook, { PROBE: () => 1 });
    expect(valuesOf(workbook, 'J1:J2')).toEqual([[1], ['#ERROR!']]);
    typeCells(workbook, { A1: 7 });
    expect(valueOf(workbook, 'J2')).toBe(1);
  });

  test('TODAY() passes, and reads the workbook’s own clock', () => {
    const workbook = aWorkbook({ A1: '=TODAY()', J1: '=PROBE(A1)' });
    workbook.useClock(() => new Date('2026-03-31T23:30:00Z'));
    const calls = withFunctions(workbook, { PROBE: () => 1 });
    expect(valueOf(workbook, 'J1')).toBe(1);
    expect(calls[0].args).toEqual([new Date('2026-03-31T15:00:00Z')]);
  });
});

describe('outside a session with the add-on (SellerSheet, server-side errors)', () => {
  function inTrigger(state: 'computed' | 'name-error' | 'loading') {
    const workbook = aWorkbook({ A1: '=TABLE()', D1: '=SUM(A1:B1)', D2: '=SUM(3,4)' });
    withFunctions(workbook, { TABLE: () => [[1, 2]] });
    valueOf(workbook, 'A1');
    workbook.cellFunctionsInTriggers = state;
    return {
      workbook,
      seen: workbook.asInTimeTrigger(() =>
        valuesOf(workbook, 'A1:D1')[0].concat(valueOf(workbook, 'D2')),
      ),
    };
  }

  test.each([
    ['computed', [1, 2, '', 3, 7]],
    ['name-error', ['#NAME?', '', '', '#NAME?', 7]],
    ['loading', ['Loading...', '', '', 'Loading...', 7]],
  ] as const)('cells read %s', (state, seen) => {
    expect(inTrigger(state).seen).toEqual(seen);
  });

  test('and are computed again afterwards', () => {
    expect(valuesOf(inTrigger('loading').workbook, 'A1:D1')).toEqual([[1, 2, '', 3]]);
  });

  test('the unsafe way is the usual one', () => {
    expect(aWorkbook().cellFunctionsInTriggers).toBe('name-error');
  });
});
