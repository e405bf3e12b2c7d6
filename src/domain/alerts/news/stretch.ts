import type { Kpi } from '../../kpi/kpi';
import type { Standing } from '../../kpi/standing/standing';

type Aim = Pick<Kpi, 'direction' | 'stretch' | 'aggregation' | 'change'>;

/** What float noise leaves of a sum decides nothing. */
const TOLERANCE = 1e-9;

/**
 * Whether a period has reached the stretch target: at least it where more is better, at most it where less is;
 * more or less than it where the target itself must be passed. A sum that still grows can only have reached
 * what it must not stay below. Without a stretch target or a value, in a range, and of a target that is a
 * movement: no.
 */
export function isStretchReached(
  { direction, stretch, aggregation, change }: Aim,
  { value, closed }: Pick<Standing, 'value' | 'closed'>,
): boolean {
  if (value === undefined || stretch === undefined || change !== undefined) return false;
  if (direction === 'between') return false;
  const isMore = direction === 'at_least' || direction === 'more_than';
  if (!isMore && aggregation === 'sum' && !closed) return false;
  const ahead = isMore ? value - stretch : stretch - value;
  const noise = TOLERANCE * Math.max(1, Math.abs(stretch));
  const isStrict = direction === 'more_than' || direction === 'less_than';
  return isStrict ? ahead > noise : ahead >= -noise;
}
