import { medianOf } from '../../numeric/median';
import { deviationOf } from './robust-fit';

/** The deviations of smaller halves say little. */
const FEWEST_IN_HALF = 12;

/**
 * The logarithm of the MAD of m normal values has a variance of 1.35 / m, so those of two halves differ by
 * chance by 1.64 / √m: three times that is growth.
 */
const BEYOND_CHANCE = 5;

/**
 * One robust deviation at each place: of value − expected, the same everywhere; where all is above nought
 * and what is left clearly grows with what is expected, of (value − expected) / expected, times expected.
 */
export function spreadOf(
  values: Float64Array,
  expected: Float64Array,
  deviation: number,
): Float64Array {
  const middle = medianOf(expected.filter((level) => level === level));
  const [[count, low, least], [, high, most]] = [-1, 1].map((side) => {
    const places = (_: number, t: number) => side * (expected[t] - middle) > 0;
    const levels = expected.filter(places);
    const rest = values.filter(places).map((value, i) => value - levels[i]);
    return [rest.length, deviationOf(rest, 0), medianOf(levels)];
  });
  const grown = high / low;
  const fixed = !(
    count >= FEWEST_IN_HALF &&
    Math.log(grown) > BEYOND_CHANCE / Math.sqrt(count) &&
    grown < Infinity &&
    most / least < grown * grown &&
    !values.some((value, t) => value <= 0 || expected[t] <= 0)
  );
  const shares = values.map((value, t) => value / expected[t]);
  const share = deviationOf(shares, 1);
  return expected.map((level) => (fixed ? deviation : share * level));
}
