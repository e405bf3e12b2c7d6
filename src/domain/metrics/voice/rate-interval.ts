import { refuse } from '../../functions/no-answer';
import type { Table } from '../../functions/values';
import { normalCritical } from '../../numeric/normal';
import { intervalTable } from './scores';

export interface RateValues {
  successes: number;
  trials: number;
  confidence: number;
}

export function rateIntervalOf({ successes, trials, confidence }: RateValues): Table {
  checkPart('successes', successes, 'trials', trials);
  const { low, high } = wilsonInterval(successes, trials, confidence);
  return intervalTable(successes / trials, low, high);
}

export function checkPart(argument: string, part: number, other: string, whole: number): void {
  if (part > whole) refuse('part_above_whole', { argument, values: { other, whole } });
}

/**
 * The score interval of a share: Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22 (1927) 209–212. The bounds are the roots of a quadratic; the lower one comes from
 * the product of both, since the difference would lose its digits near 0.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence: number,
): { low: number; high: number } {
  const z = normalCritical((1 - confidence) / 2);
  const failed = 4 * successes * (1 - successes / trials);
  const upper = (2 * successes + z * z + z * Math.sqrt(z * z + failed)) / 2;
  return {
    low: successes === 0 ? 0 : ((successes / trials) * successes) / upper,
    high: successes === trials ? 1 : upper / (trials + z * z),
  };
}
