import { refuse } from '../functions/refusal';
import { gammaGammaLikelihood, orderBatches } from './gamma-gamma-likelihood';
import { highestPeak } from './numeric/peak';
import { sumOf } from './sum';
import { refuseFit } from './unfit';

/** Order values: gamma (p, ν) within a customer, and ν gamma (q, v) between customers. */
export interface GammaGamma {
  p: number;
  q: number;
  v: number;
}

export interface FittedGammaGamma extends GammaGamma {
  logLikelihood: number;
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

const MODEL = { model: 'gamma–gamma', argument: 'amounts', parameters: ['p', 'q', 'v'] };

/** Gamma–gamma by maximum likelihood, from customers with a repeat purchase and a mean above 0. */
export function fitGammaGamma(purchases: Float64Array, means: Float64Array): FittedGammaGamma {
  const known = means.filter((mean, i) => purchases[i] > 0 && mean > 0).sort();
  const n = known.length;
  if (n === 0) refuse('no_order_values', { argument: 'amounts' });
  const scale = sumOf(known) / n;
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
  const peak = highestPeak(gammaGammaLikelihood(batches), starts);
  if (!peak.reached) return refuseFit(peak, MODEL);
  const [p, q, v] = peak.at;
  return { p, q, v: v * scale, logLikelihood: peak.value - n * Math.log(scale) };
}
