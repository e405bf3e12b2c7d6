import type { Slope } from '../../../src/domain/numeric/peak';
import { highestPeakBySample } from '../../../src/domain/numeric/peak-by-sample';

type Likelihood = (at: Float64Array) => Slope;

/** Poisson counts with the mean `at[0]`: the peak is the mean of the counts. */
function poisson(total: number, count: number, ahead = 0): Likelihood {
  return ([mean]) => ({
    value: ahead + total * Math.log(mean) - count * mean,
    gradient: [total / mean - count],
    curvature: [-total / (mean * mean)],
  });
}

/** Rises for ever, so that it has no peak. */
const rising: Likelihood = ([x]) => ({ value: x, gradient: [1], curvature: [0] });

function counted(likelihood: Likelihood) {
  const starts: number[] = [];
  const at: Likelihood = (parameters) => {
    starts.push(parameters[0]);
    return likelihood(parameters);
  };
  return { at, starts };
}

const STARTS = [[0.01], [1], [90]];

test('the whole is searched from the peak of the sample alone', () => {
  const whole = counted(poisson(4200, 1200));
  const peak = highestPeakBySample(whole.at, poisson(43, 12), STARTS);
  expect(peak.reached && peak.at[0]).toBeCloseTo(3.5, 12);
  expect(whole.starts[0]).toBeCloseTo(43 / 12, 9);
  expect(whole.starts.length).toBeLessThan(6);
});

test.each([
  ['there is no sample', undefined],
  ['the sample has no peak', rising],
])('the whole is searched from every start where %s', (_, sample) => {
  const whole = counted(poisson(4200, 1200));
  const peak = highestPeakBySample(whole.at, sample, STARTS);
  expect(peak.reached && peak.at[0]).toBeCloseTo(3.5, 12);
  for (const [start] of STARTS) expect(whole.starts).toContainEqual(expect.closeTo(start, 9));
});

/** One parameter is the model, two are its limit, which lies lower by so much. */
function withLimit(below: number, scale: number): Likelihood {
  return (at) => {
    const own = poisson(42 * scale, 12 * scale)(at.subarray(0, 1));
    if (at.length === 1) return own;
    const other = poisson(2, 1)(at.subarray(1));
    return {
      value: own.value - below + other.value,
      gradient: [...own.gradient, ...other.gradient],
      curvature: [...own.curvature, 0, 0, ...other.curvature],
    };
  };
}

test.each([
  [100, false],
  [1, true],
])('a limit that the sample puts %d below is followed on the whole: %s', (below, isFollowed) => {
  const lengths = new Set<number>();
  const whole: Likelihood = (at) => {
    lengths.add(at.length);
    return withLimit(100 * below, 100)(at);
  };
  highestPeakBySample(whole, withLimit(below, 1), STARTS, [[[1, 1]]]);
  expect(lengths.has(2)).toBe(isFollowed);
});
