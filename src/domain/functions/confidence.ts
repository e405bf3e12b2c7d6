import type { NumberParameter } from './declaration';

/** The share of intervals, made in this way, that hold the true value. */
export const confidence: NumberParameter = {
  kind: 'number',
  moreThan: 0,
  lessThan: 1,
  share: true,
  default: 0.95,
};
