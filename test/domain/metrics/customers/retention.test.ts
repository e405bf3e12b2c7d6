import { column, date, shows } from '../../functions/formula';

const model = (...counts: unknown[]) => shows('RETENTION_MODEL', column(...counts));
const forecast = (counts: unknown[], horizon: unknown) =>
  shows('RETENTION_FORECAST', column(...counts), horizon);
const rowsOf = (table: unknown) => (table as unknown[][]).slice(1);

function expectClose(found: unknown[], expected: readonly unknown[], digits: number): void {
  expect(found.length).toBe(expected.length);
  found.forEach((figure, i) => {
    if (typeof expected[i] === 'number') expect(figure).toBeCloseTo(expected[i], digits);
    else expect(figure).toBe(expected[i]);
  });
}

describe('RETENTION_MODEL', () => {
  test('is a heading over one record', () => {
    const [headings, ...rows] = model(20, 10, 6) as unknown[][];
    expect(headings).toEqual(['alpha', 'beta', 'log-likelihood', 'expected lifetime in periods']);
    expect(rows).toHaveLength(1);
  });

  // Two retentions r, s are met exactly by beta = r(1 - s) / (s - r), alpha = (1 - r)(1 - s) / (s - r).
  test.each<[number[], number, number, number | '']>([
    [[20, 10, 6], 2, 2, 3],
    [[100, 60, 40], 2, 3, 4],
    [[360, 240, 180], 1, 2, ''],
    [[1000, 800, 672], 0.8, 3.2, ''],
    [[1, 0.5, 0.49], 1 / 48, 1 / 48, ''],
    [[1000, 10, 5], 99 / 98, 1 / 98, 2],
    [[990, 660, 462, 336, 252], 3, 6, 4],
  ])('of %j is alpha %d, beta %d', (counts, alpha, beta, lifetime) => {
    const [found] = rowsOf(model(...counts));
    expectClose(found.slice(0, 2), [alpha, beta], 8);
    expectClose(found.slice(3), [lifetime], 8);
  });

  test('has the log-likelihood of the counts, those who are still there included', () => {
    // 10 leave at 1/2, 4 at 1/2 · 2/5, 6 stay: 1/2 · 3/5
    const expected = 10 * Math.log(0.5) + 4 * Math.log(0.2) + 6 * Math.log(0.3);
    expect(rowsOf(model(20, 10, 6))[0][2]).toBeCloseTo(expected, 10);
    expect(rowsOf(model(2000, 1000, 600))[0][2]).toBeCloseTo(100 * expected, 8);
  });

  test('takes a cohort that is gone in the end, and counts of nobody after it', () => {
    const [gone] = rowsOf(model(1000, 300, 150, 75, 50, 0));
    expect(gone[0]).toBeGreaterThan(1);
    expect(rowsOf(model(1000, 300, 150, 75, 50, 0, 0, 0))).toEqual([gone]);
  });

  test('counts an alpha of 1 as 1 though rounding puts it above', () => {
    expect(rowsOf(model(40, 30, 24))[0][3]).toBe('');
  });

  test('takes counts of any size', () => {
    for (const scale of [1e-300, 1e300, 1e-9, 8_000_000_000]) {
      expectClose(rowsOf(model(20 * scale, 10 * scale, 6 * scale))[0].slice(0, 2), [2, 2], 6);
    }
  });

  const TELLS_NOTHING =
    'survivors must hold at least three counts, with customers lost after the first period';
  test.each([
    ['only the start', [100], TELLS_NOTHING],
    ['one period', [100, 80], TELLS_NOTHING],
    ['nobody lost', [100, 100, 100], TELLS_NOTHING],
    ['all lost at once', [100, 0, 0], TELLS_NOTHING],
    ['losses in the first period only', [100, 70, 70, 70], TELLS_NOTHING],
    ['no count', ['', ''], 'no row holds a value'],
    ['a cohort of nobody', [0, 0, 0], 'survivors row 1 of the range must be more than 0, found 0'],
    [
      'survivors that rise',
      [100, 80, '', 81, 70],
      'survivors row 4 of the range (81) is more than in the period before (80): the remaining customers of a cohort never increase',
    ],
    ['a negative count', [100, -1], 'survivors row 2 of the range must be at least 0, found -1'],
    [
      'a date',
      [100, date('2026-01-01')],
      'survivors row 2 of the range must be a number, found 2026-01-01',
    ],
    [
      'constant retention',
      [64, 48, 36],
      'survivors: retention does not rise, so alpha and beta are infinite. Use a retention of 0.75 for each period',
    ],
    [
      'falling retention',
      [1000, 900, 700, 500],
      'survivors: retention does not rise, so alpha and beta are infinite. Use a retention of 0.807692 for each period',
    ],
    [
      'all lost in the end after one good period',
      [100, 50, 0],
      'survivors: retention does not rise, so alpha and beta are infinite. Use a retention of 0.333333 for each period',
    ],
  ])('refuses %s', (_, counts, sentence) => {
    expect(model(...counts)).toBe(`RETENTION_MODEL: ${sentence}`);
  });
});

