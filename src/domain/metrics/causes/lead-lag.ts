import { refuse } from '../../functions/refusal';
import { headed, type Table } from '../../functions/values';
import { associationOf, isFlat, spreadOf } from './association';

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
  for (const [argument, values] of Object.entries({ candidate, outcome })) {
    if (isFlat(spreadOf(values, 0, rows), rows)) refuse('all_alike', { argument });
  }
  const lags: Lag[] = [];
  for (let lag = -most; lag <= most; lag += 1) lags.push(lagged(candidate, outcome, lag));
  lags.sort((one, other) => strength(other) - strength(one) || distance(one, other));
  return {
    columns: headed('lag, pairs, correlation, p'),
    rows: lags.map(({ lag, pairs, correlation, p }) => [lag, pairs, correlation, p]),
  };
}

function lagged(candidate: Float64Array, outcome: Float64Array, lag: number): Lag {
  const pairs = candidate.length - Math.abs(lag);
  const [fromX, fromY] = [Math.max(0, -lag), Math.max(0, lag)];
  if (pairs < FEWEST_PAIRS) return { lag, pairs };
  const { correlation, p } = associationOf(candidate, outcome, pairs, fromX, fromY) ?? {};
  return { lag, pairs, correlation, p };
}

function strength({ correlation }: Lag): number {
  return correlation === undefined ? -1 : Math.round(Math.abs(correlation) * DECIMALS);
}

function distance(one: Lag, other: Lag): number {
  return Math.abs(one.lag) - Math.abs(other.lag) || one.lag - other.lag;
}
