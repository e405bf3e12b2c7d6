import type { Day } from '../../calendar/day';
import type { Aimed, Kpi } from '../kpi';

/** A definition with what it is held against on a day: a changed target counts from its day on, not before. */
export function inForce<Defined extends Partial<Aimed> & Pick<Kpi, 'earlier'>>(
  kpi: Defined,
  day: Day,
): Defined {
  const then = (kpi.earlier ?? [])
    .filter(({ until }) => day < until)
    .reduce<(Aimed & { until: Day }) | undefined>(
      (first, { until, aimed }) => (first && first.until <= until ? first : { ...aimed, until }),
      undefined,
    );
  if (!then) return kpi;
  const { until: _, ...aimed } = then;
  return { ...kpi, ...aimed };
}
