import fc from '../../../support/fast-check';
import { column, date, shows } from '../../functions/formula';

const body = (table: unknown) => (table as unknown[][]).slice(1);

describe('RATE_CHANGE', () => {
  const change = (...args: unknown[]) => shows('RATE_CHANGE', ...args);
  type Row = [string, number, number, number, number];
  const of = (rows: readonly Row[]) =>
    [0, 1, 2, 3, 4].map((place) => column(...rows.map((row) => row[place])));

  test.each<[string, Row[], unknown[][]]>([
    [
      // Weights 1/4 and 3/4 change places; one rate rises from 1/4 to 1/2.
      'splits weights and rates that both move',
      [
        ['new', 25, 100, 150, 300],
        ['old', 150, 300, 50, 100],
      ],
      [
        ['new', -0.046875, 0.125],
        ['old', -0.015625, 0],
      ],
    ],
    [
      'finds no mix where weights stay',
      [
        ['a', 1, 10, 2, 20],
        ['b', 1, 10, 11, 20],
      ],
      [
        ['a', 0, 0],
        ['b', 0, 0.225],
      ],
    ],
    [
      'finds no rate effect where rates stay',
      [
        ['a', 0, 10, 0, 30],
        ['b', 10, 10, 10, 10],
      ],
      [
        ['a', -0.09375, 0],
        ['b', -0.15625, 0],
      ],
    ],
    [
      // 0.1 + 0.2 beside 0.3: the rate of a moved by floating point alone.
      'takes noise for no effect',
      [
        ['a', 0.1 + 0.2, 1, 0.3, 1],
        ['b', 1, 1, 1, 1],
      ],
      [
        ['a', 0, 0],
        ['b', 0, 0],
      ],
    ],
    [
      'takes a new segment for mix',
      [
        ['a', 5, 10, 5, 10],
        ['b', 0, 0, 10, 10],
      ],
      [
        ['a', 0.0625, 0],
        ['b', 0.1875, 0],
      ],
    ],
    [
      'takes a segment that went for mix',
      [
        ['a', 5, 10, 5, 10],
        ['b', 10, 10, 0, 0],
      ],
      [
        ['a', -0.0625, 0],
        ['b', -0.1875, 0],
      ],
    ],
    [
      'gives nothing to a segment that is on neither side',
      [
        ['a', 5, 10, 5, 10],
        ['b', 0, 0, 0, 0],
      ],
      [
        ['a', 0, 0],
        ['b', 0, 0],
      ],
    ],
    [
      'adds up rows of one segment',
      [
        ['a', 1, 0, 2, 5],
        ['b', 1, 10, 11, 20],
        ['a', 0, 10, 0, 15],
      ],
      [
        ['a', 0, 0],
        ['b', 0, 0.225],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    const shown = body(change(...of(rows)));
    expect(shown.map(([segment]) => segment)).toEqual(expected.map(([segment]) => segment));
    shown.forEach((row, i) => {
      expect(row[1]).toBeCloseTo(expected[i][1] as number, 14);
      expect(row[2]).toBeCloseTo(expected[i][2] as number, 14);
    });
  });

  test.each<[Row[], string]>([
    [
      [
        ['a', 5, 10, 5, 10],
        ['b', 3, 0, 5, 10],
      ],
      'RATE_CHANGE: numerators_before row 2 of the range: the numerator is 3, but its denominators_before are 0',
    ],
    [
      [['a', 0, 0, 5, 10]],
      'RATE_CHANGE: denominators_before add up to 0, so the rate is undefined',
    ],
    [[['a', 5, 10, 5, -1]], 'RATE_CHANGE: denominators_after must be at least 0, found -1'],
  ])('refuses %j', (rows, sentence) => {
    expect(change(...of(rows))).toBe(sentence);
  });

  test('refuses dates for numbers', () => {
    expect(change('a', 1, date('2026-01-01'), 1, 2)).toBe(
      'RATE_CHANGE: denominators_before must be a number, found 2026-01-01',
    );
  });

  const side = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
    .map(([a, b]): [number, number] => [b === 0 ? 0 : Math.min(a, b), b]);
  const rows = fc
    .array(
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), side, side)
        .map(([name, before, after]): Row => [`S${name}`, ...before, ...after]),
      { minLength: 1, maxLength: 20 },
    )
    .filter((some) => some.some((row) => row[2] > 0) && some.some((row) => row[4] > 0));
  const sum = (some: readonly Row[], place: 1 | 2 | 3 | 4) =>
    some.reduce((total, row) => total + row[place], 0);

  test('sums to the change of the whole rate', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const effects = body(change(...of(some))).reduce<number>(
          (total, [, mix, rate]) => total + (mix as number) + (rate as number),
          0,
        );
        const whole = sum(some, 3) / sum(some, 4) - sum(some, 1) / sum(some, 2);
        expect(effects).toBeCloseTo(whole, 12);
      }),
    );
  });

  test('turns only its signs when before and after change places', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const there = body(change(...of(some)));
        const back = body(change(...of(some.map(([s, a, b, c, d]): Row => [s, c, d, a, b]))));
        there.forEach((row, i) => {
          expect(back[i][1]).toBeCloseTo(-(row[1] as number), 12);
          expect(back[i][2]).toBeCloseTo(-(row[2] as number), 12);
        });
      }),
    );
  });
});
