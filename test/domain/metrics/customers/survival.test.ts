import { column, date, shows } from '../../functions/formula';

const HEADINGS = ['time', 'at risk', 'left', 'survival', 'low', 'high'];
const survival = (...args: unknown[]) => shows('SURVIVAL', ...args);
const rowsOf = (table: unknown) => (table as unknown[][]).slice(1);

/** Remission in weeks of leukaemia patients, of Miller, Survival Analysis (1981): `aml` in R. */
const AML = {
  durations: [
    9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45,
  ],
  left: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1],
  groups: 'MMMMMMMMMMMNNNNNNNNNNNN'.split(''),
};

/** survfit(Surv(time, status) ~ 1, aml, conf.int = 0.9) of R survival 3.5-3. */
const AML_CURVE = [
  [5, 23, 2, 0.91304347826087, 0.821341439008467, 1],
  [8, 21, 2, 0.826086956521739, 0.705800064671697, 0.966873897996562],
  [9, 19, 1, 0.782608695652174, 0.65319046290447, 0.937668881120777],
  [12, 18, 1, 0.739130434782609, 0.602878982924234, 0.906174895950196],
  [13, 17, 1, 0.695652173913043, 0.554458903634145, 0.872800389529426],
  [18, 14, 1, 0.645962732919255, 0.499294527286297, 0.835714852691045],
  [23, 13, 2, 0.546583850931677, 0.395810149029229, 0.754790918909053],
  [27, 11, 1, 0.496894409937888, 0.347074207238372, 0.711386929590961],
  [30, 9, 1, 0.44168391994479, 0.293754266489368, 0.664108431408454],
  [31, 8, 1, 0.386473429951691, 0.243168268026384, 0.614231919612219],
  [33, 7, 1, 0.331262939958592, 0.195319856225477, 0.561822732775983],
  [34, 6, 1, 0.276052449965493, 0.150343811227389, 0.506871247375086],
  [43, 5, 1, 0.220841959972395, 0.108542396088541, 0.449328308955562],
  [45, 4, 1, 0.165631469979296, 0.0704826434812585, 0.38922751038413],
  [48, 2, 1, 0.082815734989648, 0.0195590464671941, 0.350653390663963],
];

function expectRows(rows: unknown[][], expected: readonly (readonly unknown[])[]): void {
  expect(rows.length).toBe(expected.length);
  rows.forEach((row, place) =>
    row.forEach((figure, i) => {
      const wanted = expected[place][i];
      if (typeof wanted === 'number') expect(figure).toBeCloseTo(wanted, 12);
      else expect(figure).toBe(wanted);
    }),
  );
}

describe('SURVIVAL', () => {
  test('has the figures of R at another confidence', () => {
    expectRows(rowsOf(survival(column(...AML.durations), column(...AML.left), 0.9)), AML_CURVE);
  });

  test.each([
    ['nobody who left: headings only', [1, 2], [0, 0], []],
    ['one customer, still there', [3], [0], []],
    ['one customer, gone', [3], [1], [[3, 1, 1, 0, '', '']]],
    ['all gone at once', [4, 4, 4], [1, 1, 1], [[4, 3, 3, 0, '', '']]],
    [
      'somebody gone at once', // survfit at conf.int = 0.95
      [0, 0, 1, 2],
      [1, 0, 1, 0],
      [
        [0, 4, 1, 0.75, 0.425932268497982, 1],
        [1, 2, 1, 0.375, 0.0839296381045798, 1],
      ],
    ],
    [
      'times that differ by rounding only', // survfit, too
      [0.1 + 0.2, 0.3, 0.5, 1, 1],
      [1, 1, 0, 1, 0],
      [
        [0.3, 5, 2, 0.6, 0.2933164316383264, 1],
        [1, 2, 1, 0.3, 0.0630544842551363, 1],
      ],
    ],
  ])('takes %s', (_, durations, left, expected) => {
    const [headings, ...rows] = survival(column(...durations), column(...left)) as unknown[][];
    expect(headings).toEqual(HEADINGS);
    expectRows(rows, expected);
  });

  test('keeps times apart that are as near as whole days are in a thousand years', () => {
    expect(rowsOf(survival(column(365_000, 365_001), column(1, 1)))).toHaveLength(2);
    expect(rowsOf(survival(column(3650.00001, 3650.00002), column(1, 1)))).toHaveLength(1);
    expect(rowsOf(survival(column(0.001, 0.0011), column(1, 1)))).toHaveLength(2);
  });

  test('counts whole durations as it sorts them among others', () => {
    const whole = rowsOf(survival(column(...AML.durations), column(...AML.left)));
    const halves = AML.durations.map((time) => time / 2);
    const sorted = rowsOf(survival(column(...halves), column(...AML.left)));
    expect(sorted.map(([time, ...others]) => [(time as number) * 2, ...others])).toEqual(whole);
  });

  test('reads flags and numbers as any function does, and skips blank rows', () => {
    const plain = survival(column(5, 8, 9), column(1, 0, 1));
    expect(survival(column('5', '', 8, 9), column(true, '', 'FALSE', '1'), '')).toEqual(plain);
    expect(survival([[5, 8, 9]], [[1, 0, 1]])).toEqual(plain);
  });

  test.each([
    [['', ''], 'no row holds a value'],
    [[column(1, -1), column(1, 1)], 'durations row 2 of the range must be at least 0, found -1'],
    [
      [column(1, 2), column(1, 2)],
      'left row 2 of the range must be TRUE or FALSE, 1 or 0, found 2',
    ],
    [
      [column(1, ''), column(1, 0)],
      'durations row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    [
      [column(1, date('2026-01-01')), column(1, 1)],
      'durations row 2 of the range must be a number, found 2026-01-01',
    ],
    [
      [column(1, 2), column(1)],
      'left has the length 1, but durations has 2: both must have the same length',
    ],
    [[column(1), column(1), 1], 'confidence must be less than 1, found 1'],
    [[column(1), column(1), 0], 'confidence must be more than 0, found 0'],
    [[column(1), column(1), 95], 'confidence must be less than 1; 95 % is 0.95'],
  ])('%j is refused: %s', (args, sentence) => {
    expect(survival(...args)).toBe(`SURVIVAL: ${sentence}`);
  });
});

