import type { Day } from '../../calendar/day';
import { daysIn, type Period, periodOf, previousPeriod } from '../../calendar/period';
import { GRACE_DAYS } from './grace';
import type { KpiHistory, PartialReading, PeriodReading } from './history';
import type { Kpi } from '../kpi';
import { elapsedShare } from './pace';
import { isBeforeStart } from './target';

type Terms = Pick<Kpi, 'cadence' | 'aggregation' | 'starts' | 'due'>;

/**
 * The period of today; after the deadline, the one that holds the deadline, whole, because its target is
 * that of a whole period. `over`: it has ended, so nothing runs any more.
 */
export function currentPeriod(
  { cadence, due }: Pick<Kpi, 'cadence' | 'due'>,
  today: Day,
): { period: Period; over: boolean } {
  const period = periodOf(due === undefined ? today : Math.min(today, due), cadence);
  return { period, over: today > period.to };
}

/** Why a standing judges nothing yet. */
export type Waiting = 'not_started' | 'first_period' | 'half_period' | 'measure_counts_later';

export interface Subject {
  period: Period;
  closed: boolean;
  reading: PeriodReading | PartialReading;
  waiting?: Waiting;
  /** The day from which the measure counts that is waited for. */
  waitsUntil?: Day;
  /** The newest value is older than one cadence and its grace. */
  stale?: boolean;
}

/**
 * Which period a standing speaks of.
 *
 * - A sum: the running period, which its pace makes comparable. A day has no pace within it, so a daily
 *   KPI of any kind speaks of yesterday.
 * - A mean or a last value: the running period from the day on which half of it has passed, until then
 *   the one before. A rate of three days says little and would alarm people at every month's start.
 * - After the deadline: the period that holds it, as a whole. While that runs it is judged like any other;
 *   once it has ended its result stays.
 * - A KPI whose first period runs has no period before: it waits. Older numbers are history, never judged.
 * - A running value that stays as it is until a new measure counts does not tell of these days: it waits.
 * - A typed number belongs to the period in which it was typed. Until the next one is typed the standing
 *   speaks of that period, and turns stale when the number is older than one cadence and its grace.
 */
export function subjectOf(kpi: Terms, history: KpiHistory, today: Day): Subject {
  const { period, over } = currentPeriod(kpi, today);
  const current: Subject = { period, closed: over, reading: history.current };
  if (kpi.starts !== undefined && today < kpi.starts) {
    return { ...current, waiting: 'not_started' };
  }
  if (over) return current;
  if (history.current.kind === 'broken' && history.previous.kind === 'broken') return current;
  if (speaksOfRunning(kpi, period, today)) {
    const { waitsUntil } = history;
    if (waitsUntil !== undefined)
      return { ...current, waiting: 'measure_counts_later', waitsUntil };
    return history.current.kind === 'no_data' ? (typed(kpi, history, today) ?? current) : current;
  }
  const before = previousPeriod(period, kpi.cadence);
  if (isBeforeStart(kpi, before)) {
    return { ...current, waiting: 'first_period' };
  }
  if (history.previous.kind === 'no_data') {
    if (history.closed.length === 0 && history.current.kind === 'value') {
      return { ...current, waiting: 'half_period' };
    }
    const newest = typed(kpi, history, today);
    if (newest) return newest;
  }
  const subject: Subject = { period: before, closed: true, reading: history.previous };
  return history.current.kind === 'no_data' && isStale(kpi, history, today)
    ? { ...subject, stale: true }
    : subject;
}

function speaksOfRunning(kpi: Terms, period: Period, today: Day): boolean {
  if (kpi.cadence === 'day') return false;
  return kpi.aggregation === 'sum' || elapsedShare(period, today) >= 0.5;
}

/** The newest period with a typed value, for a KPI whose current period has none. */
function typed(kpi: Terms, history: KpiHistory, today: Day): Subject | undefined {
  const newest = history.closed[history.closed.length - 1];
  if (!newest || history.typedOn === undefined) return undefined;
  if (isBeforeStart(kpi, newest.period)) return undefined;
  return {
    period: newest.period,
    closed: true,
    reading: { kind: 'value', value: newest.value },
    stale: isStale(kpi, history, today),
  };
}

function isStale({ cadence }: Terms, { typedOn }: KpiHistory, today: Day): boolean {
  if (typedOn === undefined) return false;
  return today > typedOn + daysIn(periodOf(typedOn, cadence)) + GRACE_DAYS[cadence];
}
