import { refuse } from '../../functions/no-answer';
import { higherPeak } from '../../numeric/peak';
import { highestPeakBySample } from '../../numeric/peak-by-sample';
import { sumOf } from '../../numeric/sum';
import {
  batchOf,
  everyOf,
  gammaGammaLikelihood,
  gammaPeak,
  orderBatches,
} from './gamma-gamma-likelihood';
import { ENDLESS, refuseFit } from './unfit';

/** Order values: gamma (p, ν) within a customer, and ν gamma (q, v) between customers; see ENDLESS. */
export interface GammaGamma {
  p: number;
  q: number;
  v: number;
}

/**
 * The mean of a customer's orders to come: between the own mean of `purchases` orders and everybody's.
 * `undefined` where it is infinite. Fader and Hardie, "The gamma-gamma model of monetary value" (2013).
 */
export function expectedOrderValue(
  { p, q, v }: GammaGamma,
  purchases: number,
  mean: number,
): number | undefined {
  const shape = p * purchases + q - 1;
  return shape > 0 ? (p * (v + purchases * mean)) / shape : undefined;
}

/** How many customers tell well enough where the peak of many lies. */
const SAMPLE = 1000;

export const ORDER_MODEL = {
  model: 'gamma–gamma',
  argument: 'amounts',
  parameters: 'pqv',
};

/**
 * Gamma–gamma by maximum likelihood, from customers with a repeat purchase and a mean above 0; where that is
 * greatest at the border, the fit is the model of the border.
 */
export function fitGammaGamma(purchases: Float64Array, means: Float64Array): GammaGamma {
  const known = means.filter((mean, i) => purchases[i] > 0 && mean > 0).sort();
  if (known.length === 0) refuse('no_order_values', { argument: 'amounts' });
  const scale = sumOf(known) / known.length;
  if (!Number.isFinite(scale)) refuse('too_large');
  const batches = orderBatches(
    purchases,
    means.map((mean) => mean / scale),
  );
  const starts = [
    [5, 4, 0.6],
    [1, 2, 1],
    [20, 20, 1],
  ];
  const inverses = known.map((mean) => scale / mean);
  const own = gammaPeak([batchOf(1, inverses)], 1);
  const alike = gammaPeak(batches, -1);
  const apart = Math.ceil(known.length / SAMPLE);
  const sample = apart > 1 ? gammaGammaLikelihood(everyOf(batches, apart)) : undefined;
  const between = highestPeakBySample(gammaGammaLikelihood(batches), sample, starts);
  const peak = [between, own, alike].reduce(higherPeak);
  if (!peak.reached) return refuseFit(peak, ORDER_MODEL);
  let [p, q, v] = peak.at;
  if (peak === own) [p, q, v] = [ENDLESS, p, p / own.mean / ENDLESS];
  if (peak === alike) [q, v] = [ENDLESS, (ENDLESS / p) * alike.mean];
  return { p, q, v: v * scale };
}
