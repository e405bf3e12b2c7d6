import { medianOf, middlesOf } from '../../numeric/median';
import { isPositive, placesOfKnown, present } from './known-values';
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

/** What trend and season leave of the values, and its median. */
interface Rest {
  rest: Float64Array;
  centre: number;
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
  const { rest, centre, deviation } = leastRest(values, period);
  const expected = without(without(values, rest, false), Float64Array.of(-centre), false);
  return { expected, deviation };
}

function leastRest(values: Float64Array, period: number): Rest {
  const none = Float64Array.of(0);
  let best = fitted(values, robustSlope(values, 1), none, false);
  if (period < 2 || values.length < FEWEST_SEASONS * period) return best;
  const slope = robustSlope(values, period);
  const trend = robustTrend(without(values, none, false, slope), slope, period, false);
  const width = Math.max(period, WINDOW);
  for (const multiplied of isPositive(values) ? [false, true] : [false]) {
    const first = robustFigure(without(values, trend, multiplied), period, multiplied);
    const again = robustTrend(without(values, first, multiplied, slope), slope, width, false);
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
): Rest {
  const period = figure.length;
  const width = Math.max(period, WINDOW);
  const trend = robustTrend(without(values, figure, multiplied, slope), slope, width, true);
  const parts =
    period > 1 ? partsApart(without(values, trend, multiplied), period) : Float64Array.of(0);
  const rest = leftOf(values, trend, parts, multiplied);
  const centre = medianOf(present(rest).slice());
  return { rest, centre, deviation: deviationOf(rest, centre) };
}

/**
 * What parts that come again and again, and a line through nought, leave of the values.
 *
 * Each loop over all values stands in a function of its own here, and those have few: a cell's call is the
 * first in its context, and the engine makes fast code of a loop while it runs and keeps it for the next.
 */
function without(
  values: Float64Array,
  parts: Float64Array,
  multiplied: boolean,
  slope = 0,
): Float64Array {
  const rest = new Float64Array(values.length);
  for (let t = 0, k = 0; t < rest.length; t += 1, k += 1) {
    if (k === parts.length) k = 0;
    rest[t] = (multiplied ? values[t] / parts[k] : values[t] - parts[k]) - slope * t;
  }
  return rest;
}

/** What trend and parts together leave of the values: nought where it comes from rounding. */
function leftOf(
  values: Float64Array,
  trend: Float64Array,
  parts: Float64Array,
  multiplied: boolean,
): Float64Array {
  const rest = new Float64Array(values.length);
  for (let t = 0, k = 0; t < rest.length; t += 1, k += 1) {
    if (k === parts.length) k = 0;
    const left = values[t] - (multiplied ? trend[t] * parts[k] : trend[t] + parts[k]);
    rest[t] = Math.abs(left) <= ROUNDING * Math.abs(values[t]) ? left * 0 : left;
  }
  return rest;
}

/**
 * Running medians of what the line of the slope leaves, and the line again, so that they are not held back
 * at the ends. An even window, as over twelve months, has no middle: the medians of the two windows beside
 * it are averaged.
 */
function robustTrend(
  level: Float64Array,
  slope: number,
  width: number,
  apart: boolean,
): Float64Array {
  const known = apart ? present(level) : level;
  const agreed = apart ? FAR_APART * deviationOf(stepsOf(known), 0) : undefined;
  const half = width >> 1;
  const even = !apart && width % 2 === 0;
  const medians = runningMedian(known, half, even ? half - 1 : half, agreed);
  return onLine(medians, level, slope, even);
}

/** The medians back on the line, in the place of the levels; where a value is missing none is spent. */
function onLine(
  medians: Float64Array,
  level: Float64Array,
  slope: number,
  even: boolean,
): Float64Array {
  const gaps = medians.length < level.length;
  for (let t = 0, next = 0; t < level.length; t += 1) {
    if (gaps && !(level[t] === level[t])) continue;
    let median = medians[next];
    next += 1;
    if (even && next < medians.length) median = (median + medians[next]) / 2;
    level[t] = median + slope * t;
  }
  return level;
}

/** From each value to the next, as wide as the values themselves. */
function stepsOf(values: Float64Array): Float64Array {
  const steps = new Float64Array(Math.max(0, values.length - 1));
  for (let t = 0; t < steps.length; t += 1) steps[t] = (values[t + 1] - values[t]) / Math.SQRT2;
  return steps;
}

/**
 * The median of the slopes between values whole seasons apart: a single step leaves no trace in it. Without
 * a season gaps do not count, so that each value keeps its partners however few there are.
 */
function robustSlope(values: Float64Array, period: number): number {
  const places = period > 1 || !values.includes(NaN) ? undefined : placesOfKnown(values);
  const count = places ? places.length : values.length;
  const apart = Math.min(count >> 1, Math.ceil(WINDOW / period) * period);
  const step = Math.ceil(count / MOST_SLOPES);
  const slopes = new Float64Array(Math.floor((count - apart) / step));
  for (let i = 0; i < slopes.length; i += 1) {
    const from = places ? places[i * step] : i * step;
    const to = places ? places[i * step + apart] : i * step + apart;
    slopes[i] = (values[to] - values[from]) / (to - from);
  }
  const known = present(slopes);
  return known.length > 0 ? medianOf(known) : 0;
}

/** What stands at one place of the season, in an array of its own. */
function alike(rest: Float64Array, period: number, place: number): Float64Array {
  return present(everyOf(rest, period, place));
}

function everyOf(rest: Float64Array, period: number, place: number): Float64Array {
  const same = new Float64Array(Math.ceil((rest.length - place) / period));
  for (let i = 0, t = place; i < same.length; i += 1, t += period) same[i] = rest[t];
  return same;
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

/**
 * For each value the median of the others at its place of the season. Where places have few values, a
 * first pass shows how far the others may lie apart in the second.
 */
function partsApart(rest: Float64Array, period: number): Float64Array {
  const parts = partsWithin(rest, period, Infinity);
  if (rest.length > FEWEST_SEASONS * period + period) return parts;
  return partsWithin(rest, period, FAR_APART * deviationOf(without(rest, parts, false), 0));
}

function partsWithin(rest: Float64Array, period: number, agreed: number): Float64Array {
  const parts = new Float64Array(rest.length);
  for (let k = 0; k < period; k += 1) {
    const same = alike(rest, period, k);
    const middles = middlesOf(same);
    for (let t = k; t < rest.length; t += period) {
      parts[t] = medianApart(middles, 1, same.length, rest[t], agreed);
    }
  }
  return parts;
}

/**
 * 1.4826 × MAD; where more than half are alike, 1.2533 × the mean distance (Iglewicz, Hoaglin, "How to
 * Detect and Handle Outliers", 1993).
 */
export function deviationOf(rest: Float64Array, centre: number): number {
  const distances = distancesOf(present(rest), centre);
  const median = medianOf(distances);
  if (median > 0) return TO_SIGMA * median;
  const sum = distances.sort().reduce((all, value) => all + value, 0);
  return (MEAN_TO_SIGMA * sum) / distances.length;
}

function distancesOf(values: Float64Array, centre: number): Float64Array {
  const distances = new Float64Array(values.length);
  for (let t = 0; t < values.length; t += 1) distances[t] = Math.abs(values[t] - centre);
  return distances;
}
