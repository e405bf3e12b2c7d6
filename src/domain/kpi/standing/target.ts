import type { Day } from '../../calendar/day';
import { type Period, periodOf } from '../../calendar/period';
import type { Aim } from './attainment';
import { inForce } from './in-force';
import type { Kpi } from '../kpi';

/** What a target that is a movement needs; without it the target is what is written. */
type Moving = Partial<Pick<Kpi, 'cadence' | 'change' | 'targets' | 'earlier'>>;

/**
 * The target in force on a day, by the definition that counted then: the latest step that has begun, else `target`. With `between` a step
 * moves the lower end and the upper one keeps its distance. Of a movement, what it comes to in the period;
 * against an earlier period it starts there, so a baseline is no scale for it.
 */
export function aimOn(
  defined: Pick<Kpi, 'direction' | 'target' | 'targetHigh' | 'baseline' | 'stages'> & Moving,
  day: Day,
): Aim {
  const kpi = inForce(defined, day);
  const { direction, baseline } = kpi;
  if (kpi.change && kpi.cadence) {
    const target = kpi.targets?.get(periodOf(day, kpi.cadence).from);
    return { direction, target, baseline: kpi.change.basis === 'baseline' ? baseline : undefined };
  }
  let step: { from: Day; target: number } | undefined;
  for (const stage of kpi.stages) {
    if (stage.from <= day && (!step || stage.from >= step.from)) step = stage;
  }
  if (!step) return { direction, target: kpi.target, targetHigh: kpi.targetHigh, baseline };
  const width =
    kpi.targetHigh === undefined || kpi.target === undefined
      ? undefined
      : kpi.targetHigh - kpi.target;
  const targetHigh = width === undefined ? kpi.targetHigh : step.target + width;
  return { direction, target: step.target, targetHigh, baseline };
}

/**
 * The aim in force in a period: of a running one as of today, of a closed one on its last day. In a period
 * that ended before the KPI's first day nobody had a target, so there it has none.
 */
export function aimIn(kpi: Kpi, period: Period, today: Day): Aim {
  const aim = aimOn(kpi, Math.min(today, period.to));
  return isBeforeStart(kpi, period) ? { ...aim, target: undefined, targetHigh: undefined } : aim;
}

/** Ended before the first day on which the KPI is in force. */
export function isBeforeStart({ starts }: Pick<Kpi, 'starts'>, period: Period): boolean {
  return starts !== undefined && period.to < starts;
}

/** The aim for a part of the period: a flow's target, range and baseline grow with the part. */
export function partOf(aim: Aim, share: number): Aim {
  const times = (value: number | undefined) => (value === undefined ? undefined : value * share);
  return {
    direction: aim.direction,
    target: times(aim.target),
    targetHigh: times(aim.targetHigh),
    baseline: times(aim.baseline),
  };
}
