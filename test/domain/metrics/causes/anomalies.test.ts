import { dayOf, isoOf } from '../../../../src/domain/calendar/day';
import { column, shows } from '../../functions/formula';

type Row = [
  date: unknown,
  value: number | '',
  expected: number,
  low: number,
  high: number,
  unusual: unknown,
];

const FIRST_DAY = dayOf(2026, 1, 1);

/** Deterministic stand-in for noise, between −½ and ½. */
const w = (t: number) => {
  const drawn = 43_758.5453 * Math.sin(12.9898 * t + 78.233);
  return drawn - Math.floor(drawn) - 0.5;
};
const monthEnds = (count: number) =>
  column(...Array.from({ length: count }, (_, i) => isoOf(dayOf(2015, i + 2, 1) - 1)));

function anomalies(dates: unknown[][], values: readonly unknown[], ...rest: unknown[]): Row[] {
  const shown = shows('KPI_ANOMALIES', dates, column(...values), ...rest);
  if (!Array.isArray(shown)) throw new Error(String(shown));
  return (shown as Row[]).slice(1);
}

const flagged = (rows: Row[]) =>
  rows.flatMap(([, , , , , unusual], i) => (unusual === true ? [i] : []));
const series = (count: number, at: (i: number) => unknown) =>
  Array.from({ length: count }, (_, i) => at(i));

const SERIES: Record<string, (i: number) => number> = {
  'a level': (i) => 100 + 10 * w(i),
  'a line': (i) => 20 + 5 * i + 10 * w(i),
  'a season': (i) => 200 + 60 * Math.sin((i * Math.PI) / 6) + 10 * w(i),
  'a season that grows': (i) =>
    (50 + 5 * i) * (1 + 0.4 * Math.sin((i * Math.PI) / 6)) * (1 + 0.1 * w(i)),
  'a step': (i) => (i < 30 ? 100 : 200) + 10 * w(i),
};

describe.each(Object.entries(SERIES))('%s', (_, at) => {
  test('by itself is usual', () => {
    expect(flagged(anomalies(monthEnds(60), series(60, at)))).toEqual([]);
  });

  test.each([[0], [17], [41], [59]])(
    'is unusual where one value breaks out of it, at %i',
    (place) => {
      const values = series(60, (i) => at(i) + (i === place ? 120 : 0));
      expect(flagged(anomalies(monthEnds(60), values))).toEqual([place]);
    },
  );
});

test('low and high are the expected value less and more the sensitivity times 1.4826 MAD of what is left', () => {
  const rows = anomalies(monthEnds(48), series(48, SERIES['a season']), 2.5);
  const rest = rows
    .map(([, value, expected]) => Math.abs(Number(value) - expected))
    .sort((a, b) => a - b);
  const reach = (2.5 * 1.4826 * (rest[23] + rest[24])) / 2;
  rows.forEach(([, value, expected, low, high, unusual]) => {
    expect(expected - low).toBeCloseTo(reach, 8);
    expect(high - expected).toBeCloseTo(reach, 8);
    expect(unusual).toBe(Number(value) < low || Number(value) > high);
  });
});

describe('where the spread grows with the level', () => {
  const growing = (i: number) => (20 + 5 * i) * (1 + 0.3 * w(i));

  test('low and high are expected less and more the sensitivity times 1.4826 MAD of shares of it', () => {
    const rows = anomalies(monthEnds(120), series(120, growing));
    const shares = rows
      .map(([, value, expected]) => Math.abs(Number(value) / expected - 1))
      .sort((a, b) => a - b);
    const share = (3.5 * 1.4826 * (shares[59] + shares[60])) / 2;
    rows.forEach(([, value, expected, low, high, unusual]) => {
      expect(low / expected).toBeCloseTo(1 - share, 9);
      expect(high / expected).toBeCloseTo(1 + share, 9);
      expect(unusual).toBe(Number(value) < low || Number(value) > high);
    });
  });

  test('a small value out of place is found early on, and large ones by themselves are usual', () => {
    const values = series(120, (i) => growing(i) + (i === 12 ? 80 : 0));
    expect(flagged(anomalies(monthEnds(120), values))).toEqual([12]);
  });

  test.each([
    ['with a value below nought', (i: number) => (i === 7 ? -1 : growing(i))],
    ['where it only differs by chance', (i: number) => 20 + 5 * i + 10 * w(i)],
    ['of too few values', (i: number) => growing(5 * i), 23],
  ])('%s one deviation holds everywhere', (_, at, count = 120) => {
    const reaches = anomalies(monthEnds(count), series(count, at)).map(
      ([, , expected, low]) => expected - low,
    );
    reaches.forEach((reach) => expect(reach).toBeCloseTo(reaches[0], 8));
  });
});

test('three years are enough for a season, and one wild month does not make its namesakes unusual', () => {
  const values = series(36, (i) => SERIES['a season'](i) + (i === 23 ? 500 : 0));
  expect(flagged(anomalies(monthEnds(36), values))).toEqual([23]);
});

