import { refuse } from '../functions/refusal';
import type { Peak } from './numeric/peak';

/** A model of one argument, and what its parameters are called. */
interface Model {
  model: string;
  argument: string;
  parameters: readonly string[];
}

/** A likelihood without a highest point: says which parameter has no value, or that none was found. */
export function refuseFit(
  { limit, up }: Peak & { reached: false },
  { model, argument, parameters }: Model,
): never {
  if (limit < 0) return refuse('fit_unfinished');
  const values = { model, parameter: parameters[limit], limit: up ? '∞' : '0' };
  return refuse('too_alike', { argument, values });
}
