import { refuse } from '../functions/refusal';
import type { BgNbd } from './bg-nbd';
import { bgNbdLikelihood } from './bg-nbd-likelihood';
import { highestPeak } from './numeric/peak';
import { refuseFit } from './unfit';
import type { PurchaseGroups } from './purchase-groups';
import { sumOf } from './sum';

export interface FittedBgNbd extends BgNbd {
  logLikelihood: number;
}

const MODEL = { model: 'BG/NBD', argument: 'dates', parameters: ['r', 'alpha', 'a', 'b'] };

/**
 * BG/NBD by maximum likelihood. Times are measured in mean ages while fitting, so the starts suit any
 * data: purchases at their mean rate, from customers that differ little or much, lost seldom or often.
 */
export function fitBgNbd(groups: PurchaseGroups): FittedBgNbd {
  const { purchases, times, age, customers } = groups;
  const repeats = sumOf(purchases.map((x, g) => x * customers[g]));
  // Up to one repeat purchase the likelihood knows a and b by a / (a + b) only.
  if (!(purchases[purchases.length - 1] > 1)) refuse('too_few_returns');
  const total = sumOf(customers);
  const scale = sumOf(customers.map((n, g) => n * times[age[g]])) / total;
  const scaled = { ...groups, times: times.map((time) => time / scale) };
  const rate = repeats / total;
  const starts = [
    [0.3, 0.3 / rate, 0.5, 2],
    [1.5, 1.5 / rate, 0.1, 1],
    [3, 2 / rate, 3, 6],
  ];
  const peak = highestPeak(bgNbdLikelihood(scaled), starts);
  if (!peak.reached) return refuseFit(peak, MODEL);
  const [r, alpha, a, b] = peak.at;
  return { r, alpha: alpha * scale, a, b, logLikelihood: peak.value - repeats * Math.log(scale) };
}
