/**
 * The shifted-beta-geometric distribution of Fader and Hardie, "How to project customer retention",
 * Journal of Interactive Marketing 21(1) (2007) 76–90: each customer leaves with a chance of their own, the
 * same in every period, and these chances follow Beta(alpha, beta) over customers. Of those who are there at
 * the beginning of period t, alpha / (alpha + beta + t − 1) leave in it.
 */
export interface RetentionModel {
  /** alpha / (alpha + beta): the churn of the first period. */
  churn: number;
  /** 1 / (alpha + beta); 0 where all customers are alike, the limit of endless alpha and beta. */
  spread: number;
  logLikelihood: number;
}

/** By period: how many were there at its beginning, and how many still at its end. */
export interface Renewals {
  atRisk: Float64Array;
  stayed: Float64Array;
}

/** The least spread that is told from 0: below it alpha + beta is beyond a thousand million. */
const LEAST_SPREAD = 2 ** -30;

/** Share of those there at the beginning of the period that leave in it; periods count from 0. */
export function churnIn({ churn, spread }: RetentionModel, period: number): number {
  return churn / (1 + spread * period);
}

/**
 * The parameters of greatest likelihood. Where its slope along alpha is 0, the churn follows from the
 * spread, so that one unknown is left: the slope along the spread is followed over all orders of magnitude,
 * each place where it falls through 0 is a maximum, and the highest of them wins, or the limit of alike
 * customers where the likelihood is greatest there. `undefined` where it has no maximum: if nobody leaves
 * after the first period, it only grows with the spread.
 */
export function fittedRetention(given: Renewals): RetentionModel | undefined {
  // A power of two: nothing is rounded, and no sum is too large.
  const scale = 2 ** Math.floor(Math.log2(given.atRisk[0]));
  const renewals = {
    atRisk: given.atRisk.map((count) => count / scale),
    stayed: given.stayed.map((count) => count / scale),
  };
  const { atRisk, stayed } = renewals;
  let sum = 0;
  let lostLater = 0;
  for (let period = 0; period < atRisk.length; period += 1) {
    sum += atRisk[period];
    if (period > 0) lostLater += atRisk[period] - stayed[period];
  }
  if (!(lostLater > 0)) return undefined;
  const candidates: RetentionModel[] = [];
  let rising = slope(renewals, LEAST_SPREAD) > 0;
  if (!rising) candidates.push(modelAt(renewals, 0));
  // Beyond 2 · sum / lostLater the slope is below 0: so many are not expected to leave later.
  for (let spread = LEAST_SPREAD; spread < (4 * sum) / lostLater; spread *= 2) {
    const goesOn = slope(renewals, 2 * spread) > 0;
    if (rising && !goesOn) candidates.push(modelAt(renewals, crossing(renewals, spread)));
    rising = goesOn;
  }
  const [best] = candidates.sort((one, other) => other.logLikelihood - one.logLikelihood);
  return best && { ...best, logLikelihood: best.logLikelihood * scale };
}

/** Where the slope falls through 0 between a spread and its double, to the last bit. */
function crossing(renewals: Renewals, from: number): number {
  let low = from;
  let high = 2 * from;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (slope(renewals, middle) > 0) low = middle;
    else high = middle;
  }
}

/** Churn and retention of the first period at which the likelihood has no slope along alpha. */
function firstPeriod({ atRisk, stayed }: Renewals, spread: number): [number, number] {
  let weighted = 0;
  let lost = 0;
  let kept = 0;
  for (let period = 0; period < atRisk.length; period += 1) {
    const aged = 1 + spread * period;
    weighted += atRisk[period] / aged;
    lost += atRisk[period] - stayed[period];
    kept += stayed[period] - (atRisk[period] * spread * period) / aged;
  }
  return [lost / weighted, kept / weighted];
}

/** The slope of the log-likelihood along the spread: later losses expected less those seen, weighted. */
function slope(renewals: Renewals, spread: number): number {
  const { atRisk, stayed } = renewals;
  const [churn, retention] = firstPeriod(renewals, spread);
  let sum = 0;
  for (let period = 1; period < atRisk.length; period += 1) {
    const excess =
      (atRisk[period] * churn) / (1 + spread * period) - (atRisk[period] - stayed[period]);
    sum += (period * excess) / (retention + spread * period);
  }
  return sum;
}

function modelAt(renewals: Renewals, spread: number): RetentionModel {
  const { atRisk, stayed } = renewals;
  const [churn, retention] = firstPeriod(renewals, spread);
  let logLikelihood = 0;
  for (let period = 0; period < atRisk.length; period += 1) {
    const aged = 1 + spread * period;
    logLikelihood +=
      (atRisk[period] - stayed[period]) * Math.log(churn / aged) +
      stayed[period] * Math.log((retention + spread * period) / aged);
  }
  return { churn, spread, logLikelihood };
}
