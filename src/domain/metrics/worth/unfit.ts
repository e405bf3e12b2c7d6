import { refuse } from '../../functions/no-answer';
import type { Peak } from '../../numeric/peak';

/** Stands for infinity in the parameters of a limit: what is added to it is lost, and ratios are right. */
export const ENDLESS = 1e50;

/** A model of one argument, and what its parameters are called. */
interface Model {
  model: string;
  argument: string;
  parameters: ArrayLike<string>;
}

/** A likelihood without a highest point: says which parameter has no value, or that none was found. */
export function refuseFit(
  { limit, up }: Pick<Peak & { reached: false }, 'limit' | 'up'>,
  { model, argument, parameters }: Model,
): never {
  if (limit < 0) return refuse('fit_unfinished');
  const values = { model, parameter: parameters[limit], limit: up ? '∞' : '0' };
  return refuse('too_alike', { argument, values });
}
