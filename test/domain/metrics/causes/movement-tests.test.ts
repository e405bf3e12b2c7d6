import fc from '../../../support/fast-check';
import { column, date, dates, shows } from '../../functions/formula';

/** The one record of a table, by heading. */
function record(name: string, ...args: unknown[]): Record<string, unknown> {
  const [headings, cells] = tableOf(name, ...args);
  return Object.fromEntries(headings.map((heading, i) => [heading, cells[i]]));
}

function tableOf(name: string, ...args: unknown[]): unknown[][] & string[][] {
  const table = shows(name, ...args);
  if (!Array.isArray(table)) throw new Error(String(table));
  return table as unknown[][] & string[][];
}

function days(count: number): unknown[][] {
  return Array.from({ length: count }, (_, i) => [
    new Date(date('2026-01-01').getTime() + i * 86_400_000),
  ]);
}

describe('what cannot be tested is told of', () => {
  const [first, second, third] = ['2026-01-01', '2026-02-01', '2026-03-01'];
  test.each<[string, unknown[], string]>([
    ['AB_TEST', [11, 10, 1, 10], 'conversions_a must not be more than visitors_a (10), found 11'],
    ['AB_TEST', [1, 10, 11, 10], 'conversions_b must not be more than visitors_b (10), found 11'],
    ['AB_TEST', [0, 0, 1, 10], 'visitors_a must be at least 1, found 0'],
    ['AB_TEST', [1, 10, 0.5, 10], 'conversions_b must be a whole number, found 0.5'],
    ['AB_TEST', [-1, 10, 1, 10], 'conversions_a must be at least 0, found -1'],
    ['AB_TEST', [1, 10, 1, ''], 'visitors_b is blank'],
    ['AB_TEST', [1, 10, 1, 10, 95], 'confidence must be less than 1; 95 % is 0.95'],
    ['AB_TEST_MEANS', [column(1), column(1, 2)], 'values_a needs at least 2 values, found 1'],
    ['AB_TEST_MEANS', [column(1, 2), column('')], 'values_b needs at least 2 values, found 0'],
    [
      'AB_TEST_MEANS',
      [column(1, 2), column(1, 2, 'x')],
      'values_b row 3 of the range must be a number, found "x"',
    ],
    [
      'AB_TEST_MEANS',
      [column(5, 5, 5), column(7, 7)],
      'values_a and values_b each hold one value only, so there is no spread to test a difference with',
    ],
    [
      'AB_TEST_MEANS',
      [column(0.1 + 0.2, 0.3, 0.3), column(0.3, 0.3)],
      'values_a and values_b each hold one value only, so there is no spread to test a difference with',
    ],
    ['KPI_TREND', [dates(first, second), column(1, 2)], 'values needs at least 3 values, found 2'],
    [
      'KPI_TREND',
      [dates(first, second, third), column(1, '', 3)],
      'values needs at least 3 values, found 2',
    ],
    [
      'KPI_TREND',
      [dates(first, second, '', first), column(1, 2, '', 3)],
      'dates row 4 of the range: the date 2026-01-01 appears twice. Keep one row for each date',
    ],
    [
      'KPI_TREND',
      [dates(first, '', third), column(1, 2, 3)],
      'dates row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
    ['LEAD_LAG', [column(1, 2), column(1, 2)], 'candidate needs at least 3 values, found 2'],
    ['LEAD_LAG', [column(1, 2, 4), column(1, 2, 3), 3], 'max_lag must be at most 2, found 3'],
    [
      'LEAD_LAG',
      [column(1, 2, 4), column(1, 2, 3), 0.5],
      'max_lag must be a whole number, found 0.5',
    ],
    [
      'LEAD_LAG',
      [column(1, 2, 4), column(0.1, 0.1, 0.1)],
      'outcome holds the same value in every row, so correlation is undefined',
    ],
    [
      'LEAD_LAG',
      [column(1, 2, 4), column(1, '', 3)],
      'outcome row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
    ],
  ])('%s: %j', (name, args, sentence) => {
    expect(shows(name, ...args)).toBe(`${name}: ${sentence}`);
  });
});

describe('AB_TEST', () => {
  const nothing = { lift: '', z: '', p: '', verdict: 'no difference shown' };
  test.each([
    ['nobody converts', [0, 20, 0, 30], { 'rate a': 0, 'rate b': 0, difference: 0, ...nothing }],
    ['everybody converts', [20, 20, 30, 30], { 'rate a': 1, difference: 0, ...nothing, lift: 0 }],
    ['nobody converts in A', [0, 200, 30, 200], { lift: '', verdict: 'b is better' }],
    ['everybody against nobody', [50, 50, 0, 50], { lift: -1, z: -10, verdict: 'a is better' }],
    ['the rates are equal', [1, 3, 3, 9], { difference: 0, lift: 0, z: 0, p: 1 }],
    ['a billion saw it', [3e8, 1e9, 3e8 + 1, 1e9], { difference: 1e-9, verdict: nothing.verdict }],
  ])('when %s, shows what there is', (_, args, expected) => {
    expect(record('AB_TEST', ...args)).toMatchObject(expected);
  });

  // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  test.each([
    [[56, 70, 48, 80], -0.3339, -0.0524],
    [[10, 10, 0, 20], -1, -0.6791],
    [[5, 56, 0, 29], -0.1926, 0.0381],
    [[10, 10, 0, 10], -1, -0.6075],
  ])('of %j lies between %p and %p', (args, low, high) => {
    const found = record('AB_TEST', ...args);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  const arm = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([visitors, share]) => [Math.round(visitors * share), visitors]);

  test('with A and B exchanged, turns all signs around', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const one = record('AB_TEST', ...a, ...b) as Record<string, number>;
        const other = record('AB_TEST', ...b, ...a) as Record<string, number>;
        expect(other.difference).toBeCloseTo(-one.difference, 15);
        expect(other.low).toBeCloseTo(-one.high, 13);
        expect(other.p).toBe(one.p);
        expect(String(other.verdict)).toBe(
          String(one.verdict).replace(/^[ab] /, (arm_) => (arm_ === 'a ' ? 'b ' : 'a ')),
        );
      }),
    );
  });

  test('holds the difference between its bounds, within −1 and 1', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const { low, difference, high } = record('AB_TEST', ...a, ...b) as Record<string, number>;
        return low >= -1 - 1e-15 && low <= difference && difference <= high && high <= 1 + 1e-15;
      }),
    );
  });

  test('at a higher confidence shows a difference no sooner', () => {
    const verdictAt = (confidence: number) =>
      record('AB_TEST', 100, 1000, 130, 1000, confidence).verdict;
    expect([0.5, 0.95, 0.99].map(verdictAt)).toEqual([
      'b is better',
      'b is better',
      'no difference shown',
    ]);
  });
});