describe('RETENTION_FORECAST', () => {
  test('goes on from the counts', () => {
    // alpha 2, beta 2: survival 6 / ((t + 2)(t + 3)), retention (t + 1) / (t + 3)
    const [headings, ...rows] = forecast([20, 10, 6], 2) as unknown[][];
    expect(headings).toEqual([
      'period',
      'observed survival',
      'survival',
      'retention',
      'share lost in the period',
    ]);
    const expected = [
      [0, 1, 1, '', ''],
      [1, 0.5, 1 / 2, 1 / 2, 1 / 2],
      [2, 0.3, 3 / 10, 3 / 5, 1 / 5],
      [3, '', 1 / 5, 2 / 3, 1 / 10],
      [4, '', 1 / 7, 5 / 7, 2 / 35],
    ];
    rows.forEach((row, period) => expectClose(row, expected[period], 12));
    expect(rows).toHaveLength(5);
  });

  test('shows the fit alone for a horizon of 0', () => {
    expect(rowsOf(forecast([20, 10, 6], 0))).toEqual(rowsOf(forecast([20, 10, 6], 2)).slice(0, 3));
  });

  test.each([
    ['constant', [64, 48, 36], 0.75],
    ['falling', [1000, 900, 700, 500], 2100 / 2600],
    ['all lost in the end', [100, 50, 0], 1 / 3],
    // The slope of the likelihood falls through 0 twice here, but nowhere is it as likely as at its end.
    ['late losses', [1000, 500, 499, 499, 499, 498, 498, 249, 75], 3317 / 4242],
  ])('takes all customers for alike where retention is %s', (_, counts, retention) => {
    rowsOf(forecast(counts, 3)).forEach(([period, , survival, shown], place) => {
      expect(survival).toBeCloseTo(retention ** (period as number), 12);
      if (place > 0) expect(shown).toBeCloseTo(retention, 12);
    });
  });

  test('refuses where the likelihood only grows, as RETENTION_MODEL does', () => {
    expect(forecast([100, 70, 70, 70], 3)).toMatch(
      /^RETENTION_FORECAST: survivors must hold at least three/,
    );
  });

  test.each([
    [1.5, 'horizon must be a whole number, found 1.5'],
    [-1, 'horizon must be at least 0, found -1'],
    [1e9, 'horizon must be at most 10000, found 1000000000'],
    ['', 'horizon is blank'],
  ])('refuses a horizon of %j', (horizon, sentence) => {
    expect(forecast([20, 10, 6], horizon)).toBe(`RETENTION_FORECAST: ${sentence}`);
  });

  test('stays finite far out', () => {
    const rows = rowsOf(forecast([1000, 100, 10, 1], 10_000));
    expect(rows).toHaveLength(10_004);
    expect(rows[10_003][2]).toBeCloseTo(0, 12);
  });
});
