import fc, { casesOf } from '../../../support/fast-check';
import { isoOf } from '../../../../src/domain/calendar/day';
import { NoAnswer } from '../../../../src/domain/functions/no-answer';
import { fitBgNbd } from '../../../../src/domain/metrics/worth/bg-nbd-fit';
import { bgNbdLikelihood } from '../../../../src/domain/metrics/worth/bg-nbd-likelihood';
import { fitGammaGamma, type GammaGamma } from '../../../../src/domain/metrics/worth/gamma-gamma';
import {
  gammaGammaLikelihood,
  orderBatches,
} from '../../../../src/domain/metrics/worth/gamma-gamma-likelihood';
import { peakFrom } from '../../../../src/domain/numeric/peak';
import { purchaseGroups } from '../../../../src/domain/metrics/worth/purchase-groups';
import { ENDLESS } from '../../../../src/domain/metrics/worth/unfit';
import { drawing, gammaVariate, simulatedPurchases } from '../../../support/simulated-purchases';
import { column, shows } from '../../functions/formula';

const FIRST = 19_000;

/** The answer of LTV_MODEL, in days, or the sentence of its error. */
function modelOf(log: readonly (readonly number[])[], span: number): number[] | string {
  const customers = column(...log.flatMap((days, who) => days.map(() => who)));
  const dates = column(...log.flatMap((days) => days.map((day) => isoOf(FIRST + day))));
  const shown = shows('LTV_MODEL', customers, dates, '', isoOf(FIRST + span), 'day');
  return typeof shown === 'string' ? shown : (shown as number[][])[1];
}

function fitOrRefusal(purchases: Float64Array, means: Float64Array): GammaGamma | NoAnswer {
  try {
    return fitGammaGamma(purchases, means);
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    throw error;
  }
}

test('no random start climbs higher than a fit, and none reaches a top where a fit has none', () => {
  const draw = drawing(1);
  const outcomes = { fitted: 0, bordering: 0, refused: 0 };
  for (let log = 0; log < 90; log += 1) {
    const customers = [3, 8, 30, 100, 400][log % 5];
    const span = [60, 200, 700][log % 3];
    const some = (low: number, high: number) => low * (high / low) ** draw();
    const r = some(0.05, 8);
    const truth = { r, alpha: r * some(3, 200), a: some(0.05, 5), b: some(0.2, 15) };
    const days = simulatedPurchases(customers, span, truth, draw);
    const shown = modelOf(days, span);
    const distinct = days.map((own) => [...new Set(own)]);
    const groups = purchaseGroups({
      codes: new Int32Array(customers),
      purchases: Float64Array.from(distinct, (own) => own.length - 1),
      recency: Float64Array.from(distinct, (own) => own[own.length - 1] - own[0]),
      age: Float64Array.from(distinct, (own) => span - own[0]),
    });
    const likelihood = bgNbdLikelihood(groups);
    const found = Array.from({ length: 6 }, () =>
      peakFrom(likelihood, [some(0.05, 20), some(1, 900), some(0.05, 20), some(0.05, 20)]),
    );
    const best = found.reduce((one, other) => (other.value > one.value + 1e-7 ? other : one));
    if (typeof shown === 'string' && shown.includes('same probability')) {
      outcomes.bordering += 1;
      expect(best.reached).toBe(false);
      const { logLikelihood, ...border } = fitBgNbd(groups);
      expect(border.b).toBe(ENDLESS);
      expect(logLikelihood).toBeGreaterThan(best.value - 1e-7 - 1e-9 * Math.abs(best.value));
    } else if (typeof shown === 'string') {
      outcomes.refused += 1;
      expect(shown).toMatch(/differ too little|two later days|did not converge/);
      if (!shown.includes('two later days')) expect(best.reached).toBe(false);
    } else {
      outcomes.fitted += 1;
      expect(shown[4]).toBeGreaterThan(best.value - 1e-7 - 1e-12 * Math.abs(best.value));
    }
  }
  expect(outcomes.fitted).toBeGreaterThan(30);
  expect(outcomes.bordering).toBeGreaterThan(5);
  expect(outcomes.refused).toBeGreaterThan(5);
});

