/** How a season joins the trend. */
export type Joining = 'added' | 'multiplied';

/**
 * The middle of each full season around a value: the mean over `period` values, for an even period of the
 * two such windows around it (the centred moving average of classical decomposition). NaN at both ends.
 */
export function centredTrend(values: Float64Array, period: number): Float64Array {
  const n = values.length;
  const trend = new Float64Array(n).fill(NaN);
  const half = period >> 1;
  const even = period % 2 === 0;
  for (let t = half; t < n - half; t += 1) {
    let sum = even
      ? (values[t - half] + values[t + half]) / 2
      : values[t - half] + values[t + half];
    if (half === 0) sum = values[t];
    for (let i = t - half + 1; i < t + half; i += 1) sum += values[i];
    trend[t] = sum / period;
  }
  return trend;
}

/**
 * The season's figure of classical decomposition: the mean of what is left of the trend at each place of
 * the season, so that the figure has the mean 0 (added) or 1 (multiplied).
 */
export function seasonFigure(
  values: Float64Array,
  trend: Float64Array,
  period: number,
  joining: Joining,
): Float64Array {
  const figure = new Float64Array(period);
  const counts = new Float64Array(period);
  for (let t = 0; t < values.length; t += 1) {
    const rest = joining === 'added' ? values[t] - trend[t] : values[t] / trend[t];
    if (rest === rest) {
      figure[t % period] += rest;
      counts[t % period] += 1;
    }
  }
  const neutral = joining === 'added' ? 0 : 1;
  let mean = 0;
  for (let k = 0; k < period; k += 1) {
    figure[k] = counts[k] > 0 ? figure[k] / counts[k] : neutral;
    mean += figure[k] / period;
  }
  return figure.map((part) => (joining === 'added' ? part - mean : part / mean));
}

/** Gaps filled on the straight line between their neighbours: for starting values only. */
export function bridged(values: Float64Array): Float64Array {
  const filled = values.slice();
  let last = -1;
  for (let t = 0; t < filled.length; t += 1) {
    if (!(values[t] === values[t])) continue;
    for (let gap = last + 1; gap < t; gap += 1) {
      const share = (gap - last) / (t - last);
      filled[gap] = values[last] + share * (values[t] - values[last]);
    }
    last = t;
  }
  return filled;
}

/** The least squares line through the first `count` values at 1, 2, 3 … */
export function lineThroughFirst(
  values: Float64Array,
  count: number,
): { start: number; slope: number } {
  let mean = 0;
  for (let t = 0; t < count; t += 1) mean += values[t] / count;
  const middle = (count + 1) / 2;
  let shared = 0;
  let spread = 0;
  for (let t = 0; t < count; t += 1) {
    shared += (t + 1 - middle) * (values[t] - mean);
    spread += (t + 1 - middle) ** 2;
  }
  const slope = spread > 0 ? shared / spread : 0;
  return { start: mean - slope * middle, slope };
}
