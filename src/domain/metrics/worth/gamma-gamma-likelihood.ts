import { logGamma } from '../../numeric/log-gamma';
import { type Peak, peakFrom, type Slope } from '../../numeric/peak';
import { polygamma } from '../../numeric/polygamma';
import { sumOf } from '../../numeric/sum';

/** The totals of all customers with so many purchases, ascending: sums do not depend on the rows' order. */
interface Batch {
  purchases: number;
  totals: Float64Array;
  /** The sum of the totals' logarithms. */
  logs: number;
}

export function batchOf(purchases: number, totals: ArrayLike<number>): Batch {
  const sorted = new Float64Array(totals).sort();
  return { purchases, totals: sorted, logs: sumOf(sorted.map(Math.log)) };
}

/** Customers with a repeat purchase and a mean above 0, by their number of purchases. */
export function orderBatches(purchases: Float64Array, means: Float64Array): Batch[] {
  const lists = new Map<number, number[]>();
  for (let i = 0; i < means.length; i += 1) {
    if (!(purchases[i] > 0 && means[i] > 0)) continue;
    const list = lists.get(purchases[i]);
    const total = means[i] * purchases[i];
    if (list) list.push(total);
    else lists.set(purchases[i], [total]);
  }
  return [...lists]
    .map(([x, totals]) => batchOf(x, totals))
    .sort((one, other) => one.purchases - other.purchases);
}

/** One customer of so many, of low and high totals alike; of each batch at least one. */
export function everyOf(batches: readonly Batch[], apart: number): Batch[] {
  return batches.map(({ purchases, totals }) =>
    batchOf(
      purchases,
      totals.filter((_, i) => i % apart === Math.min(apart, totals.length) >> 1),
    ),
  );
}

/**
 * The log-likelihood of gamma–gamma in p, q, v with all its derivatives. Fader and Hardie, "The gamma-gamma
 * model of monetary value" (2013), equation 1a.
 */
export function gammaGammaLikelihood(
  batches: readonly Batch[],
): (parameters: Float64Array) => Slope {
  return (parameters) => {
    // As in BG/NBD, one by one.
    const p = parameters[0];
    const q = parameters[1];
    const v = parameters[2];
    const logV = Math.log(v);
    const logGammaQ = logGamma(q);
    const [psiQ, trigammaQ] = polygamma(q);
    let value = 0;
    let gp = 0;
    let gq = 0;
    let gv = 0;
    let pp = 0;
    let pq = 0;
    let pv = 0;
    let qq = 0;
    let qv = 0;
    let vv = 0;
    for (const { purchases: x, totals, logs: logTotals } of batches) {
      const n = totals.length;
      const shape = p * x;
      const both = shape + q;
      const [psi, trigamma] = polygamma(shape);
      const [psiBoth, trigammaBoth] = polygamma(both);
      let logs = 0;
      let inverses = 0;
      let squares = 0;
      for (let i = 0; i < n; i += 1) {
        const inverse = 1 / (totals[i] + v);
        logs += Math.log(totals[i] + v);
        inverses += inverse;
        squares += inverse * inverse;
      }
      // The mean's density: that of the total, times the number of purchases.
      value +=
        n * (logGamma(both) - logGamma(shape) - logGammaQ + q * logV + Math.log(x)) +
        (shape - 1) * logTotals -
        both * logs;
      gp += x * (n * (psiBoth - psi) + logTotals - logs);
      gq += n * (psiBoth - psiQ + logV) - logs;
      gv += (n * q) / v - both * inverses;
      pp += n * x * x * (trigammaBoth - trigamma);
      pq += n * x * trigammaBoth;
      pv -= x * inverses;
      qq += n * (trigammaBoth - trigammaQ);
      qv += n / v - inverses;
      vv += both * squares - (n * q) / (v * v);
    }
    return {
      value,
      gradient: [gp, gq, gv],
      curvature: [pp, pq, pv, pq, qq, qv, pv, qv, vv],
    };
  };
}

/**
 * The best fit of orders that are gamma distributed with one shape and one mean: gamma–gamma at its borders.
 * With endless q and v all customers have the same mean. With endless p each has an own one exactly, and
 * these are inverse gamma: given their inverses, `power` 1 makes the density that of the means. Else it is -1.
 */
export function gammaPeak(batches: readonly Batch[], power: number): Peak & { mean: number } {
  let orders = 0;
  let total = 0;
  for (const { purchases: x, totals } of batches) {
    orders += x * totals.length;
    total += sumOf(totals);
  }
  // At any shape, the mean that there is is the likeliest.
  const mean = total / orders;
  const likelihood = ([shape]: Float64Array) => {
    const log = Math.log(shape / mean);
    let [value, slope, bend] = [0, 0, 0];
    for (const { purchases: x, totals, logs: logTotals } of batches) {
      const n = totals.length;
      const all = shape * x;
      const [psi, trigamma] = polygamma(all);
      value += n * (all * (log - 1) - logGamma(all) + Math.log(x)) + (all + power) * logTotals;
      slope += x * (n * (log - psi) + logTotals);
      bend += n * x * (1 / shape - x * trigamma);
    }
    return { value, gradient: [slope], curvature: [bend] };
  };
  return { mean, ...peakFrom(likelihood, [2]) };
}
