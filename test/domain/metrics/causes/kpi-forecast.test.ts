import { isoOf } from '../../../../src/domain/calendar/day';
import { column, shows } from '../../functions/formula';

const FIRST = 20_000;

const days = (count: number, step = 1) =>
  column(...Array.from({ length: count }, (_, i) => isoOf(FIRST + i * step)));
const values = (count: number, at: (i: number) => unknown) =>
  column(...Array.from({ length: count }, (_, i) => at(i)));
/** Deterministic stand-in for noise, between −½ and ½. */
const w = (t: number) => ((t * 7919) % 101) / 101 - 0.5;

function forecast(...args: unknown[]): number[][] {
  const shown = shows('KPI_FORECAST', ...args);
  if (!Array.isArray(shown)) throw new Error(String(shown));
  return shown.slice(1).map(([, ...numbers]: number[]) => numbers);
}

describe('a series without noise', () => {
  test.each([
    ['that never changes', (i: number) => (i === 3 ? '' : 7), [7, 7, 7]],
    ['of zeros', () => 0, [0, 0, 0]],
    ['on a rising line', (i: number) => 10 + 2 * i, [70, 72, 74]],
    ['on a line through nought', (i: number) => 29 - 2 * i, [-31, -33, -35]],
    ['that repeats each week', (i: number) => [5, 1, 4, 2, 3, 9, 8][i % 7], [4, 2, 3]],
    [
      'that grows with the week',
      (i: number) => (10 + i) * [5, 1, 4, 2, 3, 9, 8][i % 7],
      [160, 82, 126],
    ],
  ])('%s goes on exactly', (_, at, expected) => {
    forecast(days(30), values(30, at), 3).forEach(([value, low, high], h) => {
      expect(value).toBeCloseTo(expected[h], 4);
      expect(high - low).toBeLessThan(1e-3);
    });
  });
});

/**
 * The optimum of MAN, which has the least AICc, by Nelder and Mead from six starts over the model's own
 * equations (SciPy); the first is 633.2923 beside 649.05 of R's `ets()`, which stops before.
 */
describe('growth by many powers of ten', () => {
  test.each([
    [2, 30, [8.052862e8, 1.073715e9]],
    [2.5, 24, [2.273655e9, 3.126275e9]],
    [3, 24, [1.568983e11, 2.196577e11]],
    [4, 24, [1.231384e14, 1.75912e14]],
  ])('%d-fold a year over %i years goes on growing', (factor, count, expected) => {
    const years = column(...Array.from({ length: count }, (_, i) => `${1990 + i}-12-31`));
    forecast(
      years,
      values(count, (i) => factor ** i),
      2,
    ).forEach(([value], h) => {
      expect(value / expected[h]).toBeCloseTo(1, 4);
    });
  });
});

describe('few values', () => {
  test.each([5, 6, 7, 9, 13, 14, 15])(
    '%i of them are forecast without a season that they cannot bear',
    (count) => {
      const lines = forecast(
        days(count),
        values(count, (i) => 100 + 10 * w(i)),
        2,
      );
      lines.forEach(([value, low, high]) => {
        expect(Math.abs(value - 100)).toBeLessThan(10);
        expect(high - low).toBeGreaterThan(1);
      });
    },
  );

  test('one season short, the season is seen from a second one begun', () => {
    const season = [50, -20, 10, -40, 0, 30, -30];
    const at = (i: number) => 500 + season[i % 7] + w(i);
    forecast(days(20), values(20, at), 7).forEach(([value], h) => {
      expect(Math.abs(value - at(20 + h))).toBeLessThan(3);
    });
  });
});

describe('gaps', () => {
  const at = (i: number) => 500 + 3 * i + [50, -20, 10, -40, 0, 30, -30][i % 7] + 4 * w(i);
  const whole = forecast(days(70), values(70, at), 7);

  test.each([
    ['a date without a value', (i: number) => i % 9 === 4],
    ['two weeks without a value', (i: number) => i >= 30 && i < 44],
  ])('%s: the forecast stays where it was, and the interval does not narrow much', (_, missing) => {
    const lines = forecast(
      days(70),
      values(70, (i) => (missing(i) ? '' : at(i))),
      7,
    );
    lines.forEach(([value, low, high], h) => {
      expect(Math.abs(value - whole[h][0])).toBeLessThan(3);
      expect(high - low).toBeGreaterThan(0.8 * (whole[h][2] - whole[h][1]));
    });
  });

  test('a row left out is the same as a date without a value', () => {
    const kept = Array.from({ length: 70 }, (_, i) => i).filter((i) => i % 9 !== 4);
    const rows = [days(70), values(70, at)].map((cells) => kept.map((i) => cells[i]));
    expect(forecast(...rows, 7)).toEqual(
      forecast(
        days(70),
        values(70, (i) => (i % 9 === 4 ? '' : at(i))),
        7,
      ),
    );
  });
});

