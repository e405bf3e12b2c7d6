import { lineThrough, nextBounds, trendOf } from '../../../../src/domain/kpi/standing/trend';

describe('trendOf', () => {
  test.each<[string, number[], string | undefined]>([
    ['is unknown below four values', [1, 2, 3], undefined],
    ['is rising on a straight way up', [1, 2, 3, 4], 'rising'],
    ['is falling on a straight way down', [4, 3, 2, 1], 'falling'],
    ['is flat on equal values', [5, 5, 5, 5, 5], 'flat'],
    ['is flat on float noise', [0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.3, 0.3], 'flat'],
    ['is flat when the slope is lost in the spread', [10, 30, 12, 28, 14, 29], 'flat'],
    ['is rising where one step at its end goes down', [1, 2, 3, 4, 6, 5], 'rising'],
    ['is rising where its end rests', [1, 2, 3, 4, 6, 6, 6], 'rising'],
    [
      'says that a rise has turned',
      [0.057, 0.102, 0.125, 0.133, 0.127, 0.142, 0.15, 0.127, 0.099],
      'rising_then_falling',
    ],
    ['says that a fall has turned', [90, 70, 50, 30, 10, 12, 15], 'falling_then_rising'],
    ['says so of values below zero', [-90, -70, -50, -30, -10, -12, -15], 'rising_then_falling'],
    ['knows no turn where the end goes on', [1, 3, 2, 4, 5, 6], 'rising'],
    ['knows no turn in float noise', [1, 2, 3, 4, 4 - 1e-12, 4 - 2e-12], 'rising'],
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
