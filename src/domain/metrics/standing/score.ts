import { refuse } from '../../functions/no-answer';
import { sumsBy } from '../../numeric/sums-by';

export interface ScoreValues {
  /** NaN where there is none: it leaves with its weight. */
  attainments: Float64Array;
  weights?: Float64Array;
  cap: number;
}

/**
 * Weighted mean of attainments, each capped, so that one runaway figure cannot hide a missed one.
 */
export function scoreOf({ attainments, weights, cap }: ScoreValues): number {
  const terms = new Float64Array(attainments.length);
  const shares = new Float64Array(attainments.length);
  for (let i = 0; i < attainments.length; i += 1) {
    if (Number.isNaN(attainments[i])) continue;
    shares[i] = weights ? weights[i] : 1;
    terms[i] = shares[i] * Math.min(attainments[i], cap);
  }
  const [whole] = sumsBy(shares);
  if (whole === 0) refuse('nothing_to_score');
  return sumsBy(terms)[0] / whole;
}
