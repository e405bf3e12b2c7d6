import { refuse } from '../../functions/no-answer';
import { highestPeakBySample } from '../../numeric/peak-by-sample';
import { sumOf } from '../../numeric/sum';
import type { BgNbd } from './bg-nbd';
import { bgNbdLikelihood } from './bg-nbd-likelihood';
import type { FitGroups, PurchaseGroups } from './purchase-groups';
import { ENDLESS, refuseFit } from './unfit';

export interface FittedBgNbd extends BgNbd {
  logLikelihood: number;
}

/** How many groups tell well enough where the peaks of many lie. */
const SAMPLE = 1000;

const MODEL = { model: 'BG/NBD', argument: 'dates', parameters: ['r', 'alpha', 'a', 'b'] };

/**
 * BG/NBD by maximum likelihood. Times are measured in mean ages while fitting, so the starts suit any
 * data: purchases at their mean rate, from customers that differ little or much, lost seldom or often.
 * Where the likelihood is greatest at its border, the fit is the model of that border: everybody leaves with
 * the same probability, or nobody does.
 */
export function fitBgNbd(groups: PurchaseGroups): FittedBgNbd {
  const { purchases, times, recency, age, customers } = groups;
  const repeats = sumOf(purchases.map((x, g) => x * customers[g]));
  // Up to one repeat purchase the likelihood knows a and b by a / (a + b) only.
  if (!(purchases[purchases.length - 1] > 1)) refuse('too_few_returns');
  const total = sumOf(customers);
  const scale = sumOf(customers.map((n, g) => n * times[age[g]])) / total;
  const scaled = { purchases, times: times.map((time) => time / scale), recency, age, customers };
  const rate = repeats / total;
  const starts = [
    [0.3, 0.3 / rate, 0.5, 2],
    [1.5, 1.5 / rate, 0.1, 1],
    [3, 2 / rate, 3, 6],
  ];
  const apart = Math.ceil(purchases.length / SAMPLE);
  const peak = highestPeakBySample(
    bgNbdLikelihood(scaled),
    apart > 1 ? bgNbdLikelihood(everyOf(scaled, apart)) : undefined,
    starts,
    [3, 2].map((free) => starts.map((start) => start.slice(0, free))),
  );
  if (!peak.reached) return refuseFit(peak, MODEL);
  const [r, alpha, odds = 0, b = ENDLESS] = peak.at;
  const a = b < ENDLESS ? odds : odds * b;
  const logLikelihood = peak.value - repeats * Math.log(scale);
  return { r, alpha: alpha * scale, a, b, logLikelihood };
}

/** One group of so many, from all over their order. */
function everyOf(
  { purchases, times, recency, age, customers }: FitGroups,
  apart: number,
): FitGroups {
  const isTaken = (_: number, g: number) => g % apart === apart - 1;
  return {
    purchases: purchases.filter(isTaken),
    times,
    recency: recency.filter(isTaken),
    age: age.filter(isTaken),
    customers: customers.filter(isTaken),
  };
}
