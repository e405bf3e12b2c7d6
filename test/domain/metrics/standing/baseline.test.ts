import { dayOf, isoOf } from '../../../../src/domain/calendar/day';
import { column, dates, shows } from '../../functions/formula';

const monthEnds = (count: number) =>
  column(...Array.from({ length: count }, (_, i) => isoOf(dayOf(2020, i + 2, 1) - 1)));
const numbers = (count: number, at: (i: number) => unknown) =>
  column(...Array.from({ length: count }, (_, i) => at(i)));

describe('the last months that hold values', () => {
  test.each([
    ['twelve unless told', [], 13.5],
    ['as many as told', [6], 16.5],
    ['the middle one or two of them', [7, 'median'], 16],
    ['by the Korean word', ['', '중앙값'], 13.5],
  ])('are taken: %s', (_, rest, expected) => {
    expect(
      shows(
        'BASELINE',
        monthEnds(20),
        numbers(20, (i) => i),
        ...rest,
      ),
    ).toBe(expected);
  });

  test('are counted by months that hold any, so that an empty one costs none', () => {
    const cells = numbers(20, (i) => (i === 18 ? '' : i));
    expect(shows('BASELINE', monthEnds(20), cells, 6)).toBe((19 + 17 + 16 + 15 + 14 + 13) / 6);
  });

  test('are taken as far as they are there, from six on', () => {
    expect(
      shows(
        'BASELINE',
        monthEnds(7),
        numbers(7, (i) => i),
      ),
    ).toBe(3);
    expect(
      shows(
        'BASELINE',
        monthEnds(5),
        numbers(5, (i) => i),
      ),
    ).toBe('BASELINE: needs at least 6 months with values, found 5');
  });

  test('give all their values, several a month and in any order', () => {
    const rows = [
      '2026-03-01',
      '2026-01-01',
      '2026-01-31',
      '2026-02-01',
      '2025-12-01',
      '2025-11-01',
      '2025-10-01',
    ];
    expect(shows('BASELINE', dates(...rows), column(1, 2, 3, 4, 5, 6, 7))).toBe(4);
  });
});

describe('seasonal', () => {
  const factors = [0.7, 0.8, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 0.9, 0.9, 0.8];

  test('is the level where months differ by a factor only', () => {
    const cells = numbers(36, (i) => 200 * factors[i % 12]);
    expect(shows('BASELINE', monthEnds(36), cells, 6, 'seasonal')).toBeCloseTo(200, 9);
    expect(shows('BASELINE', monthEnds(36), cells, 6)).toBeCloseTo(200 * (5.9 / 6), 9);
  });

  test('begins with any month', () => {
    const cells = numbers(31, (i) => 200 * factors[i % 12]);
    expect(shows('BASELINE', monthEnds(31).slice(5), cells.slice(5), 7, '계절')).toBeCloseTo(
      200,
      9,
    );
  });

  test('bridges a month without values', () => {
    const cells = numbers(36, (i) => (i === 15 ? '' : 200));
    expect(shows('BASELINE', monthEnds(36), cells, 12, 'seasonal')).toBeCloseTo(200, 9);
  });

  test.each([
    ['BASELINE: needs at least 24 months with values, found 23', 23, () => 5],
    [
      'BASELINE: the trend of a month is not above 0, so monthly factors cannot be calculated: use mean or median',
      24,
      (i: number) => (i % 12 === 3 ? 0 : 5),
    ],
  ])('%s', (sentence, count, at) => {
    expect(shows('BASELINE', monthEnds(count), numbers(count, at), 12, 'seasonal')).toBe(sentence);
  });
});
