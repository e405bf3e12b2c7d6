import fc from '../../../support/fast-check';
import { column, date, dates, shows } from '../../functions/formula';

const churn = (...args: unknown[]) => shows('CHURN', ...args);

describe('CHURN of two counts', () => {
  test.each([
    [[8, 100], 0.08],
    [['8', ' 100 '], 0.08],
    [['', 100], ''],
    [[0, 3], 0],
    [
      [column(1, '', 3), column(4, 5, 6)],
      [[0.25], [''], [0.5]],
    ],
    [
      [column(1, 2), 4],
      [[0.25], [0.5]],
    ],
    [[[[1, 2]], 4], [[0.25, 0.5]]],
  ])('%j gives %j', (args, expected) => {
    expect(churn(...args)).toEqual(expected);
  });

  test.each([
    [[8, 0], 'CHURN: at_start is 0, so churn is undefined: there were no customers to lose'],
    [[-1, 5], 'CHURN: lost must be at least 0, found -1'],
    [
      [100, 5],
      'CHURN: lost: more were lost (100) than were there at the start (5). Are the two swapped?',
    ],
    [
      [column(1, 6), column(4, 5)],
      'CHURN: lost row 2 of the range: more were lost (6) than were there at the start (5). Are the two swapped?',
    ],
    [
      [column(1, 'x'), 5],
      'CHURN: lost row 2 of the range must be a number, found "x". If that is a heading, start the range below it',
    ],
    [
      [dates('2026-01-01', '2026-01-02'), dates('2026-02-01', '')],
      'CHURN: lost row 1 of the range must be a number, found the date 2026-01-01. For dates write CHURN(starts, ends, from, to, [definition], [customers])',
    ],
    [[8], 'CHURN: at_start is missing. Write CHURN(lost, at_start)'],
    [[], 'CHURN: lost is missing. Write CHURN(lost, at_start)'],
  ])('%j is refused: %s', (args, sentence) => {
    expect(churn(...args)).toBe(sentence);
  });
});

/** Rows of customers: `n` with the same start and end. */
function customers(...groups: [count: number, start: string, end: string][]) {
  const rows = groups.flatMap(([count, start, end]) =>
    Array.from({ length: count }, () => ({ start, end })),
  );
  return {
    starts: dates(...rows.map(({ start }) => start)),
    ends: dates(...rows.map(({ end }) => end)),
  };
}

