import { civilOf, type Day, dayOf, isoOf } from '../../calendar/day';
import {
  type Cadence,
  nextPeriod,
  type Period,
  periodOf,
  periodsBetween,
} from '../../calendar/period';
import type { Problem } from '../../problem';
import type { Direction, Kpi } from '../kpi';
import { inForce } from './in-force';
import type { PeriodValue } from './standing';
import { currentPeriod } from './subject';
import type { TargetBasis, TargetChange } from '../target-change';

type TimeBasis = Exclude<TargetBasis, 'baseline'>;

const CADENCE_OF: Readonly<Record<TimeBasis, Cadence>> = {
  previous_day: 'day',
  previous_week: 'week',
  previous_month: 'month',
  previous_quarter: 'quarter',
  previous_half: 'half',
  previous_year: 'year',
};

const ORDER: readonly Cadence[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];

/** A month cannot be held against the day before it: what is compared are periods of the KPI's own length. */
export function isBasisShorter(basis: TargetBasis, cadence: Cadence): boolean {
  return basis !== 'baseline' && ORDER.indexOf(CADENCE_OF[basis]) < ORDER.indexOf(cadence);
}

/**
 * The period that one is compared with: of the same length, one step of the basis earlier. March is held
 * against February by the month, against December by the quarter, and against March by the year.
 */
export function comparedPeriod(period: Period, cadence: Cadence, basis: TimeBasis): Period {
  const middle = period.from + Math.floor((period.to - period.from) / 2);
  return periodOf(earlier(middle, CADENCE_OF[basis]), cadence);
}

const MONTHS: Readonly<Partial<Record<Cadence, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The same day of the month, or its last one where the earlier month is shorter. */
function earlier(day: Day, step: Cadence): Day {
  if (step === 'day') return day - 1;
  if (step === 'week') return day - 7;
  const { year, month, date: ofMonth } = civilOf(day);
  const wanted = month - (MONTHS[step] ?? 0);
  const last = dayOf(year, wanted + 1, 1) - 1;
  return Math.min(dayOf(year, wanted, 1) + ofMonth - 1, last);
}

/**
 * A share of a value below zero is counted upwards: 20 % more than −100 is −80. Of zero there is none, but
 * whoever wants less than the zero of an earlier period wants it kept: no complaints after none are as asked.
 */
function moved(
  from: number,
  { amount, meant, basis }: TargetChange,
  direction: Direction,
): number | undefined {
  if (meant === 'points') return from + amount;
  if (from !== 0) return from + Math.abs(from) * amount;
  return amount < 0 && direction === 'at_most' && basis !== 'baseline' ? 0 : undefined;
}

/**
 * The KPI with the number that its target comes to in each period of which the value it is compared with
 * is known: of closed periods, since one that runs says nothing yet. One that never had a change stays as it is.
 */
export function withTargets(kpi: Kpi, known: readonly PeriodValue[], today: Day): Kpi {
  const { cadence } = kpi;
  const hasMoved = kpi.earlier?.some(({ aimed }) => aimed.change) ?? false;
  if (!kpi.change && !hasMoved) return kpi;
  const current = currentPeriod(kpi, today).period;
  const first = known.length > 0 ? known[0].period.from : current.from;
  const last = nextPeriod(current, cadence).to;
  const values = new Map(
    known
      .filter(({ period }) => period.to < today)
      .map(({ period, value }) => [period.from, value]),
  );
  const targets = new Map<Day, number>();
  for (const period of periodsBetween(Math.min(first, current.from), last, cadence)) {
    const day = period.from <= today ? Math.min(today, period.to) : period.to;
    const then = inForce(kpi, day);
    const target = then.change && movedTarget(then, then.change, values, period);
    if (target !== undefined) targets.set(period.from, target);
  }
  return { ...kpi, targets };
}

/** What a movement comes to in a period; `values` are of closed periods, by their first days. */
export function movedTarget(
  { baseline, cadence, direction }: Pick<Kpi, 'baseline' | 'cadence' | 'direction'>,
  change: TargetChange,
  values: ReadonlyMap<Day, number>,
  period: Period,
): number | undefined {
  const { basis } = change;
  const from =
    basis === 'baseline' ? baseline : values.get(comparedPeriod(period, cadence, basis).from);
  return from === undefined ? undefined : moved(from, change, direction);
}

/**
 * Why a target that is a movement against an earlier period is no number in this one, by the values that
 * are known; nothing is guessed in its place. Nothing is broken then: there is no target yet.
 */
export function comparisonMissing(
  { change, cadence }: Pick<Kpi, 'change' | 'cadence'>,
  period: Period,
  known: readonly PeriodValue[],
): Problem | undefined {
  if (!change || change.basis === 'baseline') return undefined;
  const { from, to } = comparedPeriod(period, cadence, change.basis);
  const isKnown = known.some((past) => past.period.from === from);
  return {
    code: isKnown ? 'comparison_zero' : 'comparison_missing',
    values: { from: isoOf(from), to: isoOf(to) },
  };
}
