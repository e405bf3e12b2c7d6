import { refuse } from '../../functions/no-answer';
import { headed, type Keys, type Table } from '../../functions/values';
import { isNoise, largestOf } from '../../numeric/noise';
import { sumsBy } from '../../numeric/sums-by';

export interface ContributionValues {
  segments: Keys;
  before: Float64Array;
  after: Float64Array;
}

/**
 * What each segment adds to the change of the whole; rows of one segment are added up. A sum or a change
 * that is noise beside the amounts that it comes from is 0, and no share is taken of it.
 */
export function contributionOf({ segments, before, after }: ContributionValues): Table {
  if (segments.labels.length === 0) refuse('blank', { argument: 'segments' });
  const sums = (values: Float64Array) => sumsBy(values, segments.codes, segments.labels.length);
  const sizeBefore = sums(before.map(Math.abs));
  const sizeAfter = sums(after.map(Math.abs));
  const largest = largestOf(before, after);
  const clean = (sum: number, size: number) =>
    isNoise(sum, size) || isNoise(sum, largest) ? 0 : sum;
  const was = sums(before).map((sum, code) => clean(sum, sizeBefore[code]));
  const is = sums(after).map((sum, code) => clean(sum, sizeAfter[code]));
  const changes = is.map((value, code) =>
    isNoise(value - was[code], sizeBefore[code] + sizeAfter[code]) ? 0 : value - was[code],
  );
  const [total] = sumsBy(changes);
  const [size] = sumsBy(changes.map(Math.abs));
  const isNone = size === 0 || isNoise(total, size);
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