describe('CHURN of dates', () => {
  // The page's example: 100 opening, 10 new, 8 left of whom 2 new.
  const { starts, ends } = customers(
    [94, '2025-06-01', ''],
    [6, '2025-06-01', '2026-03-15'],
    [8, '2026-03-02', ''],
    [2, '2026-03-02', '2026-03-20'],
  );
  const march = ['2026-03-01', '2026-03-31'];

  test.each([
    [undefined, 8 / 100],
    ['start', 8 / 100],
    ['cohort', 6 / 100],
    ['stripe', 8 / 110],
    ['end', 8 / 102],
    ['average', 8 / 101],
    ['daily', 6 / 110 + 2 / 104],
    ['기초', 8 / 100],
    ['코호트', 6 / 100],
    [' STRIPE ', 8 / 110],
    ['기말', 8 / 102],
    ['평균', 8 / 101],
    ['일별', 6 / 110 + 2 / 104],
  ])('by the definition %j divides who left by whom it names', (definition, expected) => {
    expect(churn(starts, ends, ...march, definition)).toBeCloseTo(expected, 14);
  });

  test.each([
    ['on the first day', '2026-03-01', 1],
    ['on the last day', '2026-03-31', 1],
    ['on the day before', '2026-02-28', 0],
    ['on the day after', '2026-04-01', 0],
  ])('an end %s of the period counts as the definition of an end says', (_, end, lost) => {
    const rows = customers([1, '2026-01-01', end], [9, '2026-01-01', '']);
    const opening = end === '2026-02-28' ? 9 : 10;
    expect(churn(rows.starts, rows.ends, ...march)).toBeCloseTo(lost / opening, 14);
  });

  test('skips wholly blank rows and takes ISO text for a date', () => {
    const open = churn(
      column('2026-01-05', '', date('2026-01-06'), ''),
      column('2026-03-10', '', '', ''),
      ...march,
    );
    expect(open).toBe(0.5);
  });

  test('lies in rows as well as in columns', () => {
    const across = ['2026-01-05', '2026-01-06'];
    expect(churn([across], [['2026-03-10', '']], ...march)).toBe(0.5);
  });

  describe('with customers', () => {
    const who = (...rows: [string, string, string][]) => [
      dates(...rows.map(([, start]) => start)),
      dates(...rows.map(([, , end]) => end)),
      ...march,
      '',
      column(...rows.map(([customer]) => customer)),
    ];

    test.each([
      [
        'is not lost while another row of it runs',
        [
          ['a', '2026-01-01', '2026-03-10'],
          ['a', '2026-02-01', ''],
          ['b', '2026-01-01', ''],
        ],
        0,
      ],
      [
        'is not lost when a row begins on the day on which the other ends',
        [
          ['a', '2026-01-01', '2026-03-10'],
          ['a', '2026-03-10', ''],
          ['b', '2026-01-01', ''],
        ],
        0,
      ],
      [
        'is lost when there is a day between its rows',
        [
          ['a', '2026-01-01', '2026-03-10'],
          ['a', '2026-03-11', ''],
          ['b', '2026-01-01', ''],
        ],
        1 / 2,
      ],
      [
        'is lost once, when the last of overlapping rows ends',
        [
          ['a', '2026-01-01', '2026-03-10'],
          ['a', '2026-02-01', '2026-03-20'],
          ['b', '2026-01-01', ''],
        ],
        1 / 2,
      ],
      [
        'is one though its rows are out of order and one lies within another',
        [
          ['a', '2026-02-01', '2026-02-10'],
          ['b', '2026-01-01', ''],
          ['a', '2026-01-01', '2026-03-20'],
        ],
        1 / 2,
      ],
    ] as [string, [string, string, string][], number][])('a customer %s', (_, rows, expected) => {
      expect(churn(...who(...rows))).toBeCloseTo(expected, 14);
    });
  });

  test.each([
    [
      [dates('2026-02-01'), dates('2026-01-03'), ...march],
      'CHURN: ends (2026-01-03) is before its start (2026-02-01)',
    ],
    [
      [dates('2025-01-01', '', '2026-02-01'), dates('', '', '2026-01-03'), ...march],
      'CHURN: ends row 3 of the range (2026-01-03) is before its start (2026-02-01)',
    ],
    [
      [dates('2026-01-01', ''), dates('', '2026-02-01'), ...march],
      'CHURN: starts row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      [column('2026-01-01', '#N/A'), column('', ''), ...march],
      'CHURN: starts row 2 of the range holds the error #N/A: fix that cell first',
    ],
    [
      [column('2026-01-01', 45000), column('', ''), ...march],
      'CHURN: starts row 2 of the range must be a date or a text such as 2026-01-31, found 45000',
    ],
    [
      [column('2026-02-30'), column(''), ...march],
      'CHURN: starts must be a date or a text such as 2026-01-31, found "2026-02-30"',
    ],
    [
      [column('2026-01-01', '2026-01-01'), column(''), ...march],
      'CHURN: ends has the length 1, but starts has 2: both must have the same length',
    ],
    [
      [starts, ends, '2026-03-31', '2026-03-01'],
      'CHURN: to (2026-03-01) is before from (2026-03-31)',
    ],
    [
      [starts, ends, '2026-03-01'],
      'CHURN: to is missing. Write CHURN(starts, ends, from, to, [definition], [customers])',
    ],
    [[starts, ends, '', '2026-03-01'], 'CHURN: from is blank'],
    [
      [starts, ends, ...march, 'weekly'],
      'CHURN: definition must be one of start (기초), cohort (코호트), stripe (스트라이프), end (기말), average (평균), daily (일별), found "weekly"',
    ],
    [
      [starts, ends, '2025-01-01', '2025-01-31'],
      'CHURN: no customer is active on 2024-12-31, so churn is undefined',
    ],
    [
      [starts, ends, '2025-01-01', '2025-01-31', 'stripe'],
      'CHURN: there is no customer from 2025-01-01 to 2025-01-31, so churn is undefined',
    ],
    [
      [starts, ends, '2025-01-01', '2025-01-31', 'daily'],
      'CHURN: there is no customer from 2025-01-01 to 2025-01-31, so churn is undefined',
    ],
    [
      [starts, ends, ...march, 'start', '', 1],
      'CHURN: takes at most 6 arguments, found 7. Write CHURN(starts, ends, from, to, [definition], [customers])',
    ],
  ])('is refused: %#', (args, sentence) => {
    expect(churn(...args)).toBe(sentence);
  });

  const day = fc.integer({ min: 0, max: 120 });
  const row = fc.record({
    start: day,
    stays: fc.option(day, { nil: undefined }),
    who: fc.integer({ min: 0, max: 5 }),
  });
  const iso = (days: number) => new Date((20454 + days) * 86_400_000).toISOString().slice(0, 10);
  const rowsOf = (rows: { start: number; stays?: number; who: number }[]) => [
    column(...rows.map(({ start }) => iso(start))),
    column(...rows.map(({ start, stays }) => (stays === undefined ? '' : iso(start + stays)))),
    iso(40),
    iso(70),
  ];
  const definition = fc.constantFrom('start', 'cohort', 'stripe', 'end', 'average', 'daily');

  test('agrees with counting customers one by one', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const active = (d: number) =>
          rows.filter(
            ({ start, stays }) => start <= d && (stays === undefined || start + stays > d),
          );
        const left = rows.filter(
          ({ start, stays }) => stays !== undefined && start + stays >= 40 && start + stays <= 70,
        );
        const opening = active(39).length;
        fc.pre(opening > 0);
        expect(churn(...rowsOf(rows))).toBeCloseTo(left.length / opening, 12);
        const cohort = left.filter(({ start }) => start < 40).length;
        expect(churn(...rowsOf(rows), 'cohort')).toBeCloseTo(cohort / opening, 12);
      }),
    );
  });

  test('is the same for shuffled rows', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 20 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, definition, fc.boolean(), ([rows, others], word, merged) => {
        const customersOf = (some: typeof rows) =>
          merged ? [column(...some.map(({ who }) => who))] : [];
        const first = churn(...rowsOf(rows), word, ...customersOf(rows));
        expect(churn(...rowsOf(others), word, ...customersOf(others))).toEqual(first);
      }),
    );
  });
});
