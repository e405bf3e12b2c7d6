import { civilOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { medianOf } from '../../numeric/median';
import { sumOf } from '../../numeric/sum';
import { bridged, centredTrend, seasonFigure } from '../forecast/decomposition';
import type { DatedValues } from '../forecast/series';

export interface BaselineValues extends DatedValues {
  months: number;
  method: 'mean' | 'median' | 'seasonal';
}

const FEWEST_MONTHS = 6;
const TWO_YEARS = 24;

/**
 * Where a KPI stands: the middle of its values in the last months that hold any. `seasonal` divides each
 * value by the factor of its month first, the ratio to the centred moving average over twelve months
 * (classical decomposition of the months' means), so that the part of the year does not count.
 */
export function baseline({ months, method, ...rows }: BaselineValues): number {
  const monthOf = Int32Array.from(rows.dates, (day) => {
    const { year, month } = civilOf(day);
    return year * 12 + month - 1;
  });
  const held = new Map<number, number[]>();
  for (let i = 0; i < monthOf.length; i += 1) {
    const value = rows.values[i];
    if (!(value === value)) continue;
    const month = held.get(monthOf[i]);
    if (month) month.push(value);
    else held.set(monthOf[i], [value]);
  }
  const known = [...held.keys()].sort((a, b) => a - b);
  const fewest = method === 'seasonal' ? TWO_YEARS : FEWEST_MONTHS;
  if (known.length < fewest) refuse('too_few_months', { values: { found: known.length, fewest } });
  const factors = method === 'seasonal' ? monthFactors(held, known) : undefined;
  const values = known
    .slice(-months)
    .flatMap((month) =>
      (held.get(month) ?? []).map((value) => value / (factors?.[month % 12] ?? 1)),
    )
    .sort((a, b) => a - b);
  return method === 'median' ? medianOf(Float64Array.from(values)) : sumOf(values) / values.length;
}

/** By the month of the year, January first. */
function monthFactors(held: ReadonlyMap<number, number[]>, known: readonly number[]): number[] {
  const first = known[0];
  const means = new Float64Array(known[known.length - 1] - first + 1).fill(NaN);
  for (const month of known) {
    const values = (held.get(month) ?? []).sort((a, b) => a - b);
    means[month - first] = sumOf(values) / values.length;
  }
  const whole = bridged(means);
  const figure = seasonFigure(whole, centredTrend(whole, 12), 12, 'multiplied');
  if (!figure.every((factor) => factor > 0)) refuse('no_month_factors');
  return Array.from({ length: 12 }, (_, month) => figure[(((month - first) % 12) + 12) % 12]);
}
