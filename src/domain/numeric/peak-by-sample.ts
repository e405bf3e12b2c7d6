import { higherPeak, highestPeak, type Peak, peakFrom, type Slope } from './peak';

type Likelihood = (parameters: Float64Array) => Slope;

/**
 * The highest peak of several models of one likelihood, each with its starts. The starts are followed on a
 * sample of the data, where a step costs little, and the best peak found there starts the search on the
 * whole. A model whose peak the sample does not show is searched on the whole from all its starts, as is
 * every model where there is no sample.
 */
export function highestPeakBySample(
  whole: Likelihood,
  sample: Likelihood | undefined,
  models: readonly (readonly (readonly number[])[])[],
): Peak {
  return models.map((starts) => peakOf(whole, sample, starts)).reduce(higherPeak);
}

function peakOf(
  whole: Likelihood,
  sample: Likelihood | undefined,
  starts: readonly (readonly number[])[],
): Peak {
  const hint = sample && highestPeak(sample, starts);
  if (hint?.reached) {
    const peak = peakFrom(whole, Array.from(hint.at));
    if (peak.reached) return peak;
  }
  return highestPeak(whole, starts);
}
