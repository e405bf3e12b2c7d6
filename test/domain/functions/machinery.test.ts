import { sample } from './declared-samples';
import { column, date } from './formula';

const later = (...args: unknown[]) => sample('LATER', ...args);
const verdict = (...args: unknown[]) => sample('VERDICT', ...args);
const survival = (...args: unknown[]) => sample('SURVIVAL_LIKE', ...args);
const gaps = (...args: unknown[]) => sample('GAPS', ...args);

describe('any elementwise function', () => {
  test.each([
    ['a date for a day', later(date('2026-02-28'), 1), date('2026-03-01')],
    ['ISO text for a date', later('2026-02-28', 2), date('2026-03-02')],
    ['the default for a blank or omitted argument', later('2026-01-01', ''), date('2026-01-02')],
    ['null for a blank', later('2026-01-01', null), date('2026-01-02')],
    ['a range of one cell for that cell', later([['2026-01-01']], [[3]]), date('2026-01-04')],
    ['a row in the shape of the row', verdict([[4, '', 12]]), [['low', '', 'high']]],
    [
      'a block in the shape of the block',
      verdict([
        [4, 12],
        [11, '3'],
      ]),
      [
        ['low', 'high'],
        ['high', 'low'],
      ],
    ],
    ['a flag as TRUE', verdict(7, true), 'high'],
    ['a flag as 1', verdict(7, 1), 'high'],
    ['a flag as text', verdict(7, 'false'), 'low'],
    ['numbers as text with blanks around', verdict(' 12 '), 'high'],
  ])('takes %s', (_, shown, expected) => {
    expect(shown).toEqual(expected);
  });

  test.each([
    [later(46000), 'LATER: day must be a date or a text such as 2026-01-31, found 46000'],
    [later('2026-01-01', 1.5), 'LATER: days must be a whole number, found 1.5'],
    [
      later('31/01/2026'),
      'LATER: day must be a date or a text such as 2026-01-31, found "31/01/2026"',
    ],
    [later(new Date(NaN)), 'LATER: day must be a date or a text such as 2026-01-31, found ?'],
    [verdict('12 %'), 'VERDICT: value must be a number, found "12 %"'],
    [verdict('1e3'), 'VERDICT: value must be a number, found "1e3"'],
    [verdict(NaN), 'VERDICT: value must be a number, found NaN'],
    [verdict(Infinity), 'VERDICT: value must be a number, found Infinity'],
    [verdict(true), 'VERDICT: value must be a number, found TRUE'],
    [verdict(0), 'VERDICT: value must be more than 0, found 0'],
    [verdict(1000), 'VERDICT: value must be less than 1000, found 1000'],
    [verdict('#DIV/0!'), 'VERDICT: value holds the error #DIV/0!: fix that cell first'],
    [
      verdict([[1], ['Loading...']]),
      'VERDICT: value row 2 of the range holds the error Loading...: fix that cell first',
    ],
    [
      verdict([
        [1, 2],
        [3, 'x'],
      ]),
      'VERDICT: value row 2, column 2 of the range must be a number, found "x"',
    ],
    [verdict([[1, 'x']]), 'VERDICT: value column 2 of the range must be a number, found "x"'],
    [verdict(5, 'maybe'), 'VERDICT: strict must be TRUE or FALSE, 1 or 0, found "maybe"'],
    [verdict(5, [[1], [0]]), 'VERDICT: strict must be one value, found a range of 2×1 cells'],
    [
      verdict([[1], [2, 3]]),
      'VERDICT: value must be a range with the same number of cells in each row',
    ],
    [verdict([]), 'VERDICT: value must be a range with the same number of cells in each row'],
    [verdict(), 'VERDICT: value is missing. Write VERDICT(value, [strict])'],
    [
      verdict(1, true, ''),
      'VERDICT: takes at most 2 arguments, found 3. Write VERDICT(value, [strict])',
    ],
    [
      later(column('2026-01-01', ''), column(1, 2, 3)),
      'LATER: days has 3×1 cells, but day has 2×1: ranges must have the same shape',
    ],
    [verdict('x'.repeat(400)), `VERDICT: value must be a number, found "${'x'.repeat(40)}…"`],
    [verdict('a\nb'), 'VERDICT: value must be a number, found "a b"'],
  ])('refuses: %s', (shown, sentence) => {
    expect(shown).toBe(sentence);
  });
});

