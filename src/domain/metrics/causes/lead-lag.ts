import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { associationOf, growingSpreads, isFlat, type Spread } from './association';

export interface LeadLagValues {
  candidate: Float64Array;
  outcome: Float64Array;
  max_lag?: number;
}

const FEWEST_PAIRS = 3;
/** A quarter of the rows, at most these, unless told otherwise. */
const USUALLY_MOST = 24;
/** Each lag reads all rows: a little over a year of days is enough of them. */
const MOST = 400;
/** Correlations that agree to twelve decimals are tied: the rest is rounding. */
const DECIMALS = 1e12;

interface Lag {
  lag: number;
  pairs: number;
  correlation?: number;
  p?: number;
}

/** One column, and the spreads of its first and of its last values, from the fewest of a lag up to all. */
interface Side {
  values: Float64Array;
  first: Spread[];
  last: Spread[];
}

/**
 * Pearson's correlation of the candidate with what the outcome was `lag` rows later, over the pairs that
 * there are; each lag with means of its own pairs, other than in a cross-correlation function.
 */
export function leadLagOf({ candidate, outcome, max_lag }: LeadLagValues): Table {
  const rows = candidate.length;
  if (rows < FEWEST_PAIRS) {
    const values = { found: rows, fewest: FEWEST_PAIRS };
    refuse('too_few_values', { argument: 'candidate', values });
  }
  const atMost = Math.min(MOST, rows - 1);
  const most = max_lag ?? Math.min(USUALLY_MOST, Math.floor(rows / 4));
  if (most > atMost) refuse('above_most', { argument: 'max_lag', values: { atMost } });
  const sides = { candidate: sideOf(candidate, most), outcome: sideOf(outcome, most) };
  for (const [argument, { first }] of Object.entries(sides)) {
    if (isFlat(first[most], rows)) refuse('all_alike', { argument });
  }
  const lags: Lag[] = [];
  for (let lag = -most; lag <= most; lag += 1) {
    lags.push(lagged(sides.candidate, sides.outcome, lag));
  }
  lags.sort((one, other) => strength(other) - strength(one) || distance(one, other));
  return {
    columns: headed('lag, pairs, correlation, p'),
    rows: lags.map(({ lag, pairs, correlation, p }) => [lag, pairs, correlation, p]),
  };
}

function sideOf(values: Float64Array, most: number): Side {
  const fewest = values.length - most;
  return {
    values,
    first: growingSpreads(values, fewest, false),
    last: growingSpreads(values, fewest, true),
  };
}

/** The first values of the candidate meet the last of the outcome where the candidate leads. */
function lagged(candidate: Side, outcome: Side, lag: number): Lag {
  const [x, y] = [candidate.values, outcome.values];
  const pairs = x.length - Math.abs(lag);
  if (pairs < FEWEST_PAIRS) return { lag, pairs };
  const shorter = candidate.first.length - 1 - Math.abs(lag);
  const along = (lag < 0 ? candidate.last : candidate.first)[shorter];
  const across = (lag < 0 ? outcome.first : outcome.last)[shorter];
  const [fromX, fromY] = [Math.max(0, -lag), Math.max(0, lag)];
  const met = associationOf(
    { values: x.subarray(fromX, fromX + pairs), spread: along },
    { values: y.subarray(fromY, fromY + pairs), spread: across },
  );
  const { correlation, p } = met ?? {};
  return { lag, pairs, correlation, p };
}

function strength({ correlation }: Lag): number {
  return correlation === undefined ? -1 : Math.round(Math.abs(correlation) * DECIMALS);
}

function distance(one: Lag, other: Lag): number {
  return Math.abs(one.lag) - Math.abs(other.lag) || one.lag - other.lag;
}
