import fc from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

/** Survivors of a cohort from its losses, the last first; in half of them the losses fall, as they mostly do. */
const cohorts = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 10 }),
    fc.integer({ min: 0, max: 500 }),
    fc.boolean(),
  )
  .map(([losses, last, falling]) => {
    if (falling) losses.sort((one, other) => one - other);
    const counts = [last];
    for (const lost of losses) counts.push(counts[counts.length - 1] + lost);
    return counts.reverse();
  });
const rowsOf = (table: unknown) => (table as number[][]).slice(1);
const model = (counts: readonly number[]) => shows('RETENTION_MODEL', column(...counts));
const forecast = (counts: readonly number[], horizon = 5) =>
  shows('RETENTION_FORECAST', column(...counts), horizon);

/** As Fader and Hardie compute it in a sheet, by forward recursion (their equation 7 and the sum below it). */
function logLikelihood(counts: readonly number[], alpha: number, beta: number): number {
  let share = alpha / (alpha + beta);
  let survival = 1 - share;
  let sum = (counts[0] - counts[1]) * Math.log(share);
  for (let t = 2; t < counts.length; t += 1) {
    share *= (beta + t - 2) / (alpha + beta + t - 1);
    survival -= share;
    sum += (counts[t - 1] - counts[t]) * Math.log(share);
  }
  const last = counts[counts.length - 1];
  return last > 0 ? sum + last * Math.log(survival) : sum;
}

describe('laws of RETENTION_FORECAST and RETENTION_MODEL', () => {
  const anyParameter = fc.double({ min: -4, max: 6, noNaN: true }).map((power) => 10 ** power);

  test('no other alpha and beta are more likely, near or far', () => {
    let fitted = 0;
    fc.assert(
      fc.property(cohorts, anyParameter, anyParameter, (counts, otherAlpha, otherBeta) => {
        const table = model(counts);
        if (typeof table === 'string') return;
        const [alpha, beta, likelihood] = rowsOf(table)[0];
        const slack = 1e-9 * Math.abs(likelihood);
        if (alpha + beta < 1e4) {
          expect(Math.abs(logLikelihood(counts, alpha, beta) - likelihood)).toBeLessThan(slack);
        }
        const others = [[otherAlpha, otherBeta]];
        for (const a of [0.99, 1, 1.01])
          for (const b of [0.99, 1, 1.01]) others.push([a * alpha, b * beta]);
        for (const [a, b] of others) {
          // The recursion loses its digits where survival is what little is left of 1.
          if (a + b > 1e4) continue;
          const found = logLikelihood(counts, a, b);
          if (!Number.isNaN(found)) expect(found).toBeLessThanOrEqual(likelihood + slack);
        }
        fitted += 1;
      }),
      { numRuns: 500 },
    );
    expect(fitted).toBeGreaterThan(50);
  });

  test('survival is the product of retention, never rises, and share lost is its fall', () => {
    fc.assert(
      fc.property(cohorts, (counts) => {
        const table = forecast(counts);
        if (typeof table === 'string') return;
        let product = 1;
        rowsOf(table)
          .slice(1)
          .reduce((before, [, , survival, retention, lost]) => {
            product *= retention;
            expect(survival).toBeCloseTo(product, 12);
            expect(survival).toBeLessThanOrEqual(before);
            expect(lost).toBeCloseTo(before - survival, 12);
            return survival;
          }, 1);
      }),
    );
  });

  test('retention of the model never falls', () => {
    fc.assert(
      fc.property(cohorts, (counts) => {
        const table = forecast(counts, 20);
        if (typeof table === 'string') return;
        const retention = rowsOf(table)
          .slice(1)
          .map((row) => row[3]);
        retention.reduce((before, now) => {
          expect(now).toBeGreaterThanOrEqual(before);
          return now;
        }, 0);
      }),
    );
  });

  test('a cohort many times as large has the same alpha and beta, and so much more likelihood to lose', () => {
    fc.assert(
      fc.property(cohorts, fc.integer({ min: 2, max: 1000 }), (counts, times) => {
        const [one, many] = [model(counts), model(counts.map((count) => count * times))];
        if (typeof one === 'string') return expect(many).toBe(one);
        const [alpha, beta, likelihood] = rowsOf(one)[0];
        const [sameAlpha, sameBeta, more] = rowsOf(many)[0];
        expect(sameAlpha / alpha).toBeCloseTo(1, 6);
        expect(sameBeta / beta).toBeCloseTo(1, 6);
        expect(more / likelihood / times).toBeCloseTo(1, 9);
      }),
    );
  });

  test('the expected lifetime is the sum of the survival, the first period included', () => {
    const [[, , , lifetime]] = rowsOf(model([990, 660, 462, 336, 252]));
    const survival = rowsOf(forecast([990, 660, 462, 336, 252], 10_000)).map((row) => row[2]);
    // What is beyond 10,000 periods falls with their square: alpha is 3.
    expect(survival.reduce((sum, share) => sum + share, 0)).toBeCloseTo(lifetime, 4);
  });
});
