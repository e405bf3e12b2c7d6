import type { Day } from '../../calendar/day';
import type { Aimed, EarlierAim, Kpi } from '../kpi';

/** A definition with what it is held against on a day: a changed target counts from its day on, not before. */
export function inForce<Defined extends Partial<Aimed> & Pick<Kpi, 'earlier'>>(
  kpi: Defined,
  day: Day,
): Defined {
  const then = (kpi.earlier ?? [])
    .filter(({ until }) => day < until)
    .reduce<EarlierAim | undefined>(
      (first, one) => (first && first.until <= one.until ? first : one),
      undefined,
    );
  return then ? { ...kpi, ...then.aimed } : kpi;
}