describe('the season', () => {
  const weekly = values(70, (i) => 500 + [50, -20, 10, -40, 0, 30, -30][i % 7] + 4 * w(i));

  test('is found from the dates, and 1 takes none', () => {
    const swing = (season: unknown) => {
      const means = forecast(days(70), weekly, 7, 0.8, season).map(([value]) => value);
      return Math.max(...means) - Math.min(...means);
    };
    expect(swing('')).toBeGreaterThan(85);
    expect(swing(7)).toBe(swing(''));
    expect(swing(1)).toBeLessThan(1);
  });

  test('of 52 weeks is taken out before, and pays for itself in the interval', () => {
    const at = (i: number) => 300 + 80 * Math.sin((2 * Math.PI * i) / 52) + 20 * w(i);
    const lines = forecast(days(130, 7), values(130, at), 26);
    lines.forEach(([value, low, high], h) => {
      const truth = 300 + 80 * Math.sin((2 * Math.PI * (130 + h)) / 52);
      expect(Math.abs(value - truth)).toBeLessThan(8);
      expect(high - low).toBeLessThan(60);
    });
  });

  test('of 52 weeks is left out where the weeks only wander', () => {
    let level = 300;
    const cells = values(130, (i) => (level += 10 * w(i * i + 3 * i)));
    expect(forecast(days(130, 7), cells, 10)).toEqual(forecast(days(130, 7), cells, 10, 0.8, 1));
  });
});

test.each([
  ['huge', 1e300],
  ['tiny', 1e-300],
])('%s values keep their scale', (_, scale) => {
  const at = (i: number) => 100 + 10 * w(i);
  const plain = forecast(days(30), values(30, at), 3);
  forecast(
    days(30),
    values(30, (i) => at(i) * scale),
    3,
  ).forEach((line, h) => {
    line.forEach((value, i) => expect(value / scale / plain[h][i]).toBeCloseTo(1, 4));
  });
});

test('ten thousand days are forecast from the latest five thousand', () => {
  const at = (i: number) => 1000 + i / 100 + [50, -20, 10, -40, 0, 30, -30][i % 7] + 4 * w(i);
  const all = forecast(days(10_000), values(10_000, at), 7);
  all.forEach(([value], h) => expect(Math.abs(value - at(10_000 + h))).toBeLessThan(4));
  const early = (i: number) => (i < 5000 ? 77 * w(i) : at(i));
  expect(forecast(days(10_000), values(10_000, early), 7)).toEqual(all);
});

describe('in words', () => {
  const due = (day: string) => shows('ACHIEVABILITY', days(10), values(10, w), 1, day);

  test.each([
    [
      'KPI_FORECAST: values needs at least 5 values, found 4',
      () => shows('KPI_FORECAST', days(4), values(4, w), 3),
    ],
    [
      'KPI_FORECAST: periods must be at most 1000, found 1001',
      () => shows('KPI_FORECAST', days(9), values(9, w), 1001),
    ],
    [
      'KPI_FORECAST: confidence must be less than 1, found 1',
      () => shows('KPI_FORECAST', days(9), values(9, w), 1, 1),
    ],
    [
      'KPI_FORECAST: season must be a whole number, found 2.5',
      () => shows('KPI_FORECAST', days(9), values(9, w), 1, '', 2.5),
    ],
    [
      'KPI_FORECAST: dates row 3 of the range: the date 2024-10-05 appears twice. Keep one row for each date',
      () => shows('KPI_FORECAST', [...days(2), ...days(5).slice(1)], values(6, w), 1),
    ],
    [
      'KPI_FORECAST: periods reaches beyond the year 9999',
      () =>
        shows(
          'KPI_FORECAST',
          column('9995-12-31', '9996-12-31', '9997-12-31', '9998-12-31', '9999-12-31'),
          values(5, w),
          1,
        ),
    ],
    [
      'ACHIEVABILITY: due (2024-10-13) must be in a later period than the last value (2024-10-13)',
      () => due('2024-10-13'),
    ],
    [
      'ACHIEVABILITY: due (2029-12-31) is 1905 periods after the last value (2024-10-13). At most 1000 periods can be forecast',
      () => due('2029-12-31'),
    ],
    [
      'ACHIEVABILITY: direction must be one of up (이상), down (이하), more_than (초과), less_than (미만), found "sideways"',
      () => shows('ACHIEVABILITY', days(10), values(10, w), 1, '2025-01-01', 'sideways'),
    ],
  ])('%s', (sentence, shown) => {
    expect(shown()).toBe(sentence);
  });
});
