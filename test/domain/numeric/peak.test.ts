import { highestPeak, peakFrom, type Slope } from '../../../src/domain/numeric/peak';
import { polygamma } from '../../../src/domain/numeric/polygamma';

/** Poisson counts with the mean `at[0]`: the peak is the mean of the counts. */
function poisson(total: number, count: number): (at: Float64Array) => Slope {
  return ([mean]) => ({
    value: total * Math.log(mean) - count * mean,
    gradient: [total / mean - count],
    curvature: [-total / (mean * mean)],
  });
}

/** A curve in the logarithm of one parameter, from its value and two derivatives. */
function inLog(curve: (log: number) => [number, number, number]): (at: Float64Array) => Slope {
  return ([x]) => {
    const [value, first, second] = curve(Math.log(x));
    return {
      value,
      gradient: [first / x],
      curvature: [(second - first) / (x * x)],
    };
  };
}

describe('the highest point of a likelihood', () => {
  test.each([0.001, 1, 900])('is reached to the last digits from %d', (start) => {
    const peak = peakFrom(poisson(42, 12), [start]);
    expect(peak.reached && peak.at[0]).toBeCloseTo(3.5, 13);
  });

  test('is found past a stretch that is not concave', () => {
    // −ln(1 + x²) bends upwards beyond 1.
    const bell = inLog((x) => [
      -Math.log1p(x * x),
      (-2 * x) / (1 + x * x),
      (2 * x * x - 2) / (1 + x * x) ** 2,
    ]);
    const peak = peakFrom(bell, [Math.exp(5)]);
    expect(peak.reached && peak.at[0]).toBeCloseTo(1, 12);
  });

  test.each([
    [1, true],
    [-1, false],
  ])('is none where it rises for ever: slope %d', (slope, up) => {
    const rising = inLog((x) => {
      const low = Math.exp(-slope * x);
      return [-low, slope * low, -low];
    });
    expect(peakFrom(rising, [1])).toMatchObject({ reached: false, limit: 0, up });
  });

  test('is none where it is level', () => {
    expect(
      peakFrom(
        inLog(() => [1, 0, 0]),
        [1],
      ),
    ).toMatchObject({ reached: false, limit: -1 });
  });

  test('is the higher of two', () => {
    // Peaks at 0 and 6, the second higher by 1.
    const twin = inLog((x) => {
      const [low, high] = [Math.exp((-x * x) / 2), 2 * Math.exp((-(x - 6) * (x - 6)) / 2)];
      return [
        low + high,
        -x * low - (x - 6) * high,
        (x * x - 1) * low + ((x - 6) * (x - 6) - 1) * high,
      ];
    });
    for (const starts of [
      [[1.5], [300]],
      [[300], [1.5]],
    ]) {
      const peak = highestPeak(twin, starts);
      expect(peak.reached && Math.log(peak.at[0])).toBeCloseTo(6, 6);
    }
  });
});

test.each([
  // mpmath, 50 digits: psi(0, x) and psi(1, x).
  [1e-3, -1000.5755719318103, 1000001.64253319587],
  [0.1, -10.4237549404110768, 101.433299150792759],
  [0.5, -1.96351002602142348, 4.93480220054467931],
  [1, -0.577215664901532861, 1.64493406684822644],
  [2.5, 0.703156640645243187, 0.490357756100234865],
  [14.99, 2.67365704174304471, 0.0689857666213864545],
  [15, 2.6743466616607937, 0.0689382278476838062],
  [100, 4.6001618527380874, 0.0100501666633335714],
  [1e6, 13.8155100579641908, 1.00000050000016667e-6],
])('the derivatives of ln gamma at %d are those of the reference', (x, first, second) => {
  const [psi, trigamma] = polygamma(x);
  expect(Math.abs(psi / first - 1)).toBeLessThan(4e-15);
  expect(Math.abs(trigamma / second - 1)).toBeLessThan(4e-15);
});