test('a wild value bends nothing: what the others are compared with hardly moves', () => {
  const plain = anomalies(monthEnds(60), series(60, SERIES['a season']));
  const wild = anomalies(
    monthEnds(60),
    series(60, (i) => (i === 30 ? 1e9 : SERIES['a season'](i))),
  );
  expect(flagged(wild)).toEqual([30]);
  wild.forEach(([, , expected], i) => expect(Math.abs(expected - plain[i][2])).toBeLessThan(10));
});

test('a date without a value is listed with blanks', () => {
  const rows = anomalies(
    monthEnds(60),
    series(60, (i) => (i % 20 === 7 ? '' : SERIES['a line'](i))),
  );
  expect(rows.length).toBe(60);
  expect(rows[27].slice(1)).toEqual(['', '', '', '', '']);
  expect(flagged(rows)).toEqual([]);
});

describe('beside gaps', () => {
  const flat = (values: readonly unknown[]) =>
    anomalies(column(...values.map((_, i) => isoOf(FIRST_DAY + i))), values);

  test.each([
    [[3, 3, '', 9, 3, 3], 3],
    [[3, 3, '', '', '', 9, 3, 3], 5],
    [[3, 3, '', '', 9, 3, 3, 3], 4],
    [[3, '', 3, 9, 3, 3], 3],
    [[3, '', 3, '', 9, '', 3, 3], 4],
    [[9, '', 3, 3, 3, '', 3], 0],
  ])('in %j the 9 is unusual and 3 expected', (values, place) => {
    const rows = flat(values);
    expect(flagged(rows)).toEqual([place]);
    expect(rows.map(([, , expected]) => expected)).toEqual(values.map((value) => value && 3));
  });

  // By hand: seven of the eight lie on 4 + 2t, which nothing but the wild one leaves.
  test('a line goes on through them', () => {
    const rows = flat([4, '', 8, 10, '', '', 46, 18, 20, '', 24, 26]);
    expect(flagged(rows)).toEqual([6]);
    rows.forEach(([, value, expected], i) => {
      if (value !== '') expect(expected).toBeCloseTo(4 + 2 * i, 9);
    });
  });

  test.each([5, 6, 7])('one wild value of %i is found wherever it and the gaps stand', (count) => {
    for (const mask of Array.from({ length: 2 ** (count - 1) }, (_, bits) => bits)) {
      for (let wild = 0; wild < count; wild += 1) {
        const values = Array.from({ length: count }, (_, k) => k).flatMap((k) => [
          k === wild ? 9 : 3,
          ...((mask >> k) % 2 === 1 ? ['', ''].slice(k % 2) : []),
        ]);
        if (values.length >= 2 * count) continue;
        const rows = flat(values);
        expect(flagged(rows)).toEqual([values.indexOf(9)]);
        rows.forEach(([, value, expected]) => value !== '' && expect(expected).toBe(3));
      }
    }
  });
});

test('rows come in the order of the dates, whatever order they stood in', () => {
  const dates = monthEnds(60);
  const values = series(60, SERIES['a season']);
  const back = anomalies([...dates].reverse(), [...values].reverse());
  expect(back).toEqual(anomalies(dates, values));
});

test.each([
  ['a spike in a series that never changes', (i: number) => (i === 12 ? 9 : 5), [12]],
  ['nothing in a series that never changes', () => 5, []],
])('%s is found', (_, at, places) => {
  expect(flagged(anomalies(monthEnds(30), series(30, at)))).toEqual(places);
});

test.each([
  ['a line', (i: number) => 0.3 * i + 0.7],
  [
    'a season',
    (i: number) => 0.7 * [0.1, 0.7, 0.3, 0.9, 0.2, 0.8, 0.4, 0.6, 0.1, 0.3, 0.7, 0.9][i % 12],
  ],
])(
  'in %s without noise, where only rounding tells values from what is expected, nothing is unusual',
  (_, at) => {
    expect(flagged(anomalies(monthEnds(60), series(60, at)))).toEqual([]);
    expect(
      flagged(
        anomalies(
          monthEnds(60),
          series(60, (i) => at(i) + (i === 30 ? 5 : 0)),
        ),
      ),
    ).toEqual([30]);
  },
);

test('values at the end of what a number can be have an answer or a sentence', () => {
  const days = ['2024-10-07', ...Array.from({ length: 10 }, (_, i) => `2024-10-${18 + i}`)];
  const values = [-1e308, '', 1.7e308, 1e308, 1e308, 9e307, 1.7e308, '', -1e308, '', 1.7e308];
  for (const name of ['KPI_ANOMALIES', 'KPI_TREND']) {
    const shown = shows(name, column(...days), column(...values));
    if (typeof shown === 'string') expect(shown).toMatch(/^KPI_\w+: the result is too large/);
    else expect(JSON.stringify(shown)).not.toMatch(/null|NaN|Infinity/);
  }
});
