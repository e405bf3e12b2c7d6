import type { Keys } from '../functions/columns';
import type { Table } from '../functions/declaration';
import { headed } from '../functions/headed';
import { refuse } from '../functions/refusal';
import { sumOf, sumsOf } from './sum';

export interface ContributionValues {
  segments: Keys;
  before: Float64Array;
  after: Float64Array;
}

/** A total of differences this near to 0, in shares of what they are made of, is rounding and nothing else. */
const ROUNDING = 16 * Number.EPSILON;

/** What each segment adds to the change of the whole; rows of one segment are added up. */
export function contributionOf({ segments, before, after }: ContributionValues): Table {
  if (segments.labels.length === 0) refuse('blank', { argument: 'segments' });
  const was = sumsOf(segments, before);
  const is = sumsOf(segments, after);
  const changes = is.map((value, code) => value - was[code]);
  const total = sumOf(changes);
  const size = sumOf(was.map(Math.abs)) + sumOf(is.map(Math.abs));
  const isNone = Math.abs(total) <= ROUNDING * size;
  return {
    columns: headed({
      segment: 'text',
      before: 'number',
      after: 'number',
      change: 'number',
      'share of the total change': 'number',
    }),
    rows: segments.labels.map((segment, code) => [
      segment,
      was[code],
      is[code],
      changes[code],
      isNone ? undefined : changes[code] / total,
    ]),
  };
}
