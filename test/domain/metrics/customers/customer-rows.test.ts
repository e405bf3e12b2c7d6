import { column, dates, shows } from '../../functions/formula';

type Row = [customer: string, start: string, end: string];

const MARCH = ['2026-03-01', '2026-03-31'];
const BLANK: Row = ['', '', ''];
/** Somebody who is there throughout, so that no definition divides by nobody. */
const STEADY: Row = ['steady', '2025-01-01', ''];

interface Reading {
  opening: number;
  new: number;
  lost: number;
  closing: number;
  /** Of the lost, those of the opening. */
  cohort: number;
  /** Rows counted, then left out: blank, joined, ended before, start after. */
  rows: number[];
}

/** What the customers of March are, with `STEADY` among them, and how each function must say so. */
const CASES: [what: string, rows: Row[], reading: Reading][] = [
  [
    'one row that goes on',
    [],
    { opening: 1, new: 0, lost: 0, closing: 1, cohort: 0, rows: [1, 0, 0, 0, 0] },
  ],
  [
    'several rows that overlap: lost when the last ends',
    [
      ['a', '2026-01-01', '2026-03-10'],
      ['a', '2026-02-01', '2026-03-20'],
    ],
    { opening: 2, new: 0, lost: 1, closing: 1, cohort: 1, rows: [2, 0, 1, 0, 0] },
  ],
  [
    'a row within another',
    [
      ['a', '2026-02-01', '2026-02-10'],
      ['a', '2026-01-01', '2026-03-20'],
    ],
    { opening: 2, new: 0, lost: 1, closing: 1, cohort: 1, rows: [2, 0, 1, 0, 0] },
  ],
  [
    'the same row twice',
    [
      ['a', '2026-03-05', '2026-03-20'],
      ['a', '2026-03-05', '2026-03-20'],
    ],
    { opening: 1, new: 1, lost: 1, closing: 1, cohort: 0, rows: [2, 0, 1, 0, 0] },
  ],
  [
    'left and back on the same day: never away',
    [
      ['a', '2026-01-01', '2026-03-10'],
      ['a', '2026-03-10', ''],
    ],
    { opening: 2, new: 0, lost: 0, closing: 2, cohort: 0, rows: [2, 0, 1, 0, 0] },
  ],
  [
    'a gap of one day: lost, then new',
    [
      ['a', '2026-01-01', '2026-03-10'],
      ['a', '2026-03-11', ''],
    ],
    { opening: 2, new: 1, lost: 1, closing: 2, cohort: 1, rows: [3, 0, 0, 0, 0] },
  ],
  [
    'two gaps: lost twice',
    [
      ['a', '2026-01-01', '2026-03-05'],
      ['a', '2026-03-10', '2026-03-15'],
      ['a', '2026-03-20', ''],
    ],
    { opening: 2, new: 2, lost: 2, closing: 2, cohort: 1, rows: [4, 0, 0, 0, 0] },
  ],
  [
    'a gap before the period: the earlier stretch is left out',
    [
      ['a', '2025-01-01', '2025-06-01'],
      ['a', '2026-01-01', ''],
    ],
    { opening: 2, new: 0, lost: 0, closing: 2, cohort: 0, rows: [2, 0, 0, 1, 0] },
  ],
  [
    'joined and left in the period',
    [['a', '2026-03-05', '2026-03-20']],
    { opening: 1, new: 1, lost: 1, closing: 1, cohort: 0, rows: [2, 0, 0, 0, 0] },
  ],
  [
    'a stretch of no length: new and lost, active on no day',
    [['a', '2026-03-05', '2026-03-05']],
    { opening: 1, new: 1, lost: 1, closing: 1, cohort: 0, rows: [2, 0, 0, 0, 0] },
  ],
  [
    'a stretch of no length inside another: nothing',
    [
      ['a', '2026-03-05', '2026-03-05'],
      ['a', '2026-01-01', ''],
    ],
    { opening: 2, new: 0, lost: 0, closing: 2, cohort: 0, rows: [2, 0, 1, 0, 0] },
  ],
  [
    'a start on the first day, an end on the last',
    [
      ['a', '2026-03-01', ''],
      ['b', '2026-02-28', '2026-03-31'],
    ],
    { opening: 2, new: 1, lost: 1, closing: 2, cohort: 1, rows: [3, 0, 0, 0, 0] },
  ],
  [
    'an end on the first day: there the day before, lost in the period',
    [['a', '2026-01-01', '2026-03-01']],
    { opening: 2, new: 0, lost: 1, closing: 1, cohort: 1, rows: [2, 0, 0, 0, 0] },
  ],
  [
    'an end on the day before: left out',
    [['a', '2026-01-01', '2026-02-28']],
    { opening: 1, new: 0, lost: 0, closing: 1, cohort: 0, rows: [1, 0, 0, 1, 0] },
  ],
  [
    'an end on the day after: not lost yet',
    [['a', '2026-01-01', '2026-04-01']],
    { opening: 2, new: 0, lost: 0, closing: 2, cohort: 0, rows: [2, 0, 0, 0, 0] },
  ],
  [
    'a start in the future, with an end and without: left out',
    [
      ['a', '2026-04-01', ''],
      ['b', '2027-01-01', '2027-02-01'],
    ],
    { opening: 1, new: 0, lost: 0, closing: 1, cohort: 0, rows: [1, 0, 0, 0, 2] },
  ],
  [
    'blank rows between and below',
    [BLANK, ['a', '2026-01-01', ''], BLANK],
    { opening: 2, new: 0, lost: 0, closing: 2, cohort: 0, rows: [2, 2, 0, 0, 0] },
  ],
];