describe('any function of vectors', () => {
  test('spills a table under headings, with blanks for what has nothing to say', () => {
    expect(survival(column(1, 2), column(true, 0))).toEqual([
      ['time', 'left', 'day', 'others'],
      [1, true, date('1970-01-01'), ''],
      [2, false, '', ''],
    ]);
  });

  test('lets vectors of another group have rows of their own', () => {
    const table = survival(column(1, '', 2), column(1, '', 0), column(5, 6, 7, ''));
    expect(table).toEqual([expect.anything(), [1, true, date('1970-01-01'), 3], [2, false, '', 3]]);
  });

  test('takes a single value for a range of one cell', () => {
    expect(survival(4, 'TRUE')).toEqual([expect.anything(), [4, true, date('1970-01-01'), '']]);
  });

  test('counts rows from 1 within the range, blank ones included', () => {
    expect(survival(column('', '', 3, -1), column('', '', 1, 1))).toBe(
      'SURVIVAL_LIKE: durations row 4 of the range must be at least 0, found -1',
    );
    expect(survival(column('', 3, '', 99), column('', 1, '', 1))).toBe(
      'SURVIVAL_LIKE: durations row 4 of the range must be at least 100, found 99',
    );
    expect(survival([['', 3, 'x']], [['', 1, 1]])).toBe(
      'SURVIVAL_LIKE: durations column 3 of the range must be a number, found "x"',
    );
  });

  test('names the row that lacks a value it must have', () => {
    expect(survival(column(1, 2), column(1, ''))).toBe(
      'SURVIVAL_LIKE: left row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    );
  });

  test('takes a blank for a gap where the declaration allows it', () => {
    expect(gaps(column('2026-01-01', '2026-01-02', ''), column('', 3, ''))).toBe(1);
  });

  test('tells keys apart as they are shown', () => {
    const days = column('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05');
    const keys = column(7, '7', 'K-1', 'k-1', date('2026-01-01'));
    expect(gaps(days, column(1, 1, 1, 1, 1), keys)).toBe(4);
  });
});

describe('a blank of a required argument that is open', () => {
  const seen = (...args: unknown[]) => sample('SEEN', ...args);

  test.each([
    [['', 5], 'none of 5'],
    [[4, 5], '4 of 5'],
    [[4, ''], ''],
    [
      [column(1, '', 3), column(5, 5, '')],
      [['1 of 5'], ['none of 5'], ['']],
    ],
    [[undefined, 5], 'SEEN: value is missing. Write SEEN(value, other)'],
    [['x', 5], 'SEEN: value must be a number, found "x"'],
  ])('is for the function to judge: %j shows %j', (args, shown) => {
    expect(seen(...args)).toEqual(shown);
  });
});

describe('a range taken cell by cell', () => {
  const corners = (...args: unknown[]) => sample('CORNERS', ...args);

  test.each([
    [
      'with all its cells',
      [
        [
          [1, ''],
          ['', date('1970-01-02')],
        ],
      ],
      '2 2 1 ',
    ],
    ['as one cell', ['1970-01-03'], '1 1 2 '],
    ['beside vectors of another length', [column(1, '#N/A'), column('a', '', 'b')], '2 1  2'],
    [
      'if it is one',
      [[[1], [1, 2]]],
      'CORNERS: range must be a range with the same number of cells in each row',
    ],
  ])('comes %s', (_, args, shown) => {
    expect(corners(...args)).toBe(shown);
  });
});
