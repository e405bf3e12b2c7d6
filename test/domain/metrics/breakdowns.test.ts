import fc from 'fast-check';
import { column, date, shows } from '../functions/formula';

const FUNNEL_HEAD = ['step', 'count', 'share of first', 'share of previous', 'lost', 'mark'];
const body = (table: unknown) => (table as unknown[][]).slice(1);
const columnOf = (table: unknown, index: number) => body(table).map((row) => row[index] as number);

describe('FUNNEL', () => {
  const funnel = (...args: unknown[]) => shows('FUNNEL', ...args);

  test('sets each step beside the first and the one before', () => {
    expect(funnel(column(1000, '', 250, 50), column('visit', '', 'join', 'buy'))).toEqual([
      FUNNEL_HEAD,
      ['visit', 1000, 1, '', '', ''],
      ['join', 250, 0.25, 0.25, 750, ''],
      ['buy', 50, 0.05, 0.2, 200, 'worst'],
    ]);
  });

  test.each([
    ['the first of equal losses', [8, 4, 2, 1], ['', 'worst', '', '']],
    ['a step that nobody reached', [8, 4, 0, 0], ['', '', 'worst', '']],
    ['none where nobody is lost', [8, 8], ['', '']],
    ['none of a single step', [8], ['']],
    ['the largest share, not the largest count', [1000, 800, 100, 10], ['', '', '', 'worst']],
  ])('marks %s', (_, counts, marks) => {
    expect(columnOf(funnel(column(...counts)), 5)).toEqual(marks);
  });

  test('has nothing to say of the share of a step that nobody reached', () => {
    expect(body(funnel(column(8, 0, 0)))[2]).toEqual([3, 0, 0, '', 0, '']);
  });

  test.each([
    [
      [column(5, 3, 4)],
      'FUNNEL: counts row 3 (4) is more than the step before (3): check the order and what is counted',
    ],
    [[column(0, 0)], 'FUNNEL: counts row 1 must be more than 0, found 0'],
    [[column('', '')], 'FUNNEL: counts is blank'],
    [[column(5, -1)], 'FUNNEL: counts row 2 must be at least 0, found -1'],
    [
      [column(5, 3), column('a', '')],
      'FUNNEL: labels row 2 is blank while its row holds other values: fill it or clear the row',
    ],
  ])('refuses %j', (args, sentence) => {
    expect(funnel(...args)).toBe(sentence);
  });

  test('loses in all what separates the first from the last', () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 })
      .map((some) => [...some.sort((a, b) => b - a)])
      .filter(([first]) => first > 0);
    fc.assert(
      fc.property(counts, (some) => {
        const table = funnel(column(...some));
        const lost = columnOf(table, 4).slice(1);
        expect(lost.reduce((sum, one) => sum + one, 0)).toBe(some[0] - some[some.length - 1]);
      }),
    );
  });
});

describe('CONTRIBUTION', () => {
  const contribution = (...args: unknown[]) => shows('CONTRIBUTION', ...args);
  const head = ['segment', 'before', 'after', 'change', 'share of the total change'];

  test('adds up rows of one segment, in the order of their first row', () => {
    const segments = column('B', 'A', '', 'B');
    expect(contribution(segments, column(1, 5, '', 2), column(4, 5, '', 0))).toEqual([
      head,
      ['B', 3, 4, 1, 1],
      ['A', 5, 5, 0, 0],
    ]);
  });

  test.each([
    ['that cancels out', [5, 7], [7, 5]],
    ['of nothing', [5, 7], [5, 7]],
    ['of rounding only', [0.1, 0.2], [0.3, 0]],
  ])('leaves the shares blank for a change %s', (_, before, after) => {
    const table = contribution(column('A', 'B'), column(...before), column(...after));
    expect(columnOf(table, 4)).toEqual(['', '']);
  });

  test('keeps a small change of large amounts', () => {
    const table = contribution(column('A', 'B'), column(1e12, 1e12), column(1e12 + 1, 1e12));
    expect(columnOf(table, 4)).toEqual([1, 0]);
  });

  test.each([
    [
      [column('A', 'B'), column(1, ''), column(1, 2)],
      'CONTRIBUTION: before row 2 is blank while its row holds other values: fill it or clear the row',
    ],
    [[column('', ''), column('', ''), column('', '')], 'CONTRIBUTION: segments is blank'],
    [
      [column('A', 'B'), column(-1e308, -1e308), column(1e308, 1e308)],
      'CONTRIBUTION: the result is too large to be a number',
    ],
    [[column('A'), column('x'), column(1)], 'CONTRIBUTION: before must be a number, found "x"'],
  ])('refuses %j', (args, sentence) => {
    expect(contribution(...args)).toBe(sentence);
  });

  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), amount, amount), { minLength: 1 });

  test('has shares that add up to 1 and changes that add up to the change of the total', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const table = contribution(
          column(...some.map(([segment]) => `S${segment}`)),
          column(...some.map(([, before]) => before)),
          column(...some.map(([, , after]) => after)),
        );
        const total = some.reduce((sum, [, before, after]) => sum + (after - before), 0);
        const changes = columnOf(table, 3).reduce((sum, one) => sum + one, 0);
        expect(changes).toBeCloseTo(total, 3);
        fc.pre(Math.abs(total) > 1);
        expect(columnOf(table, 4).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
});

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
      'RATE_CHANGE: numerators_before row 2: the numerator is 3, but its denominators_before are 0',
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
