import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { isNoise } from '../../numeric/noise';
import { studentCritical } from '../../numeric/student';
import { dayOrder } from '../periods/day-order';
import { associationOf, variableOf } from './association';

export interface TrendValues {
  dates: Int32Array;
  /** NaN where a date has no value. */
  values: Float64Array;
}

const FEWEST = 3;
const LEVEL = 0.05;

/**
 * A straight line through the values, by the number that each has in the order of dates; a date without a
 * value keeps its number, as a row that R's lm leaves out does.
 */
export function kpiTrendOf({ dates, values }: TrendValues): Table {
  const numbers = new Float64Array(values.length);
  const observed = new Float64Array(values.length);
  let count = 0;
  dayOrder(dates).forEach((row, number) => {
    if (Number.isNaN(values[row])) return;
    numbers[count] = number;
    observed[count] = values[row];
    count += 1;
  });
  if (count < FEWEST) {
    refuse('too_few_values', { argument: 'values', values: { found: count, fewest: FEWEST } });
  }
  return {
    columns: headed('slope, low, high, p, r², direction: text'),
    rows: [lineThrough(numbers, observed, count)],
  };
}

/** Values that are all the same, or differ by noise, have a slope of 0 and no p or r², which would be 0 / 0. */
function lineThrough(numbers: Float64Array, values: Float64Array, count: number): Table['rows'][0] {
  const along = variableOf(values.subarray(0, count));
  const line = associationOf(variableOf(numbers.subarray(0, count)), along);
  const { mean, squares } = along.spread;
  if (!line || isNoise(Math.sqrt(squares / count), mean))
    return [0, 0, 0, undefined, undefined, 'flat'];
  const { slope, p, correlation } = line;
  const reach = studentCritical(LEVEL / 2, count - 2) * line.slopeError;
  const direction = p >= LEVEL ? 'flat' : slope > 0 ? 'rising' : 'falling';
  return [slope, slope - reach, slope + reach, p, correlation ** 2, direction];
}
