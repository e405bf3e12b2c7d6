import { column, date, dates, shows } from '../../functions/formula';

type Cells = unknown[][];

/** The page's example: 100 opening, 10 new, 8 left of whom 2 new. */
const GROUPS: [count: number, start: string, end: string][] = [
  [94, '2025-06-01', ''],
  [6, '2025-06-01', '2026-03-15'],
  [8, '2026-03-02', ''],
  [2, '2026-03-02', '2026-03-20'],
];
const each = (pick: (group: (typeof GROUPS)[number]) => string) =>
  dates(...GROUPS.flatMap((group) => Array.from({ length: group[0] }, () => pick(group))));
const STARTS = each(([, start]) => start);
const ENDS = each(([, , end]) => end);
const MARCH = ['2026-03-01', '2026-03-31'];

describe('CHURN_SPREAD', () => {
  const [head, ...lines] = shows('CHURN_SPREAD', STARTS, ENDS, ...MARCH) as Cells;

  test('has the documented columns', () => {
    expect(head).toEqual(['definition', 'numerator', 'denominator', 'churn', 'used by']);
  });

  test('shows every definition side by side', () => {
    expect(lines.slice(0, 5).map((line) => line.slice(0, 3))).toEqual([
      ['start', 8, 100],
      ['cohort', 6, 100],
      ['stripe', 8, 110],
      ['end', 8, 102],
      ['average', 8, 101],
    ]);
    const percent = lines.slice(0, 5).map(([, , , churn]) => ((churn as number) * 100).toFixed(4));
    expect(percent).toEqual(['8.0000', '6.0000', '7.2727', '7.8431', '7.9208']);
    expect(lines.slice(0, 6).every(([, , , , usedBy]) => /^\w.+/.test(String(usedBy)))).toBe(true);
  });

  test('gives the sum of daily rates the denominator that leads to it', () => {
    const [, lost, of, churn] = lines[5] as [string, number, number, number];
    expect(churn).toBeCloseTo(6 / 110 + 2 / 104, 14);
    expect([lost, lost / of]).toEqual([8, expect.closeTo(churn, 14)]);
  });

  test('agrees with CHURN to the last bit', () => {
    for (const [definition, , , churn] of lines.slice(0, 6)) {
      expect(shows('CHURN', STARTS, ENDS, ...MARCH, definition)).toBe(churn);
    }
  });

  test('leaves the churn blank where a definition divides by nobody', () => {
    const [, ...undefinedOnes] = shows(
      'CHURN_SPREAD',
      dates('2026-03-05'),
      dates('2026-03-20'),
      ...MARCH,
    ) as Cells;
    expect(undefinedOnes.slice(0, 6).map((line) => line.slice(0, 4))).toEqual([
      ['start', 1, 0, ''],
      ['cohort', 0, 0, ''],
      ['stripe', 1, 1, 1],
      ['end', 1, 0, ''],
      ['average', 1, 0, ''],
      ['daily', 1, 1, 1],
    ]);
  });

  test.each([
    [
      [dates('2026-04-05'), dates(''), ...MARCH],
      'CHURN_SPREAD: there is no customer from 2026-03-01 to 2026-03-31, so churn is undefined',
    ],
    [
      [column('', ''), column('', ''), ...MARCH],
      'CHURN_SPREAD: there is no customer from 2026-03-01 to 2026-03-31, so churn is undefined',
    ],
    [
      [STARTS, ENDS, '2026-03-31', '2026-03-01'],
      'CHURN_SPREAD: to (2026-03-01) is before from (2026-03-31)',
    ],
  ])('is refused: %#', (args, sentence) => {
    expect(shows('CHURN_SPREAD', ...args)).toBe(sentence);
  });
});

