import { refuse } from '../functions/refusal';
import type { Peak } from './numeric/peak';

/** A likelihood without a highest point: says which parameter has no value, or that none was found. */
export function refuseFit(
  peak: Peak & { reached: false },
  parameters: readonly string[],
  tooAlike: string,
): never {
  if (peak.limit < 0) return refuse('fit_unfinished');
  return refuse(tooAlike, {
    values: { parameter: parameters[peak.limit], limit: peak.up ? '∞' : '0' },
  });
}