const starts = (rows: Row[]) => dates(...rows.map(([, start]) => start));
const ends = (rows: Row[]) => dates(...rows.map(([, , end]) => end));
const who = (rows: Row[]) => column(...rows.map(([customer]) => customer));

describe.each(CASES)('%s', (_, others, reading) => {
  const rows = [STEADY, ...others];
  const vectors = [starts(rows), ends(rows)];
  const quotients: [string, number, number][] = [
    ['start', reading.lost, reading.opening],
    ['cohort', reading.cohort, reading.opening],
    ['stripe', reading.lost, reading.opening + reading.new],
    ['end', reading.lost, reading.closing],
    ['average', reading.lost, (reading.opening + reading.closing) / 2],
  ];

  test.each(quotients)('CHURN and RETENTION by %s', (definition, lost, of) => {
    const args = [...vectors, ...MARCH, definition, who(rows)];
    expect(shows('CHURN', ...args)).toBe(lost / of);
    expect(shows('RETENTION', ...args)).toBe(1 - lost / of);
  });

  test('CHURN_BY', () => {
    const table = shows('CHURN_BY', ...vectors, '', ...MARCH, '', who(rows)) as unknown[][];
    expect(table).toHaveLength(2);
    const { opening, lost, closing } = reading;
    expect(table[1].slice(1)).toEqual([opening, reading.new, lost, closing, lost / opening]);
  });

  test('CHURN_SPREAD, with what became of the rows', () => {
    const [, ...lines] = shows('CHURN_SPREAD', ...vectors, ...MARCH, who(rows)) as unknown[][];
    expect(lines.slice(0, 5).map((line) => line.slice(0, 4))).toEqual(
      quotients.map(([definition, lost, of]) => [definition, lost, of, lost / of]),
    );
    expect(lines.slice(6).map(([, count]) => count)).toEqual(reading.rows);
    expect(lines.slice(6).map(([, , all]) => all)).toEqual(reading.rows.map(() => rows.length));
  });
});

test.each(['CHURN', 'RETENTION', 'CHURN_SPREAD'])(
  '%s refuses an end before its start and names the row',
  (name) => {
    const rows: Row[] = [STEADY, BLANK, ['a', '2026-02-01', '2026-01-03']];
    expect(shows(name, starts(rows), ends(rows), ...MARCH)).toBe(
      `${name}: ends row 3 of the range (2026-01-03) is before its start (2026-02-01)`,
    );
  },
);

test('CHURN_BY refuses an end before its start and names the row', () => {
  const rows: Row[] = [STEADY, ['a', '2026-02-01', '2026-01-03']];
  expect(shows('CHURN_BY', starts(rows), ends(rows))).toBe(
    'CHURN_BY: ends row 2 of the range (2026-01-03) is before its start (2026-02-01)',
  );
});

test('without customers each row counts for itself', () => {
  const rows: Row[] = [
    ['a', '2026-01-01', '2026-03-10'],
    ['a', '2026-03-10', ''],
  ];
  expect(shows('CHURN', starts(rows), ends(rows), ...MARCH)).toBe(1);
  expect(shows('CHURN', starts(rows), ends(rows), ...MARCH, '', who(rows))).toBe(0);
});