describe('AB_TEST_MEANS', () => {
  test('compares a side that does not vary with one that does', () => {
    // t.test(c(1, 2, 3), c(5, 5)) of R 4.2.2: t = 5.196, df = 2, p = 0.0351.
    const found = record('AB_TEST_MEANS', column(1, 2, 3), column(5, 5));
    expect(found).toMatchObject({ difference: 3, df: 2, verdict: 'b is better' });
    expect(found.t).toBeCloseTo(3 * Math.sqrt(3), 12);
    expect(found.p).toBeCloseTo(0.0350987, 7);
  });

  test('calls the mean that is lower by little noise no worse', () => {
    const found = record('AB_TEST_MEANS', column(5, 6, 7), column(5, 6, 6.9));
    expect(found.verdict).toBe('no difference shown');
  });

  const values = fc.array(
    fc.integer({ min: -1000, max: 1000 }).map((n) => n / 7),
    {
      minLength: 2,
      maxLength: 40,
    },
  );

  test('gives the same to the last bit for shuffled rows', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const turned = [...a].reverse();
        expect(shows('AB_TEST_MEANS', column(...turned), column(...b))).toEqual(
          shows('AB_TEST_MEANS', column(...a), column(...b)),
        );
      }),
    );
  });

  test('does not change its p when all values are multiplied or moved', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        fc.pre(new Set(a).size > 1);
        const moved = (list: number[]) => column(...list.map((x) => 3 * x + 50));
        const one = record('AB_TEST_MEANS', column(...a), column(...b)).p as number;
        const other = record('AB_TEST_MEANS', moved(a), moved(b)).p as number;
        expect(other).toBeCloseTo(one, 9);
      }),
    );
  });
});

describe('KPI_TREND', () => {
  test.each<[string, unknown[], Record<string, unknown>]>([
    [
      'the same value throughout',
      [0.1, 0.1, 0.1, 0.1],
      { slope: 0, low: 0, high: 0, p: '', 'r²': '' },
    ],
    ['values alike but for float noise', [0.3, 0.3, 0.1 + 0.2], { slope: 0, direction: 'flat' }],
    ['values that rise by noise', [1, 1 + 1e-11, 1 + 2e-11], { slope: 0, direction: 'flat' }],
    ['a straight way down', [9, 7, 5], { slope: -2, low: -2, p: 0, 'r²': 1, direction: 'falling' }],
    ['values without a slope', [1, 2, 1], { slope: 0, p: 1, 'r²': 0, direction: 'flat' }],
    ['a gap that keeps its number', [1, '', 5, 7], { slope: 2, p: 0, direction: 'rising' }],
  ])('of %s is told', (_, values, expected) => {
    expect(record('KPI_TREND', days(values.length), column(...values))).toMatchObject(expected);
  });

  test('is that of the dates, in whatever order the rows stand', () => {
    const rows = [5, 9, 1, 7, 3].map((day) => [`2026-01-0${day}`, (day * day) % 11]);
    const inOrder = [...rows].sort();
    const read = (some: unknown[][]) =>
      shows(
        'KPI_TREND',
        some.map(([day]) => [day]),
        some.map(([, value]) => [value]),
      );
    expect(read(rows)).toEqual(read(inOrder));
  });

  const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 40 });

  test('of the values read backwards has the opposite slope and the same p', () => {
    fc.assert(
      fc.property(values, (given) => {
        fc.pre(new Set(given).size > 1);
        const one = record('KPI_TREND', days(given.length), column(...given));
        const other = record('KPI_TREND', days(given.length), column(...[...given].reverse()));
        expect(other.slope).toBeCloseTo(-(one.slope as number), 9);
        expect(other.p).toBeCloseTo(one.p as number, 9);
        expect(one.direction === 'flat').toBe((one.p as number) >= 0.05);
      }),
    );
  });
});
