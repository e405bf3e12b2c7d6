import { refuse } from '../../functions/no-answer';
import { bestEts } from './ets-choice';
import { etsOutlook } from './ets-forecast';
import { bestLongSeason } from './long-season';
import type { Series } from './series';

/** The normal distribution of each value to come. */
export interface Forecast {
  means: Float64Array;
  deviations: Float64Array;
}

/** Beyond it a season is no state of the model but a figure taken out before. */
const LONGEST_STATE = 24;

/** Values farther back say nothing of the states at the end, and cost time. */
const MOST_VALUES = 5000;

/**
 * The values to come, by the exponential smoothing model of least AICc. A series that never changed is
 * forecast to stay, without any width: nothing in it tells what a change would be like.
 */
export function forecastOf({ values: all, season }: Series, horizon: number): Forecast {
  let start = Math.max(0, all.length - MOST_VALUES);
  while (!(all[start] === all[start])) start += 1;
  const values = all.subarray(start);
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);
  if (values.every((value) => !(value !== values[0] && value === value))) {
    return {
      means: new Float64Array(horizon).fill(values[0]),
      deviations: new Float64Array(horizon),
    };
  }
  const scaled = values.map((value) => value / scale);
  const logs = Math.log(scale) * values.filter((value) => value === value).length;
  const fit = bestEts(scaled, season, { logs, spent: 0 });
  const long = season > LONGEST_STATE ? bestLongSeason(scaled, season, logs) : undefined;
  const seasonal = long && !(fit && fit.aicc <= long.fit.aicc) ? long : undefined;
  const best = seasonal?.fit ?? fit;
  if (!best) return refuse('fit_unfinished');
  const { means, variances } = etsOutlook(best, horizon);
  const deviations = variances.map(Math.sqrt);
  for (let h = 0; h < horizon; h += 1) {
    if (seasonal) {
      const part = seasonal.figure[(values.length + h) % season];
      if (seasonal.joining === 'multiplied') deviations[h] *= part;
      means[h] = seasonal.joining === 'multiplied' ? means[h] * part : means[h] + part;
    }
    means[h] *= scale;
    deviations[h] *= scale;
  }
  return { means, deviations };
}

/** Farther ahead nobody's model knows anything. */
export const MOST_PERIODS = 1000;
