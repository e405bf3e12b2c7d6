import { type Period, periodsBetween, previousPeriod } from '../../../domain/calendar/period';
import type { Kpi } from '../../../domain/kpi/kpi';
import type { Standing } from '../../../domain/kpi/standing/standing';
import type { Figures } from '../../../text/figures';
import { shortPeriodName } from './short-period-name';

export interface Bar {
  label: string;
  /** Absent: the period has no value. */
  value?: number;
  /** The value in a few characters, as the reader's locale writes it. */
  text: string;
  running: boolean;
}

const COUNT = 12;

/** The last twelve periods up to the one that the history ends with, gaps included. */
export function barsOf(
  { history, period, closed }: Standing,
  kpi: Pick<Kpi, 'cadence' | 'unit'>,
  figures: Figures,
): Bar[] {
  const newest = history.length > 0 ? history[history.length - 1].period : undefined;
  if (!newest) return [];
  const known = new Map(history.map((point) => [point.period.from, point.value]));
  let first: Period = newest;
  for (let steps = 1; steps < COUNT; steps++) first = previousPeriod(first, kpi.cadence);
  const oldest = Math.max(first.from, history[0].period.from);
  return periodsBetween(oldest, newest.from, kpi.cadence).map((each) => {
    const value = known.get(each.from);
    return {
      label: shortPeriodName(each, kpi.cadence, figures),
      value,
      text: value === undefined ? '–' : figures.compact(value, kpi.unit),
      // Whatever follows a closed subject, and an open subject itself, still runs.
      running: closed ? each.from > period.from : each.from >= period.from,
    };
  });
}
