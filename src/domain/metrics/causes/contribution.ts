import { refuse } from '../../functions/no-answer';
import { headed, type Keys, type Table } from '../../functions/values';
import { sumsBy } from '../../numeric/sums-by';

export interface ContributionValues {
  segments: Keys;
  before: Float64Array;
  after: Float64Array;
}

/** A total of differences this near to 0, in shares of what they are made of, is rounding and nothing else. */
const ROUNDING = 4e-15;

/** What each segment adds to the change of the whole; rows of one segment are added up. */
export function contributionOf({ segments, before, after }: ContributionValues): Table {
  if (segments.labels.length === 0) refuse('blank', { argument: 'segments' });
  const was = sumsBy(before, segments.codes, segments.labels.length);
  const is = sumsBy(after, segments.codes, segments.labels.length);
  const changes = is.map((value, code) => value - was[code]);
  const [total] = sumsBy(changes);
  const [size] = sumsBy(was.map((value, code) => Math.abs(value) + Math.abs(is[code])));
  const isNone = Math.abs(total) <= ROUNDING * size;
  return {
    columns: headed('segment: text, before, after, change, share of the total change'),
    rows: segments.labels.map((segment, code) => [
      segment,
      was[code],
      is[code],
      changes[code],
      isNone ? undefined : changes[code] / total,
    ]),
  };
}
