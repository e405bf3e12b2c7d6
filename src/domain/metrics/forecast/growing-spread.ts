import { medianOf } from '../../numeric/median';
import { isPositive, present } from './known-values';
import { deviationOf } from './robust-fit';

/** The deviations of smaller halves say little. */
const FEWEST_IN_HALF = 12;

/**
 * The logarithm of the MAD of m normal values has a variance of 1.35 / m, so those of two halves differ by
 * chance by 1.64 / √m: three times that is growth.
 */
const BEYOND_CHANCE = 5;

/** What stands on one side of the middle level: the levels, and what is left of the values there. */
interface Half {
  levels: Float64Array;
  rest: Float64Array;
}

/**
 * One robust deviation at each place: of value − expected, the same everywhere; where all is above nought
 * and what is left clearly grows with what is expected, of (value − expected) / expected, times expected.
 */
export function spreadOf(
  values: Float64Array,
  expected: Float64Array,
  deviation: number,
): Float64Array {
  const spread = new Float64Array(expected.length).fill(deviation);
  if (!growsWithLevel(values, expected)) return spread;
  for (let t = 0; t < spread.length; t += 1) spread[t] = values[t] / expected[t];
  const share = deviationOf(spread, 1);
  for (let t = 0; t < spread.length; t += 1) spread[t] = share * expected[t];
  return spread;
}

function growsWithLevel(values: Float64Array, expected: Float64Array): boolean {
  if (!isPositive(values) || !isPositive(expected)) return false;
  const middle = medianOf(present(expected).slice());
  const low = halfOf(values, expected, middle, -1);
  const high = halfOf(values, expected, middle, 1);
  const count = low.rest.length;
  if (count < FEWEST_IN_HALF || high.rest.length === 0) return false;
  const grown = deviationOf(high.rest, 0) / deviationOf(low.rest, 0);
  return (
    Math.log(grown) > BEYOND_CHANCE / Math.sqrt(count) &&
    grown < Infinity &&
    medianOf(high.levels) / medianOf(low.levels) < grown * grown
  );
}

/** Those below the middle with the sign −1, those above it with 1. */
function halfOf(values: Float64Array, expected: Float64Array, middle: number, sign: -1 | 1): Half {
  const levels = new Float64Array(expected.length);
  const rest = new Float64Array(expected.length);
  let count = 0;
  for (let t = 0; t < expected.length; t += 1) {
    if (!(sign * (expected[t] - middle) > 0)) continue;
    levels[count] = expected[t];
    rest[count] = values[t] - expected[t];
    count += 1;
  }
  return { levels: levels.subarray(0, count), rest: rest.subarray(0, count) };
}
