import { medianOf } from '../median';
import type { Joining } from './decomposition';
import { medianApart, runningMedian } from './running-median';

/** What makes the MAD of normal values their standard deviation. */
const TO_SIGMA = 1.4826;
/** The same for the mean distance from the median. */
const MEAN_TO_SIGMA = 1.2533;
/** The least number of values that a running median goes over. */
const WINDOW = 11;
/** Fewer of a kind cannot outvote an unusual one. */
const FEWEST_SEASONS = 3;
/** More deviations than values of a kind differ by. */
const FAR_APART = 4;
/** Differences of this share of a value come from rounding. */
const ROUNDING = 1e-12;
const ROUNDS = 2;
/** So many slopes tell as much as all. */
const MOST_SLOPES = 1000;

export interface RobustFit {
  /** Trend and season; NaN where there is no value. */
  expected: Float64Array;
  /** One robust standard deviation of what is left. */
  deviation: number;
}

/**
 * Trend and season that a few wild values cannot bend: the trend by running medians of what the season
 * leaves, the season by the medians of what the trend leaves, in turns (Tukey, "Exploratory Data Analysis",
 * 1977). In the end each value is compared with the medians of the others: no value vouches for itself, and
 * short series do not seem more regular than they are. A season is taken out, added or multiplied, where
 * that leaves less.
 */
export function robustFit(values: Float64Array, period: number): RobustFit {
  let best = fitted(values, 1, 'added');
  if (period < 2 || values.length < FEWEST_SEASONS * period) return best;
  const positive = values.every((value) => !(value <= 0));
  for (const joining of positive ? (['added', 'multiplied'] as const) : (['added'] as const)) {
    const fit = fitted(values, period, joining);
    if (fit.deviation < best.deviation) best = fit;
  }
  return best;
}

function fitted(values: Float64Array, period: number, joining: Joining): RobustFit {
  const multiplied = joining === 'multiplied';
  const without = (a: number, b: number) => (multiplied ? a / b : a - b);
  const slope = robustSlope(values, period);
  const width = Math.max(period, WINDOW);
  let figure: Float64Array = new Float64Array(period).fill(Number(multiplied));
  for (let round = 0; round < (period > 1 ? ROUNDS : 0); round += 1) {
    const adjusted = values.map((value, t) => without(value, figure[t % period]));
    const trend = robustTrend(adjusted, slope, round === 0 ? period : width, false);
    figure = robustFigure(
      values.map((value, t) => without(value, trend[t])),
      period,
      multiplied,
    );
  }
  const adjusted = values.map((value, t) => without(value, figure[t % period]));
  const trend = robustTrend(adjusted, slope, width, true);
  const parts =
    period > 1
      ? partsApart(
          values.map((value, t) => without(value, trend[t])),
          period,
        )
      : undefined;
  const expected = trend.map((level, t) =>
    parts === undefined ? level : multiplied ? level * parts[t] : level + parts[t],
  );
  const rest = values.map((value, t) => {
    const apart = value - expected[t];
    return Math.abs(apart) > ROUNDING * Math.abs(value) ? apart : apart * 0;
  });
  const centre = medianOf(present(rest));
  return {
    expected: values.map((value, t) => value - rest[t] + centre),
    deviation: deviationOf(rest, centre),
  };
}

/**
 * Running medians around a straight line, so that they are not held back at the ends. An even window, as
 * over twelve months, has no middle: the medians of the two windows beside it are averaged.
 */
function robustTrend(
  values: Float64Array,
  slope: number,
  width: number,
  apart: boolean,
): Float64Array {
  const level = values.map((value, t) => value - slope * t);
  const known = present(level);
  const steps = known.subarray(1).map((value, t) => (value - known[t]) / Math.SQRT2);
  const agreed = apart ? FAR_APART * deviationOf(steps, 0) : undefined;
  const half = width >> 1;
  const even = !apart && width % 2 === 0;
  const medians = runningMedian(apart ? known : level, half, even ? half - 1 : half, agreed);
  let next = 0;
  return values.map((value, t) => {
    if (apart) return value === value ? medians[next++] + slope * t : NaN;
    const middle = even
      ? (medians[t] + medians[Math.min(t + 1, medians.length - 1)]) / 2
      : medians[t];
    return middle + slope * t;
  });
}

/**
 * The median of the slopes between values whole seasons apart: a single step leaves no trace in it. Without
 * a season gaps do not count, so that each value keeps its partners however few there are.
 */
function robustSlope(values: Float64Array, period: number): number {
  const places = new Int32Array(values.keys()).filter((t) => period > 1 || values[t] === values[t]);
  const apart = Math.min(places.length >> 1, Math.ceil(WINDOW / period) * period);
  const step = Math.ceil(places.length / MOST_SLOPES);
  const slopes = new Float64Array(Math.floor((places.length - apart) / step));
  for (let i = 0; i < slopes.length; i += 1) {
    const from = places[i * step];
    const to = places[i * step + apart];
    slopes[i] = (values[to] - values[from]) / (to - from);
  }
  const known = present(slopes);
  return known.length > 0 ? medianOf(known) : 0;
}

/** What stands at one place of the season. */
function alike(rest: Float64Array, period: number, place: number): Float64Array {
  const same = new Float64Array(Math.ceil((rest.length - place) / period));
  for (let i = 0; i < same.length; i += 1) same[i] = rest[place + i * period];
  return present(same);
}

/** The median of each place of the season. Their mean is 0 or 1. */
function robustFigure(rest: Float64Array, period: number, multiplied: boolean): Float64Array {
  const figure = new Float64Array(period);
  for (let k = 0; k < period; k += 1) {
    const same = alike(rest, period, k);
    figure[k] = same.length > 0 ? medianOf(same) : Number(multiplied);
  }
  const mean = figure.reduce((sum, part) => sum + part, 0) / period;
  return figure.map((part) => (multiplied ? part / mean : part - mean));
}

/** For each value the median of the others at its place of the season. */
function partsApart(rest: Float64Array, period: number, agreed = Infinity): Float64Array {
  const parts = new Float64Array(rest.length);
  for (let k = 0; k < period; k += 1) {
    const same = alike(rest, period, k).sort();
    for (let t = k; t < rest.length; t += period) {
      parts[t] = medianApart(same, same.length, rest[t], agreed);
    }
  }
  if (agreed < Infinity || rest.length > FEWEST_SEASONS * period + period) return parts;
  const apart = rest.map((value, t) => value - parts[t]);
  return partsApart(rest, period, FAR_APART * deviationOf(apart, 0));
}

/**
 * 1.4826 × MAD; where more than half are alike, 1.2533 × the mean distance (Iglewicz, Hoaglin, "How to
 * Detect and Handle Outliers", 1993).
 */
export function deviationOf(rest: Float64Array, centre: number): number {
  const distances = present(rest).map((value) => Math.abs(value - centre));
  const median = medianOf(distances);
  if (median > 0) return TO_SIGMA * median;
  return (MEAN_TO_SIGMA * distances.reduce((sum, value) => sum + value, 0)) / distances.length;
}

function present(values: Float64Array): Float64Array {
  const there = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (values[i] === values[i]) {
      there[count] = values[i];
      count += 1;
    }
  }
  return there.subarray(0, count);
}
