import { refuse } from '../../functions/no-answer';
import { headed, type Keys, type Table } from '../../functions/values';
import { difference } from '../../numeric/noise';

export interface FunnelValues {
  counts: Float64Array;
  labels?: Keys;
}

/**
 * Step by step how many remain. A count that rises is refused: who is in a step has passed the one before,
 * so a share above 1 could only hide that the steps count different things or stand in another order.
 * The worst step is the one with the lowest share of the step before, the first of equals; where nobody
 * is lost there is none.
 */
export function funnelOf({ counts, labels }: FunnelValues): Table {
  if (counts.length === 0) refuse('blank', { argument: 'counts' });
  if (counts[0] === 0) {
    refuse('not_above', { argument: 'counts', index: 0, values: { moreThan: 0 } });
  }
  let worst = -1;
  let lowest = 1;
  for (let i = 1; i < counts.length; i += 1) {
    const before = counts[i - 1];
    if (difference(counts[i], before) > 0)
      refuse('funnel_rises', { argument: 'counts', index: i, values: { before } });
    if (difference(counts[i], before) < 0 && counts[i] / before < lowest) {
      lowest = counts[i] / before;
      worst = i;
    }
  }
  return {
    columns: headed('step: text, count, share of first, share of previous, lost, mark: text'),
    rows: Array.from(counts, (count, i) => [
      labels ? labels.labels[labels.codes[i]] : i + 1,
      count,
      count / counts[0],
      counts[i - 1] > 0 ? count / counts[i - 1] : undefined,
      i > 0 ? difference(counts[i - 1], count) : undefined,
      i === worst ? 'worst' : undefined,
    ]),
  };
}
