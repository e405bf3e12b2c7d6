import { refuse } from '../functions/refusal';
import { sumOf } from './sum';

export interface ScoreValues {
  /** NaN where there is none: it leaves with its weight. */
  attainments: Float64Array;
  weights?: Float64Array;
  cap: number;
}

/**
 * Weighted mean of attainments, each capped, so that one runaway figure cannot hide a missed one. Terms
 * are added in the order of their size: the same figures in other rows give the same score.
 */
export function scoreOf({ attainments, weights, cap }: ScoreValues): number {
  const terms = new Float64Array(attainments.length);
  const shares = new Float64Array(attainments.length);
  for (let i = 0; i < attainments.length; i += 1) {
    if (Number.isNaN(attainments[i])) continue;
    shares[i] = weights ? weights[i] : 1;
    terms[i] = shares[i] * Math.min(attainments[i], cap);
  }
  const whole = sumOf(shares.sort());
  if (whole === 0) refuse('nothing_to_score');
  return sumOf(terms.sort()) / whole;
}