describe('CHURN_BY', () => {
  const starts = dates('2024-02-28', '2025-12-30', '2026-01-02');
  const ends = dates('', '2026-01-05', '2026-01-02');
  const by = (...args: unknown[]) => shows('CHURN_BY', starts, ends, ...args) as Cells;

  test('has the documented columns, and dates for labels', () => {
    expect(by('year')).toEqual([
      ['period', 'opening', 'new', 'lost', 'closing', 'churn'],
      [date('2024-01-01'), 0, 1, 0, 1, ''],
      [date('2025-01-01'), 1, 1, 0, 2, 0],
      [date('2026-01-01'), 2, 1, 2, 1, 1],
    ]);
  });

  test.each([
    ['half', 5, '2024-01-01', '2026-01-01'],
    ['반기', 5, '2024-01-01', '2026-01-01'],
    ['day', 678, '2024-02-28', '2026-01-05'],
    ['일', 678, '2024-02-28', '2026-01-05'],
    ['week', 98, '2024-02-26', '2026-01-05'],
    ['주', 98, '2024-02-26', '2026-01-05'],
    ['', 24, '2024-02-01', '2026-01-01'],
    ['month', 24, '2024-02-01', '2026-01-01'],
    ['월', 24, '2024-02-01', '2026-01-01'],
    ['quarter', 9, '2024-01-01', '2026-01-01'],
    ['분기', 9, '2024-01-01', '2026-01-01'],
    ['연', 3, '2024-01-01', '2026-01-01'],
    ['년', 3, '2024-01-01', '2026-01-01'],
  ])('by %j has %i periods from %s to %s', (period, count, first, last) => {
    const [, ...lines] = by(period);
    expect([lines.length, lines[0][0], lines[lines.length - 1][0]]).toEqual([
      count,
      date(first),
      date(last),
    ]);
  });

  test('counts in a period that from or to cuts the days within only', () => {
    expect(by('month', '2026-01-03', '2026-01-04').slice(1)).toEqual([
      [date('2026-01-01'), 2, 0, 0, 2, 0],
    ]);
    expect(by('month', '2025-12-31', '2026-01-04').slice(1)).toEqual([
      [date('2025-12-01'), 2, 0, 0, 2, 0],
      [date('2026-01-01'), 2, 1, 1, 2, 0.5],
    ]);
  });

  test('goes on to the period of from when nothing is dated after it, and begins at to before', () => {
    expect(by('year', '2028-05-01').slice(1)).toEqual([[date('2028-01-01'), 1, 0, 0, 1, 0]]);
    expect(by('quarter', '', '2024-03-31').slice(1)).toEqual([
      [date('2024-01-01'), 0, 1, 0, 1, ''],
    ]);
  });

  test('takes the definition and the customers', () => {
    expect(by('year', '', '', 'stripe')[3][5]).toBe(2 / 3);
    const joined = by('year', '', '', '기말', column('a', 'b', 'b'));
    expect(joined[3].slice(1)).toEqual([2, 0, 1, 1, 1]);
  });

  test.each([
    [
      [dates('0001-01-01'), dates('9999-12-31'), 'day'],
      'CHURN_BY: period: from 0001-01-01 to 9999-12-31 there are more than 20000 periods by day. Use a longer period or check the dates',
    ],
    [[column(''), column('')], 'CHURN_BY: no row holds a value'],
    [
      [starts, ends, 'month', '2023-01-01', '2023-12-31'],
      'CHURN_BY: there is no customer from 2023-01-01 to 2023-12-31, so churn is undefined',
    ],
    [
      [starts, ends, 'month', '2026-02-01', '2026-01-01'],
      'CHURN_BY: to (2026-01-01) is before from (2026-02-01)',
    ],
    [
      [starts, ends, 'fortnight'],
      'CHURN_BY: period must be one of day (일), week (주), month (월), quarter (분기), half (반기), year (연), found "fortnight"',
    ],
  ])('is refused: %#', (args, sentence) => {
    expect(shows('CHURN_BY', ...args)).toBe(sentence);
  });

  test('answers for 9,999 years by year', () => {
    const table = shows('CHURN_BY', dates('0001-01-01'), dates('9999-12-31'), 'year') as Cells;
    expect([table.length, table[9999][3]]).toEqual([10_000, 1]);
  });
});

describe('RETENTION of two counts', () => {
  test.each([
    [[8, 100], 0.92],
    [['', 100], ''],
    [
      [column(1, '', 3), 4],
      [[0.75], [''], [0.25]],
    ],
    [[4, 4], 0],
  ])('%j gives %j', (args, expected) => {
    expect(shows('RETENTION', ...args)).toEqual(expected);
  });

  test('is refused where CHURN is', () => {
    expect(shows('RETENTION', 8, 0)).toBe(
      'RETENTION: at_start is 0, so churn is undefined: there were no customers to lose',
    );
    expect(shows('RETENTION', column(8, 9), column(10, 2))).toBe(
      'RETENTION: lost row 2 of the range: more were lost (9) than were there at the start (2). Are the two swapped?',
    );
  });
});

describe('ANNUALIZE', () => {
  test.each([
    [[0, 12], 0],
    [[1, 12], 1],
    [[1, 0.5], 1],
    [[-1, 2], -3],
    [[0.75, 1 / 2], 0.5],
    [
      [column(0.5, ''), 2],
      [[0.75], ['']],
    ],
    // To first order n × rate: naive powers of 1 − rate lose every digit of it.
    [[1e-18, 12], 12e-18],
  ])('%j gives %j', (args, expected) => {
    const shown = shows('ANNUALIZE', ...args);
    if (typeof expected === 'number') expect(shown).toBeCloseTo(expected, 15);
    else expect(shown).toEqual(expected);
  });

  test('keeps the digits of a rate of 1e-18', () => {
    expect((shows('ANNUALIZE', 1e-18, 12) as number) / 12e-18).toBeCloseTo(1, 12);
  });

  test.each([
    [[1.5, 12], 'ANNUALIZE: rate must be at most 1, found 1.5'],
    [[5, 12], 'ANNUALIZE: rate must be at most 1; 5 % is 0.05'],
    [[0.5, 0], 'ANNUALIZE: periods_per_year must be more than 0, found 0'],
    [[-1e308, 12], 'ANNUALIZE: the result is too large to be a number'],
  ])('%j is refused: %s', (args, sentence) => {
    expect(shows('ANNUALIZE', ...args)).toBe(sentence);
  });
});
