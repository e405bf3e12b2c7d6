import { numberIn } from '../../functions/cell-content';
import { refuse } from '../../functions/no-answer';
import { headed, type Keys, type Table } from '../../functions/values';
import { chiSquareTail } from '../../numeric/incomplete-gamma';
import { sumOf } from '../../numeric/sum';
import { type Observed, type Timeline, timelineOf } from './timeline';

export interface ComparedValues extends Observed {
  groups: Keys;
}

type Label = string | number | boolean;

/** The time and memory of the test grow with the square of the number of groups and more. */
const MOST_GROUPS = 1000;

/**
 * Whether groups leave at the same pace: the log-rank test of k groups with the hypergeometric covariance
 * and k − 1 degrees of freedom (Peto and Peto, JRSS A 135 (1972) 185–207), as R's survdiff has it. A group
 * that was over before anybody left is shown but takes no part.
 */
export function logRankTable({ durations, left, groups }: ComparedValues): Table {
  const { labels, codes } = groups;
  const count = labels.length;
  if (count < 2 || count > MOST_GROUPS) {
    refuse('group_count', { argument: 'groups', values: { count, most: MOST_GROUPS } });
  }
  const line = timelineOf({ durations, left });
  const { hazard, weight } = accumulated(line, durations.length);
  const ranks = ranksByGroup(line, durations, groups);
  const observed = new Float64Array(count);
  for (let row = 0; row < codes.length; row += 1) observed[codes[row]] += left[row];
  const expected = ranks.map((own) => sumOf(Float64Array.from(own, (rank) => hazard[rank])));
  const order = labels.map((_, code) => code).sort((a, b) => comparison(labels[a], labels[b]));
  const taking = order.filter((code) => expected[code] > 0);
  const excess = taking.map((code) => observed[code] - expected[code]);
  const chiSquare =
    taking.length < 2
      ? NaN
      : quadratic(
          taking.map((c) => ranks[c]),
          weight,
          excess,
        );
  if (!Number.isFinite(chiSquare)) refuse('not_comparable');
  const test = [chiSquare, chiSquareTail(chiSquare, taking.length - 1)];
  return {
    columns: headed('group: text, n, observed, expected, chi-square, p'),
    rows: order.map((code, place) => [
      labels[code],
      ranks[code].length,
      observed[code],
      expected[code],
      ...(place === 0 ? test : []),
    ]),
  };
}

/**
 * Up to each time, added up: the hazard d/n, and the weight d(n − d) / (n²(n − 1)) with which a pair of
 * people at risk adds to the covariance of their groups.
 */
function accumulated(line: Timeline, rows: number): Record<'hazard' | 'weight', Float64Array> {
  const hazard = new Float64Array(line.left.length);
  const weight = new Float64Array(line.left.length);
  let atRisk = rows;
  let hazardSoFar = 0;
  let weightSoFar = 0;
  for (let at = 0; at < line.left.length; at += 1) {
    const gone = line.left[at];
    hazardSoFar += gone / atRisk;
    if (atRisk > 1) weightSoFar += (gone * (atRisk - gone)) / (atRisk * atRisk * (atRisk - 1));
    hazard[at] = hazardSoFar;
    weight[at] = weightSoFar;
    atRisk -= line.ended[at];
  }
  return { hazard, weight };
}

/** The time ranks of each group's rows, ascending. */
function ranksByGroup(line: Timeline, durations: Float64Array, groups: Keys): Int32Array[] {
  const { codes, labels } = groups;
  const sizes = new Int32Array(labels.length);
  for (let row = 0; row < codes.length; row += 1) sizes[codes[row]] += 1;
  const own = Array.from(sizes, (size) => new Float64Array(size));
  for (let row = 0; row < codes.length; row += 1) {
    sizes[codes[row]] -= 1;
    own[codes[row]][sizes[codes[row]]] = durations[row];
  }
  return own.map((values) => line.ranksOf(values.sort()));
}

/**
 * excess′ V⁻¹ excess over all groups but the first, by elimination: V is symmetric and its rows add up to
 * zero, so the diagonal is what the others take away, and nothing cancels.
 */
function quadratic(ranks: readonly Int32Array[], weight: Float64Array, excess: number[]): number {
  const size = ranks.length;
  const v = ranks.map(() => new Float64Array(size));
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const shared = sharedWeight(ranks[a], ranks[b], weight);
      v[a][b] = -shared;
      v[b][a] = -shared;
      v[a][a] += shared;
      v[b][b] += shared;
    }
  }
  let sum = 0;
  for (let step = size - 1; step > 0; step -= 1) {
    sum += excess[step] ** 2 / v[step][step];
    for (let row = 1; row < step; row += 1) {
      const factor = v[row][step] / v[step][step];
      excess[row] -= factor * excess[step];
      for (let column = 1; column < step; column += 1) {
        v[row][column] -= factor * v[step][column];
      }
    }
  }
  return sum;
}

/** Over all pairs of the two groups: the weight up to the time until which both were at risk. */
function sharedWeight(one: Int32Array, other: Int32Array, weight: Float64Array): number {
  let sum = 0;
  let passed = 0;
  for (let i = 0; i < one.length; i += 1) {
    while (passed < other.length && other[passed] < one[i]) {
      sum += weight[other[passed]] * (one.length - i);
      passed += 1;
    }
    sum += weight[one[i]] * (other.length - passed);
  }
  return sum;
}

/** Numbers before words; words by their characters, alike in every locale. */
function comparison(one: Label, other: Label): number {
  const [a, b] = [numberIn(one) ?? Infinity, numberIn(other) ?? Infinity];
  if (a !== b) return a < b ? -1 : 1;
  return String(one) < String(other) ? -1 : 1;
}
