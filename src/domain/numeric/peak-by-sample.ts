import { higherPeak, highestPeak, type Peak, peakFrom, type Slope } from './peak';

type Likelihood = (parameters: Float64Array) => Slope;
type Starts = readonly (readonly number[])[];

/** So much lower in the sample, in log-likelihood, a model is lower by many times as much in the whole. */
const CLEARLY = 10;

/**
 * The highest peak of a model and of its limits, each with its starts. The starts are followed on a sample
 * of the data, where a step costs little, and the best peak found there starts the search on the whole. A
 * model whose peak the sample does not show is searched on the whole from all its starts, as is every
 * model where there is no sample. A limit that the sample puts clearly below the model's own peak is left
 * out, if the whole has that peak, too.
 */
export function highestPeakBySample(
  whole: Likelihood,
  sample: Likelihood | undefined,
  own: Starts,
  limits: readonly Starts[] = [],
): Peak {
  const hint = sample && highestPeak(sample, own);
  const peak = peakNear(whole, hint, own);
  const others = limits.flatMap((starts) => {
    const other = sample && highestPeak(sample, starts);
    const isLower = peak.reached && hint && other && other.value < hint.value - CLEARLY;
    return isLower ? [] : [peakNear(whole, other, starts)];
  });
  return others.reduce(higherPeak, peak);
}

function peakNear(whole: Likelihood, hint: Peak | undefined, starts: Starts): Peak {
  if (hint?.reached) {
    const peak = peakFrom(whole, Array.from(hint.at));
    if (peak.reached) return peak;
  }
  return highestPeak(whole, starts);
}
