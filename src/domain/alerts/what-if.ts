import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Kpi } from '../kpi/kpi';
import type { PeriodValue } from '../kpi/standing/standing';
import { alertId } from './moves';
import { outcomeOf } from './period-end';
import type { ReplayedKind, ReplayedMail } from './replay';

/** Other terms for alerts, of one KPI or of all; what is absent stays as each KPI has it. */
export interface WhatIf {
  /** Absent for all. */
  kpi?: string;
  missAt?: number;
  warnAt?: number;
  confirmAfter?: number;
  repeatDays?: number;
}

/**
 * The KPI with other terms. Where only one of the two thresholds is given and they would pass one another, the
 * other goes with it.
 */
export function withTerms(kpi: Kpi, { kpi: only, ...terms }: WhatIf): Kpi {
  if (only !== undefined && only !== kpi.id) return kpi;
  const missAt = terms.missAt ?? Math.min(kpi.missAt, terms.warnAt ?? Infinity);
  const warnAt = terms.warnAt ?? Math.max(kpi.warnAt, terms.missAt ?? 0);
  const { confirmAfter = kpi.confirmAfter, repeatDays = kpi.repeatDays } = terms;
  return { ...kpi, missAt, warnAt, confirmAfter, repeatDays };
}

/** A period that ended missed, by the KPI's own definition. */
export interface RealMiss {
  kpi: string;
  /** First day of the period. */
  period: Day;
}

/** The periods that ended missed within the days, by the values that are known of them, oldest first. */
export function realMisses(kpi: Kpi, closed: readonly PeriodValue[], days: Period): RealMiss[] {
  return closed
    .map(({ period }) => period)
    .filter(({ from, to }) => from >= (kpi.starts ?? from) && to >= days.from && to < days.to)
    .filter(({ from }) => outcomeOf(kpi, closed, from) === 'missed')
    .map(({ from }) => ({ kpi: kpi.id, period: from }));
}

/** A real miss of which the owner would have heard on another day. */
export interface MovedMiss extends RealMiss {
  days: number;
}

/** What other terms would have done to the real misses. Each is in one list at most. */
export interface MissesTold {
  /** How many there were. */
  count: number;
  /** How many the owner is told of as a miss by the present terms. */
  toldNow: number;
  later: MovedMiss[];
  earlier: MovedMiss[];
  /** Told of now as a miss, and by the other terms only as at risk or just short. */
  warnedOnly: RealMiss[];
  /** Told of now as a miss, and by the other terms not at all. */
  untold: RealMiss[];
  /** Not told of now as a miss, but by the other terms. */
  gained: RealMiss[];
}

const AS_MISS: readonly ReplayedKind[] = ['missed', 'worse'];
const AS_WARNING: readonly ReplayedKind[] = ['at_risk', 'short'];

/** How the owners would have heard of the real misses by the present terms and by the other ones. */
export function compareMisses(
  misses: readonly RealMiss[],
  now: readonly ReplayedMail[],
  then: readonly ReplayedMail[],
): MissesTold {
  const toldNow = firstDays(now, AS_MISS);
  const toldThen = firstDays(then, AS_MISS);
  const warnedThen = firstDays(then, AS_WARNING);
  const told: MissesTold = {
    ...{ count: misses.length, toldNow: 0, later: [], earlier: [] },
    ...{ warnedOnly: [], untold: [], gained: [] },
  };
  for (const miss of misses) {
    const id = alertId(miss.kpi, miss.period);
    const before = toldNow.get(id);
    const after = toldThen.get(id);
    if (before !== undefined) told.toldNow += 1;
    if (before === undefined) {
      if (after !== undefined) told.gained.push(miss);
    } else if (after === undefined) {
      (warnedThen.has(id) ? told.warnedOnly : told.untold).push(miss);
    } else if (after > before) told.later.push({ ...miss, days: after - before });
    else if (after < before) told.earlier.push({ ...miss, days: before - after });
  }
  return told;
}

/** By alert: on which day its owner first heard of it as one of the kinds. */
function firstDays(
  mails: readonly ReplayedMail[],
  kinds: readonly ReplayedKind[],
): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { kpi, period, kind, role, day } of mails) {
    const id = alertId(kpi, period);
    if (role === undefined && kinds.includes(kind) && !days.has(id)) days.set(id, day);
  }
  return days;
}
