import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { difference as change } from '../../numeric/noise';
import { normalTail } from '../../numeric/normal';
import { studentCritical, studentTail } from '../../numeric/student';
import { checkPart, wilsonInterval } from '../voice/rate-interval';
import { isFlat, variableOf } from './association';

export interface RatesCompared {
  conversions_a: number;
  visitors_a: number;
  conversions_b: number;
  visitors_b: number;
  confidence: number;
}

/**
 * Two rates: Newcombe's interval of their difference, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17 (1998) 873–890, method 10, and the z test with the
 * rate of both together. Where nobody or everybody converted on both sides that z is 0 / 0.
 */
export function abTestOf(given: RatesCompared): Table {
  const { conversions_a: xA, visitors_a: nA, conversions_b: xB, visitors_b: nB } = given;
  const { confidence } = given;
  checkPart('conversions_a', xA, 'visitors_a', nA);
  checkPart('conversions_b', xB, 'visitors_b', nB);
  const [rateA, rateB] = [xA / nA, xB / nB];
  // Whole numbers, so that nearly equal rates lose no digits.
  const apart = xB * nA - xA * nB;
  const difference = apart / (nA * nB);
  const a = wilsonInterval(xA, nA, confidence);
  const b = wilsonInterval(xB, nB, confidence);
  const [both, all] = [xA + xB, nA + nB];
  const variance = ((both * (all - both)) / all) * (nA * nB);
  const z = variance > 0 ? apart / Math.sqrt(variance) : undefined;
  const p = z === undefined ? undefined : 2 * normalTail(Math.abs(z));
  return {
    columns: headed('rate a, rate b, difference, low, high, lift, z, p, verdict: text'),
    rows: [
      [
        rateA,
        rateB,
        difference,
        difference - Math.hypot(rateB - b.low, a.high - rateA),
        difference + Math.hypot(b.high - rateB, rateA - a.low),
        xA > 0 ? apart / (nB * xA) : undefined,
        z,
        p,
        verdictOf(difference, p, confidence),
      ],
    ],
  };
}

export interface MeansCompared {
  values_a: Float64Array;
  values_b: Float64Array;
  confidence: number;
}

/**
 * Two means whose variances need not be equal: Welch, "The generalization of 'Student's' problem when
 * several different population variances are involved", Biometrika 34 (1947) 28–35.
 */
export function abTestOfMeans({ values_a, values_b, confidence }: MeansCompared): Table {
  const a = meanOf('values_a', values_a);
  const b = meanOf('values_b', values_b);
  if (a.error === 0 && b.error === 0) {
    refuse('neither_varies', { argument: 'values_a', values: { other: 'values_b' } });
  }
  const difference = change(b.mean, a.mean);
  const error = Math.sqrt(a.error + b.error);
  const share = a.error / (a.error + b.error);
  const freedom = 1 / (share ** 2 / (a.count - 1) + (1 - share) ** 2 / (b.count - 1));
  const t = difference / error;
  const p = 2 * studentTail(Math.abs(t), freedom);
  const reach = studentCritical((1 - confidence) / 2, freedom) * error;
  return {
    columns: headed('mean a, mean b, difference, low, high, t, df, p, verdict: text'),
    rows: [
      [
        a.mean,
        b.mean,
        difference,
        difference - reach,
        difference + reach,
        t,
        freedom,
        p,
        verdictOf(difference, p, confidence),
      ],
    ],
  };
}

interface Mean {
  count: number;
  mean: number;
  /** Square of its standard error. */
  error: number;
}

/** In the order of size, so that the order of the rows does not show in the last digits. */
function meanOf(argument: string, values: Float64Array): Mean {
  const count = values.length;
  if (count < 2) refuse('too_few_values', { argument, values: { found: count, fewest: 2 } });
  const { spread } = variableOf(values.slice().sort());
  const error = isFlat(spread, count) ? 0 : spread.squares / (count - 1) / count;
  return { count, mean: spread.mean, error };
}

/** More is better: whoever measures what should be less reads it the other way round. */
function verdictOf(difference: number, p: number | undefined, confidence: number): string {
  if (p === undefined || p >= 1 - confidence) return 'no difference shown';
  return difference > 0 ? 'b is better' : 'a is better';
}
