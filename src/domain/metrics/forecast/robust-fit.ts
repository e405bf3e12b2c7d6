import { medianOf, middlesOf } from '../../numeric/median';
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
  let best = fitted(values, robustSlope(values, 1), Float64Array.of(0), false);
  if (period < 2 || values.length < FEWEST_SEASONS * period) return best;
  const slope = robustSlope(values, period);
  const trend = robustTrend(values, slope, period, false);
  const width = Math.max(period, WINDOW);
  const positive = values.every((value) => !(value <= 0));
  for (const multiplied of positive ? [false, true] : [false]) {
    const first = robustFigure(without(values, trend, multiplied), period, multiplied);
    const again = robustTrend(without(values, first, multiplied), slope, width, false);
    const figure = robustFigure(without(values, again, multiplied), period, multiplied);
    const fit = fitted(values, slope, figure, multiplied);
    if (fit.deviation < best.deviation) best = fit;
  }
  return best;
}

function fitted(
  values: Float64Array,
  slope: number,
  figure: Float64Array,
  multiplied: boolean,
): RobustFit {
  const period = figure.length;
  const width = Math.max(period, WINDOW);
  let expected = robustTrend(without(values, figure, multiplied), slope, width, true);
  if (period > 1) {
    const parts = partsApart(without(values, expected, multiplied), period);
    expected = expected.map((level, t) => (multiplied ? level * parts[t] : level + parts[t]));
  }
  const rest = without(values, expected, false);
  for (let t = 0; t < rest.length; t += 1) {
    if (Math.abs(rest[t]) <= ROUNDING * Math.abs(values[t])) rest[t] *= 0;
  }
  const centre = medianOf(present(rest));
  return {
    expected: values.map((value, t) => value - rest[t] + centre),
    deviation: deviationOf(rest, centre),
  };
}

/** What parts that come again and again leave of the values. */
function without(values: Float64Array, parts: Float64Array, multiplied: boolean): Float64Array {
  const rest = new Float64Array(values.length);
  for (let t = 0; t < rest.length; t += 1) {
    const part = parts[t % parts.length];
    rest[t] = multiplied ? values[t] / part : values[t] - part;
  }
  return rest;
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
  const known = apart ? present(level) : level;
  const steps = () => known.subarray(1).map((value, t) => (value - known[t]) / Math.SQRT2);
  const agreed = apart ? FAR_APART * deviationOf(steps(), 0) : undefined;
  const half = width >> 1;
  const even = !apart && width % 2 === 0;
  const medians = runningMedian(known, half, even ? half - 1 : half, agreed);
  for (let t = 0, next = 0; t < level.length; t += 1) {
    // Where a value is missing, no median is spent.
    if (apart && !(values[t] === values[t])) continue;
    let median = medians[next];
    next += 1;
    if (even && next < medians.length) median = (median + medians[next]) / 2;
    level[t] = median + slope * t;
  }
  return level;
}

/**
 * The median of the slopes between values whole seasons apart: a single step leaves no trace in it. Without
 * a season gaps do not count, so that each value keeps its partners however few there are.
 */
function robustSlope(values: Float64Array, period: number): number {
  const places = present(values.map((value, t) => (period > 1 || value === value ? t : NaN)));
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
    const same = alike(rest, period, k);
    const middles = middlesOf(same);
    for (let t = k; t < rest.length; t += period) {
      parts[t] = medianApart(middles, 1, same.length, rest[t], agreed);
    }
  }
  if (agreed < Infinity || rest.length > FEWEST_SEASONS * period + period) return parts;
  return partsApart(rest, period, FAR_APART * deviationOf(without(rest, parts, false), 0));
}

/**
 * 1.4826 × MAD; where more than half are alike, 1.2533 × the mean distance (Iglewicz, Hoaglin, "How to
 * Detect and Handle Outliers", 1993).
 */
export function deviationOf(rest: Float64Array, centre: number): number {
  const distances = present(rest).map((value) => Math.abs(value - centre));
  const median = medianOf(distances);
  if (median > 0) return TO_SIGMA * median;
  const sum = distances.sort().reduce((all, value) => all + value, 0);
  return (MEAN_TO_SIGMA * sum) / distances.length;
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
