import { lineThrough, nextBounds, trendOf } from '../../../../src/domain/kpi/standing/trend';

describe('trendOf', () => {
  test.each<[string, number[], string | undefined]>([
    ['is unknown below four values', [1, 2, 3], undefined],
    ['is rising on a straight way up', [1, 2, 3, 4], 'rising'],
    ['is falling on a straight way down', [4, 3, 2, 1], 'falling'],
    ['is flat on equal values', [5, 5, 5, 5, 5], 'flat'],
    ['is flat on float noise', [0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.3, 0.3], 'flat'],
    ['is flat when the slope is lost in the spread', [10, 30, 12, 28, 14, 29], 'flat'],
    [
      'looks at the last twelve values only',
      [9, 8, 7, 6, 5, 4, 3, 2, 1, ...Array(12).fill(5)],
      'flat',
    ],
  ])('%s', (_, values, expected) => {
    expect(trendOf(values)).toBe(expected);
  });
});

describe('lineThrough', () => {
  test('predicts the next value with the textbook error', () => {
    // y = 2, 4, 5, 4 at x = 0…3: slope 0.7, Sxx 5, residual sum 2.3, s² 1.15; next at x = 4.
    const line = lineThrough([2, 4, 5, 4])!;
    expect(line.slope).toBeCloseTo(0.7, 12);
    expect(line.next.mean).toBeCloseTo(5.5, 12);
    expect(line.next.error).toBeCloseTo(Math.sqrt(1.15 * (1 + 1 / 4 + 6.25 / 5)), 12);
  });

  test('bounds the next value at 80 % on each side', () => {
    const bounds = nextBounds([2, 4, 5, 4])!;
    // t(0.8; 2) = 1.0607
    expect(bounds.high - 5.5).toBeCloseTo(1.0607 * Math.sqrt(1.15 * 2.5), 3);
    expect((bounds.high + bounds.low) / 2).toBeCloseTo(5.5, 12);
  });
});
