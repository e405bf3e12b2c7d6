import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { aliveShare, type BgNbd, purchasesAhead } from './bg-nbd';
import { fitBgNbd } from './bg-nbd-fit';
import { expectedOrderValue, fitGammaGamma, type GammaGamma, ORDER_MODEL } from './gamma-gamma';
import { purchaseGroups, type PurchaseGroups } from './purchase-groups';
import { type PurchaseLog, purchaseSummary } from './purchase-summary';
import { ENDLESS, refuseFit } from './unfit';
import { unitEnds, type UnitEnds } from './unit-ends';

export interface WorthForecastValues extends PurchaseLog {
  /** In units; the last one may be a part. */
  horizon: number;
  /** Discount rate per unit. */
  discount: number;
}

/** The terms of an expectation grow with horizon / alpha; farther than this, nobody waits for them. */
const MOST_TERMS = 10_000;

/** The parameters of both models, fitted to a log of purchases, if they are numbers. */
export function worthModel(log: PurchaseLog): Table {
  const summary = purchaseSummary(log);
  const { r, alpha, a, b, logLikelihood } = fitBgNbd(purchaseGroups(summary));
  if (b === ENDLESS) {
    const share = (a / (a + b)).toFixed(3);
    refuse('no_a_b', { argument: 'dates', values: { share } });
  }
  const { p, q, v }: Partial<GammaGamma> = summary.mean
    ? fitGammaGamma(summary.purchases, summary.mean)
    : {};
  const limit = [p, q].indexOf(ENDLESS);
  if (limit >= 0) refuseFit({ limit, up: true }, ORDER_MODEL);
  return {
    columns: headed('r, alpha, a, b, log-likelihood, p, q, v, customers'),
    rows: [[r, alpha, a, b, logLikelihood, p, q, v, summary.codes.length]],
  };
}

/**
 * Each customer's purchases to come, and their worth: P(alive) × expected purchases × expected order value,
 * a purchase discounted from the end of the unit in which it falls.
 */
export function worthForecast(values: WorthForecastValues): Table {
  const { customers, horizon, discount } = values;
  const summary = purchaseSummary(values);
  const groups = purchaseGroups(summary);
  const model = fitBgNbd(groups);
  const { purchases, recency, age, mean } = summary;
  const orders = mean && fitGammaGamma(purchases, mean);
  const most = Math.floor(MOST_TERMS * model.alpha);
  if (horizon > most) refuse('above_most', { argument: 'horizon', values: { atMost: most } });
  const groupwise = groupForecasts(model, groups, unitEnds(horizon, orders ? discount : 0, model));
  const rows = Array.from(summary.codes, (code, i) => {
    const { alive, expected, discounted } = groupwise[groups.of[i]];
    const row = [customers.labels[code], purchases[i], recency[i], age[i], alive, expected];
    if (!mean || !orders) return row;
    const value = expectedOrderValue(orders, purchases[i], mean[i]);
    return [...row, value, value === undefined ? undefined : value * discounted];
  });
  const worth = mean ? ', expected order value, value' : '';
  return {
    columns: headed(
      `customer: text, purchases, recency, age, p(alive), expected purchases${worth}`,
    ),
    rows,
  };
}

interface GroupForecast {
  alive: number;
  expected: number;
  discounted: number;
}

function groupForecasts(model: BgNbd, groups: PurchaseGroups, ends: UnitEnds): GroupForecast[] {
  let ahead = purchasesAhead(model, 0);
  let known = 0;
  return Array.from(groups.purchases, (purchases, g) => {
    if (purchases !== known) ahead = purchasesAhead(model, purchases);
    known = purchases;
    const age = groups.times[groups.age[g]];
    const alive = aliveShare(model, purchases, groups.times[groups.recency[g]], age);
    let expected = 0;
    let discounted = 0;
    for (let i = 0; i < ends.times.length; i += 1) {
      expected = alive * ahead(age, ends.times[i]);
      discounted += ends.weights[i] * expected;
    }
    return { alive, expected, discounted };
  });
}
