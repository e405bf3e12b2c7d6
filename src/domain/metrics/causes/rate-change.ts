import { refuse } from '../../functions/no-answer';
import { headed, type Keys, type Table } from '../../functions/values';
import { difference, isNoise } from '../../numeric/noise';
import { sumsBy } from '../../numeric/sums-by';

export interface RateChangeValues {
  segments: Keys;
  numerators_before: Float64Array;
  denominators_before: Float64Array;
  numerators_after: Float64Array;
  denominators_after: Float64Array;
}

/** One side in time: each segment's share of the whole and its rate, and the rate of the whole. */
interface Side {
  weights: Float64Array;
  /** NaN where a segment has no denominator. */
  rates: Float64Array;
  overall: number;
}

/**
 * Why a rate of the whole moved: because segments of another rate have grown (mix), or because rates
 * within segments have changed. Kitagawa, "Components of a Difference Between Two Rates", Journal of the
 * American Statistical Association 50 (1955) 1168–1194: rate effect = mean weight × change of the rate,
 * mix effect = change of the weight × mean rate. It leaves no remainder, and exchanging before and after
 * only turns the signs. Mean rates are taken relative to that of the whole, as Brinson and Fachler do
 * (Journal of Portfolio Management 11(3), 1985): weights change by 0 in sum, so no total is touched, and
 * a segment that grows with a low rate lowers the whole in its own row.
 *
 * A segment that is there on one side only has no change of rate: all that it brings is mix. A change of
 * a rate or a weight that is noise is none.
 */
export function rateChangeOf(values: RateChangeValues): Table {
  const before = sideOf(values, 'before');
  const after = sideOf(values, 'after');
  const middle = (before.overall + after.overall) / 2;
  return {
    columns: headed('segment: text, mix effect, rate effect'),
    rows: values.segments.labels.map((segment, code) => {
      const [w0, w1] = [before.weights[code], after.weights[code]];
      const [r0, r1] = [before.rates[code], after.rates[code]];
      const old = w0 > 0 ? r0 : r1;
      const now = w1 > 0 ? r1 : r0;
      if (w0 + w1 === 0) return [segment, 0, 0];
      const grown = isNoise(w1 - w0, 1) ? 0 : w1 - w0;
      return [
        segment,
        grown * difference((old + now) / 2, middle),
        ((w0 + w1) / 2) * difference(now, old),
      ];
    }),
  };
}

function sideOf(values: RateChangeValues, side: 'before' | 'after'): Side {
  const { codes, labels } = values.segments;
  const argument = `numerators_${side}` as const;
  const denominator = `denominators_${side}` as const;
  const numerators = values[argument];
  const parts = sumsBy(numerators, codes, labels.length);
  const wholes = sumsBy(values[denominator], codes, labels.length);
  const [whole] = sumsBy(wholes);
  if (whole === 0) refuse('rate_undefined', { argument: denominator });
  const faulty = numerators.findIndex(
    (part, row) => part !== 0 && wholes[codes[row]] === 0 && parts[codes[row]] !== 0,
  );
  if (faulty >= 0) refuse('part_of_nothing', { argument, index: faulty, values: { denominator } });
  return {
    weights: wholes.map((size) => size / whole),
    rates: parts.map((part, code) => part / wholes[code]),
    overall: sumsBy(parts)[0] / whole,
  };
}
