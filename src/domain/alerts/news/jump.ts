import type { Kpi } from '../../kpi/kpi';
import type { Standing, Status } from '../../kpi/standing/standing';
import { deviationOf } from '../../metrics/forecast/robust-fit';
import { medianOf } from '../../numeric/median';

/** A value that lies outside of what its KPI usually shows. */
export interface Jump {
  side: 'above' | 'below';
  /** The range of usual values, and their middle. */
  low: number;
  high: number;
  middle: number;
}

/** Fewer periods do not tell what is usual. */
const FEWEST_PERIODS = 8;
/** Robust deviations from the middle that are still usual. */
const SENSITIVITY = 3.5;

/**
 * Whether a value is unusual: farther than 3.5 robust deviations from the median of the values before it, on
 * either side. A deviation is 1.4826 × MAD; where more than half of the values are alike, 1.2533 × their mean
 * distance from the median, as KPI_ANOMALIES has it. Of fewer than eight values, and of values that are all
 * alike, nothing is said: nobody knows then how far they usually lie apart.
 *
 * @example jumpOf(30, [9, 10, 11, 12, 13, 10, 11, 12]) // above; usual from 5.81 to 16.19, in the middle 11
 */
export function jumpOf(value: number, earlier: readonly number[]): Jump | undefined {
  if (earlier.length < FEWEST_PERIODS) return undefined;
  const middle = medianOf(Float64Array.from(earlier));
  const reach = SENSITIVITY * deviationOf(Float64Array.from(earlier), middle);
  const low = middle - reach;
  const high = middle + reach;
  if (reach === 0 || (value >= low && value <= high)) return undefined;
  return { side: value > high ? 'above' : 'below', low, high, middle };
}

/** The standing holds its value against the target: it is neither missing, outdated nor too young for that. */
export function isJudged(status: Status): boolean {
  return JUDGED.includes(status);
}

const JUDGED: readonly Status[] = ['missed', 'at_risk', 'short', 'on_track', 'met'];

/**
 * The jump of the period that a standing speaks of. A sum is compared when its period has ended: before that it
 * is a part of one. A standing speaks of a running mean or last value from the middle of its period on.
 */
export function jumpIn(
  { aggregation }: Pick<Kpi, 'aggregation'>,
  { value, closed, period, history, status }: Standing,
): Jump | undefined {
  const isWhole = closed || aggregation !== 'sum';
  if (value === undefined || !isWhole || !isJudged(status)) return undefined;
  const earlier = history.filter((point) => point.period.from < period.from);
  return jumpOf(
    value,
    earlier.map((point) => point.value),
  );
}

/** Whether the jump goes the way that the KPI should not go; in a range either way is. */
export function isWrongWay({ side }: Jump, { direction }: Pick<Kpi, 'direction'>): boolean {
  if (direction === 'between') return true;
  const isMore = direction === 'at_least' || direction === 'more_than';
  return side === (isMore ? 'below' : 'above');
}
