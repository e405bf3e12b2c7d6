import { bridged, centredTrend, lineThroughFirst, seasonFigure } from './decomposition';
import type { EtsForm } from './ets-likelihood';

/** Where the search for the states before the first value begins, and the size of its steps. */
export interface EtsStart {
  level: number;
  slope: number;
  /** One for each place of the season, in the order of the values; nought or one without a season. */
  season: Float64Array;
  step: number;
  seasonStep: number;
}

/**
 * As R's `ets()` begins: the season by classical decomposition, level and slope by a line through the
 * first ten values or two seasons without their season. Under two seasons the trend of the decomposition
 * is one line through all values.
 */
export function etsStart(
  { relative, trend, season }: EtsForm,
  values: Float64Array,
  period: number,
): EtsStart {
  const whole = bridged(values);
  const n = whole.length;
  const multiplied = season === 'multiplied';
  let figure: Float64Array = new Float64Array(period);
  let adjusted = whole;
  if (season !== 'none') {
    const line = lineThroughFirst(whole, n);
    const least = multiplied ? 1e-2 : -Infinity;
    const middle =
      n >= 2 * period
        ? centredTrend(whole, period)
        : whole.map((_, t) => Math.max(line.start + line.slope * (t + 1), least));
    figure = seasonFigure(whole, middle, period, multiplied ? 'multiplied' : 'added');
    if (multiplied) {
      figure = figure.map((part) => Math.max(part, least));
      const mean = figure.reduce((sum, part) => sum + part, 0) / period;
      figure = figure.map((part) => part / mean);
    }
    adjusted = whole.map((value, t) => {
      const part = figure[t % period];
      return multiplied ? value / part : value - part;
    });
  }
  const count = Math.min(Math.max(10, 2 * period), n);
  const line = lineThroughFirst(adjusted, count);
  const mean = line.start + (line.slope * (count + 1)) / 2;
  let squares = 0;
  for (let t = 1; t < n; t += 1) squares += (adjusted[t] - adjusted[t - 1]) ** 2;
  const moved = Math.max(Math.sqrt(squares / n), 1e-6);
  // Where values grow a thousandfold, what they move by later is no measure of the first ones.
  const step = relative && mean > 0 ? Math.min(moved, mean) : moved;
  let level = trend === 'none' ? mean : line.start;
  let slope = trend === 'none' ? 0 : line.slope;
  // A line that begins below nought is no start where fitted values must be above it.
  if (relative && !(Math.min(level, level + slope) > 0.1 * mean)) {
    level = mean;
    slope = 0;
  }
  // Nor is a season that is larger than the level: it begins as shares of it.
  if (relative && season === 'added' && !figure.every((part) => part > -0.7 * level)) {
    const shares = etsStart({ relative, trend, season: 'multiplied' }, values, period);
    figure = shares.season.map((part) => (part - 1) * shares.level);
    return { ...shares, season: figure, seasonStep: shares.step };
  }
  return {
    level,
    slope,
    season: figure,
    step,
    seasonStep: multiplied ? step / Math.max(mean, step) : step,
  };
}
