import fc from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

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
    ['none where counts differ by noise', [0.3, 0.1 + 0.2], ['', '']],
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
      'FUNNEL: counts row 3 of the range (4) is more than the step before (3): check the order and what is counted',
    ],
    [[column(0, 0)], 'FUNNEL: counts row 1 of the range must be more than 0, found 0'],
    [[column('', '')], 'FUNNEL: counts is blank'],
    [[column(5, -1)], 'FUNNEL: counts row 2 of the range must be at least 0, found -1'],
    [
      [column(5, 3), column('a', '')],
      'FUNNEL: labels row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
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
    ['below 1e-9 of the amounts', [1e12, 5], [1e12 + 1, 5]],
  ])('leaves the shares blank for a change %s', (_, before, after) => {
    const table = contribution(column('A', 'B'), column(...before), column(...after));
    expect(columnOf(table, 4)).toEqual(['', '']);
  });

  test('shows no noise, in a change or in a sum that cancels out', () => {
    const table = contribution(
      column('A', 'B', 'B', 'B', 'C'),
      column(0.1 + 0.2, 0.1, 0.2, -0.3, 50),
      column(0.3, 0, 0, 0, 100),
    );
    expect(body(table)).toEqual([
      ['A', expect.closeTo(0.3, 12), 0.3, 0, 0],
      ['B', 0, 0, 0, 0],
      ['C', 50, 100, 50, 1],
    ]);
  });

  test('keeps a small change of large amounts', () => {
    const table = contribution(column('A', 'B'), column(1e12, 1e12), column(1e12 + 1e4, 1e12));
    expect(columnOf(table, 4)).toEqual([1, 0]);
  });

  test.each([
    [
      [column('A', 'B'), column(1, ''), column(1, 2)],
      'CONTRIBUTION: before row 2 of the range is blank, but other cells in its row are not: fill it or clear the row',
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
        // Seven segments, each of whose sums and change may be 0 for being below 1e-9 of the amounts.
        const sizes = some.map(([, before, after]) => Math.abs(before) + Math.abs(after));
        const noise = 7 * 3e-9 * sizes.reduce((sum, one) => sum + one, 0);
        expect(Math.abs(changes - total)).toBeLessThanOrEqual(noise);
        fc.pre(Math.abs(total) > 1000 * noise);
        expect(columnOf(table, 4).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
});