test('no random start climbs higher than a fit of order values, and none reaches a top where it has none', () => {
  const draw = drawing(3);
  const some = (low: number, high: number) => low * (high / low) ** draw();
  const outcomes = { fitted: 0, bordering: 0, refused: 0 };
  for (let set = 0; set < 160; set += 1) {
    const truth = { p: some(0.1, 40), q: some(0.7, 60), v: some(1, 1000) };
    const purchases = Float64Array.from({ length: [3, 8, 30, 200, 1000][set % 5] }, () =>
      Math.ceil(-Math.log(1 - draw()) * [0.3, 2, 10][set % 3]),
    );
    const means = purchases.map((x) => {
      const rate = gammaVariate(truth.q, draw) / truth.v;
      return gammaVariate(truth.p * x, draw) / (rate * x);
    });
    const scale = means.reduce((sum, mean) => sum + mean) / means.length;
    const likelihood = gammaGammaLikelihood(
      orderBatches(
        purchases,
        means.map((mean) => mean / scale),
      ),
    );
    const found = Array.from({ length: 6 }, () =>
      peakFrom(likelihood, [some(0.1, 50), some(0.5, 50), some(0.05, 20)]),
    );
    const best = found.reduce((one, other) => (other.value > one.value + 1e-7 ? other : one));
    const fitted = fitOrRefusal(purchases, means);
    if (fitted instanceof NoAnswer) {
      outcomes.refused += 1;
      expect([fitted.code, best.reached]).toEqual(['too_alike', false]);
    } else {
      const { p, q, v } = fitted;
      const bordering = p === ENDLESS || q === ENDLESS;
      outcomes[bordering ? 'bordering' : 'fitted'] += 1;
      if (bordering) expect(best.reached).toBe(false);
      // Near a border, the likelihood is the border's but for a part in 1e5.
      const near = [
        [p, q, v / scale],
        [1e6, q, (v / scale) * (p / 1e6)],
        [p, 1e6, (v / scale) * (1e6 / q)],
      ];
      const { value } = likelihood(Float64Array.from(near[[p, q].indexOf(ENDLESS) + 1]));
      expect(value).toBeGreaterThan(best.value - (bordering ? 0.02 : 1e-7));
    }
  }
  expect(outcomes.fitted).toBeGreaterThan(40);
  expect(outcomes.bordering).toBeGreaterThan(20);
});

test('a large simulated log gives the parameters back that it was made of', () => {
  const truth = { r: 0.5, alpha: 100, a: 0.8, b: 2.5 };
  const shown = modelOf(simulatedPurchases(20_000, 700, truth, drawing(2)), 700) as number[];
  // Purchases of one day are one, which takes a little of the rate away.
  [truth.r, truth.alpha, truth.a, truth.b].forEach((value, i) => {
    expect(Math.abs(shown[i] / value - 1)).toBeLessThan(0.1);
  });
});

test('any small log is forecast in finite numbers that make sense, or refused in words', () => {
  const row = fc.record({
    who: fc.nat(4),
    day: fc.nat(60),
    amount: fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constant(0), fc.constant(1e15)),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 25 }),
      fc.constantFrom(0.5, 1, 12, 100),
      fc.constantFrom(0, 0.01),
      fc.constantFrom('week', 'day', 'month'),
      (rows, horizon, discount, unit) => {
        const ranges = [
          column(...rows.map(({ who }) => who)),
          column(...rows.map(({ day }) => isoOf(FIRST + day))),
        ];
        const amounts = column(...rows.map(({ amount }) => amount));
        for (const given of ['', amounts]) {
          const shown = shows('LTV_FORECAST', ...ranges, given, horizon, discount, '', unit);
          if (typeof shown === 'string') {
            expect(shown).toMatch(/^LTV_FORECAST: \S/);
            continue;
          }
          const [, ...table] = shown as number[][];
          expect(table.length).toBe(new Set(rows.map(({ who }) => who)).size);
          for (const [, purchases, recency, age, alive, expected, ...worth] of table) {
            expect(recency).toBeLessThanOrEqual(age);
            expect(purchases === 0 ? alive : 1).toBe(1);
            expect(alive >= 0 && alive <= 1 && expected >= 0).toBe(true);
            expect(
              worth.every((value) => Number.isFinite(value) || (value as unknown) === ''),
            ).toBe(true);
          }
        }
      },
    ),
    { numRuns: casesOf(300) },
  );
});
