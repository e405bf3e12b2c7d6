import fc from '../../../support/fast-check';
import { isoOf } from '../../../../src/domain/calendar/day';
import { day } from '../../../support/a-kpi';
import { column, date, dates, shows } from '../../functions/formula';

type Row = Record<string, unknown>;

/** The table as one record for each column of the range. */
function quality(...args: unknown[]): Row[] {
  const table = shows('DATA_QUALITY', ...args);
  if (!Array.isArray(table)) throw new Error(String(table));
  const [headings, ...rows] = table as string[][];
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [headings[i], cell])));
}

/** The one column of a range of one, under a heading. */
function ofColumn(...cells: unknown[]): Row {
  return quality(column('heading', ...cells))[0];
}

test('DATA_QUALITY has the headings of the page', () => {
  expect((shows('DATA_QUALITY', column('a', 1)) as unknown[][])[0]).toEqual([
    'column',
    'rows',
    'blank',
    'text among numbers',
    'numbers as text',
    'duplicates of the key',
    'outliers',
    'first date',
    'last date',
    'gaps',
    'verdict',
  ]);
});

describe('a row of headings', () => {
  const names = (range: unknown, ...more: unknown[]) =>
    quality(range, ...more).map((row) => [row.column, row.rows]);

  test.each([
    [
      'is one of words over other things',
      [
        ['a', 'b'],
        [1, 'x'],
      ],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'may have blanks, which are numbered',
      [
        ['a', ''],
        [1, 2],
      ],
      [
        ['a', 1],
        [2, 1],
      ],
    ],
    [
      'is found below blank rows',
      [
        ['', ''],
        ['a', 'b'],
        [1, 2],
      ],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'is found below a title and a note',
      [
        ['Orders', ''],
        ['', 'in won'],
        ['a', 'b'],
        [1, 2],
      ],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'is none below a row of data that is filled in part',
      [
        ['K-1', ''],
        ['K-2', 5],
      ],
      [
        ['K-1', 1],
        [2, 1],
      ],
    ],
    [
      'is none when it holds a number',
      [
        ['a', 2024],
        [1, 2],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'is none when it holds a date',
      [
        ['a', date('2026-01-01')],
        [1, 2],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'is none over words alone',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'is none without rows below',
      [['a', 'b']],
      [
        [1, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, range, expected) => {
    expect(names(range)).toEqual(expected);
  });

  test('over words alone is told by naming one of them, in capitals or not', () => {
    const range = [
      ['Name', 'City'],
      ['Kim', 'Seoul'],
      ['Lee', 'Busan'],
    ];
    expect(names(range, ' name ')).toEqual([
      ['Name', 2],
      ['City', 2],
    ]);
  });
});

describe('the counts of a column', () => {
  test.each<[string, unknown[], Row]>([
    [
      'numbers',
      [1, 2, 3],
      { rows: 3, blank: 0, 'text among numbers': 0, outliers: 0, verdict: 'ok' },
    ],
    ['words', ['a', 'b', 'c'], { 'text among numbers': '', 'numbers as text': 0, outliers: '' }],
    ['words among numbers', [1, 2, 'n/a'], { 'text among numbers': 1, verdict: 'broken' }],
    [
      'words among dates',
      [date('2026-01-01'), '미정'],
      { 'text among numbers': 1, verdict: 'broken' },
    ],
    [
      'errors among numbers',
      [1, '#N/A', 'Loading...'],
      { 'text among numbers': 2, verdict: 'broken' },
    ],
    ['errors among words', ['a', 'b', '#REF!'], { 'text among numbers': 1, verdict: 'broken' }],
    [
      'numbers as text beside numbers',
      [1, '2', '3,000'],
      { 'numbers as text': 2, verdict: 'broken' },
    ],
    [
      'nothing but numbers as text',
      ['₩1,200', '12%', '-3.5', '1,000원'],
      { 'numbers as text': 4, outliers: '', verdict: 'check' },
    ],
    ['codes that begin with 0', ['06234', '04524', 'x'], { 'numbers as text': 0, verdict: 'ok' }],
    ['groups that are no thousands', ['1,20', '1,2,3'], { 'numbers as text': 0 }],
    [
      'dates among numbers',
      [1, 2, date('2026-01-02')],
      { 'first date': date('2026-01-02'), verdict: 'broken' },
    ],
    ['rows that are wholly blank', [1, '', 3, ''], { rows: 2, blank: 0 }],
    [
      'dates that are text to our functions',
      ['31/01/2026', '28/02/2026', '31/03/2026'],
      { 'text among numbers': '', verdict: 'broken: 3 texts look like dates' },
    ],
    [
      'one date that is text among dates',
      [date('2026-01-31'), date('2026-02-28'), '2026.03.31', date('2026-04-30')],
      { 'text among numbers': 1, verdict: 'broken: 1 text looks like a date' },
    ],
    [
      'months and days in Korean',
      ['1월 3일', '2026년 1월 4일'],
      { verdict: 'broken: 2 texts look like dates' },
    ],
    [
      'words that differ only by blanks',
      ['K1', 'K1 ', 'K2'],
      { verdict: 'check: texts differ only by blanks' },
    ],
    [
      'words with a blank that is none',
      ['Kim Lee', 'Kim\u00a0Lee'],
      { verdict: 'check: texts differ only by blanks' },
    ],
    [
      'one date among words',
      ['a', date('2026-01-02'), 'b', 'c'],
      { verdict: 'check: 1 date among texts' },
    ],
    ['one number among words', ['a', 'b', 7, 'c'], { verdict: 'check: 1 number among texts' }],
    ['a checkbox among numbers', [1, 2, true, 3], { verdict: 'check' }],
    ['words with many numbers among them', ['a', 'b', 'c', 'd', 1, 2], { verdict: 'ok' }],
    ['codes with a number among them', ['A-1', 'A-2', 'B-1'], { verdict: 'ok' }],
    ['flags', [true, false], { blank: 0, 'text among numbers': '', verdict: 'ok' }],
    ['what is no number', [1, NaN, Infinity], { 'text among numbers': 2, verdict: 'broken' }],
  ])('of %s', (_, cells, expected) => {
    expect(quality(column(...cells))[0]).toMatchObject(expected);
  });

  test('tell blanks within rows that hold anything', () => {
    const [a, b] = quality([
      ['a', 'b'],
      [1, 2],
      ['', ''],
      [3, ''],
      ['', ''],
    ]);
    expect([a.rows, a.blank, a.verdict]).toEqual([2, 0, 'ok']);
    expect([b.rows, b.blank, b.verdict]).toEqual([2, 1, 'check']);
  });
});

describe('outliers', () => {
  test.each<[string, number[], number]>([
    // Quartiles 2 and 4: the fences lie at −4 and 10.
    ['on the fence are none', [1, 2, 3, 4, 10], 0],
    ['beyond the fence are counted', [1, 2, 3, 4, 10.001], 1],
    ['on both sides', [-100, 2, 3, 3, 3, 4, 100], 2],
    ['in a column of one value but one', [5, 5, 5, 5, 6], 1],
    ['are not float noise', [0.3, 0.3, 0.3, 0.1 + 0.2], 0],
    ['need more than a few values', [1, 1000], 0],
  ])('%s', (_, values, count) => {
    expect(ofColumn(...values).outliers).toBe(count);
  });

  test('are not looked for in keys', () => {
    expect(quality(column(1, 2, 3, 4, 9999), 1)[0]).toMatchObject({ outliers: '', verdict: 'ok' });
  });
});

describe('the key', () => {
  const range = [
    ['id', 'date', 'n'],
    ['A', 1, 1],
    ['B', 1, 2],
    ['A', 2, 3],
    ['A', 1, 4],
    [7, 1, 5],
    ['7', 1, 6],
    ['', 2, 7],
  ];

  test.each<[unknown, unknown[]]>([
    ['id', [3, '', '']],
    [1, [3, '', '']],
    ['1', [3, '', '']],
    [column('id', 'date'), [2, 2, '']],
    [[['date', 1]], [2, 2, '']],
    [3, ['', '', 0]],
    ['', ['', '', '']],
  ])('by %j counts the rows that repeat one above', (keys, expected) => {
    expect(quality(range, keys).map((row) => row['duplicates of the key'])).toEqual(expected);
  });

  test('is broken when two of its values differ only by blanks', () => {
    const [row] = quality(column('id', 'K1', 'K1 ', 'K2'), 'id');
    expect(row).toMatchObject({
      'duplicates of the key': 0,
      verdict: 'broken: keys differ only by blanks',
    });
  });

  test('must not be blank', () => {
    const [first] = quality(column('id', 'A', 'B'), 'id');
    const [second] = quality(
      [
        ['id', 'n'],
        ['A', 1],
        ['', 2],
      ],
      'id',
    );
    expect([first.verdict, second.verdict, second.blank]).toEqual(['ok', 'broken', 1]);
  });

  test('is told apart part by part', () => {
    expect(
      quality(
        [
          ['ab', 'c', 1],
          ['a', 'bc', 1],
        ],
        [[1, 2]],
      )[0]['duplicates of the key'],
    ).toBe(0);
  });

  test.each([
    [
      ['id', 'nope'],
      'DATA_QUALITY: key_columns row 2 of the range: the range has no column "nope". Enter a heading from its first row or a number from 1 to 3',
    ],
    [
      [4],
      'DATA_QUALITY: key_columns: the range has no column 4. Enter a heading from its first row or a number from 1 to 3',
    ],
    [
      [1.5],
      'DATA_QUALITY: key_columns: the range has no column 1.5. Enter a heading from its first row or a number from 1 to 3',
    ],
  ])('%j is refused', (keys, sentence) => {
    expect(shows('DATA_QUALITY', range, column(...keys))).toBe(sentence);
  });
});

describe('dates', () => {
  const gaps = (...isos: string[]) => quality(dates('2026-01-01', ...isos), '', 1)[0].gaps;
  const every = (first: string, count: number) =>
    Array.from({ length: count }, (_, i) => isoOf(day(first) + i));

  test('have a first and a last, in any order', () => {
    const range = column('day', date('2026-01-03'), '2026-01-01', date('2026-01-02'));
    expect(quality(range)[0]).toMatchObject({
      'first date': date('2026-01-01'),
      'last date': date('2026-01-03'),
      gaps: 0,
      verdict: 'ok',
    });
  });

  test.each<[string, string[], unknown]>([
    ['one day', ['2026-01-02', '2026-01-04'], 1],
    ['two days in one hole', ['2026-01-02', '2026-01-03', '2026-01-06'], 2],
    ['none on repeated days', ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-03'], 0],
    ['a month', ['2026-02-01', '2026-03-01', '2026-05-01'], 1],
    [
      'no month of month ends',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'].slice(1),
      0,
    ],
    ['a quarter', ['2026-04-01', '2026-07-01', '2027-01-01', '2027-04-01'], 1],
    ['a year', ['2027-01-01', '2028-01-01', '2030-01-01'], 1],
    ['a week', ['2026-01-08', '2026-01-15', '2026-01-29'], 1],
    ['nothing without a rhythm', ['2026-01-02', '2026-01-20', '2026-05-05', '2027-02-02'], ''],
    [
      'nothing where distances are only alike',
      ['2026-01-06', '2026-01-12', '2026-01-16', '2026-01-20', '2026-01-26'],
      '',
    ],
    ['one of three days', ['2026-01-04', '2026-01-07', '2026-01-13'], 1],
    ['nothing in two dates', ['2026-03-05'], ''],
  ])('lack %s', (_, isos, expected) => {
    expect(gaps(...isos)).toBe(expected);
  });

  test('of working days lack no weekend', () => {
    // 2026-01-05 is a Monday.
    const days = every('2026-01-05', 12).filter((_, i) => ![5, 6].includes(i));
    expect(quality(dates(...days))[0]).toMatchObject({ gaps: 0, verdict: 'ok' });
    expect(quality(dates(...days.filter((_, i) => i !== 6)))[0]).toMatchObject({
      gaps: 1,
      verdict: 'check',
    });
  });

  test('are looked at for gaps in one column: the named one, or the first of mostly dates', () => {
    const range = [
      ['n', 'ordered', 'sent'],
      [1, date('2026-01-01'), date('2026-02-01')],
      [2, date('2026-01-02'), date('2026-02-03')],
      [3, date('2026-01-04'), date('2026-02-05')],
      [4, date('2026-01-05'), ''],
    ];
    const shown = (name: unknown) =>
      quality(range, '', name).map(({ gaps: some, verdict }) => [some, verdict]);
    expect(shown('')).toEqual([
      ['', 'ok'],
      [1, 'check'],
      ['', 'check'],
    ]);
    expect(shown('sent')).toEqual([
      ['', 'ok'],
      ['', 'ok'],
      [0, 'broken'],
    ]);
    expect(shown('n')[0]).toEqual(['', 'broken']);
  });

  test('stand in one column only', () => {
    expect(shows('DATA_QUALITY', [[1, 2]], '', [[1, 2]])).toBe(
      'DATA_QUALITY: date_column must be one value, found a range of 2 cells',
    );
  });
});

test.each([
  [[column('', '')], 'DATA_QUALITY: range is blank'],
  [[''], 'DATA_QUALITY: range is blank'],
  [
    [[[1], [2, 3]]],
    'DATA_QUALITY: range must be a range with the same number of cells in each row',
  ],
  [[], 'DATA_QUALITY: range is missing. Write DATA_QUALITY(range, [key_columns], [date_column])'],
])('DATA_QUALITY refuses %j', (args, sentence) => {
  expect(shows('DATA_QUALITY', ...args)).toBe(sentence);
});

test('DATA_QUALITY says the same of shuffled rows', () => {
  const cell = fc.constantFrom<unknown>(
    1,
    2,
    3,
    50,
    '4',
    'x',
    '',
    '2026-01-05',
    date('2026-01-07'),
  );
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), cell), { minLength: 1 });
  const shuffled = rows.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(
    fc.property(shuffled, ([some, others]) => {
      const head = ['key', 'cell'];
      expect(quality([head, ...others], 'key')).toEqual(quality([head, ...some], 'key'));
    }),
  );
});