describe('SURVIVAL_COMPARE', () => {
  const compare = (durations: unknown[], left: unknown[], groups: unknown[]) =>
    shows('SURVIVAL_COMPARE', column(...durations), column(...left), column(...groups));

  test('has the figures of survdiff in R for aml', () => {
    expectRows(rowsOf(compare(AML.durations, AML.left, AML.groups)), [
      ['M', 11, 7, 10.68933599230072, 3.3963886989776, 0.0653393220405051],
      ['N', 12, 11, 7.31066400769928, '', ''],
    ]);
  });

  test('shows a group that was over before anybody left, and tests the others', () => {
    const durations = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 5];
    const left = [0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0];
    // survdiff in R, with one degree of freedom for three groups
    expectRows(rowsOf(compare(durations, left, 'ccaaaaabbbbb'.split(''))), [
      ['a', 5, 4, 1.97222222222222, 3.7660777385159, 0.0523021423425575],
      ['b', 5, 3, 5.02777777777778, '', ''],
      ['c', 2, 0, 0, '', ''],
    ]);
  });

  test('lists numbers before words, each in their order', () => {
    const groups = ['나', 10, 'b', '9', '가', 'B', true];
    const rows = rowsOf(compare([1, 2, 3, 4, 5, 6, 7], [1, 1, 1, 1, 1, 1, 1], groups));
    expect(rows.map(([group]) => group)).toEqual(['9', 10, 'B', 'b', true, '가', '나']);
  });

  const NOT_COMPARABLE =
    'the groups cannot be compared: some customers must leave while two or more groups remain, and not all at once';
  test.each([
    ['one group', [1, 2], [1, 1], ['a', 'a'], 'groups must hold 2 to 1000 groups, found 1'],
    ['no row', ['', ''], ['', ''], ['', ''], 'groups must hold 2 to 1000 groups, found 0'],
    ['nobody who left', [1, 2], [0, 0], ['a', 'b'], NOT_COMPARABLE],
    ['all leaving at once', [2, 2, 2], [1, 1, 1], ['a', 'b', 'b'], NOT_COMPARABLE],
    ['one group at risk', [1, 2, 3], [0, 1, 1], ['a', 'b', 'b'], NOT_COMPARABLE],
    [
      'a row without a group',
      [1, 2],
      [1, 1],
      ['a', ''],
      'groups row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
  ])('refuses %s', (_, durations, left, groups, sentence) => {
    expect(compare(durations, left, groups)).toBe(`SURVIVAL_COMPARE: ${sentence}`);
  });

  test('refuses more groups than it can compare in time', () => {
    const each = Array.from({ length: 1001 }, (_, i) => i);
    expect(
      compare(
        each,
        each.map(() => 1),
        each,
      ),
    ).toMatch(/must hold 2 to 1000 groups, found 1001$/);
    const most = each.slice(1);
    expect(
      rowsOf(
        compare(
          most,
          most.map(() => 1),
          most,
        ),
      ),
    ).toHaveLength(1000);
  });
});
