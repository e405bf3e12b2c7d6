import type { Day } from '../../domain/calendar/day';
import { type Cadence, periodOf } from '../../domain/calendar/period';
import type { Aim } from '../../domain/kpi/standing/attainment';
import type { Stage } from '../../domain/kpi/kpi';
import { movedTarget } from '../../domain/kpi/standing/relative-target';
import type { PeriodValue } from '../../domain/kpi/standing/standing';
import { aimOn } from '../../domain/kpi/standing/target';
import { type FieldValues, isBlankValue, numberIn, wordIn } from '../fields/typed/field-value';
import { CADENCES, DIRECTIONS } from '../fields/records/kpi-fields';
import { targetChangeIn } from '../fields/typed/target-change-in';

/** What a definition aims at, and when it is held against it. */
export interface AimAhead {
  aim: Aim;
  due: Day;
  cadence: Cadence;
}

/**
 * The target that is in force at the due date, else at the last step, else now. A movement is the number that
 * it comes to: against the baseline at the due date, against an earlier period in the one that runs, since
 * later ones are compared with values that nobody knows yet.
 */
export function aimAhead(
  values: FieldValues,
  today: Day,
  closed: readonly PeriodValue[] = [],
): AimAhead {
  const stages = (values.stages ?? []) as readonly Stage[];
  const cadence = wordIn(values, 'cadence', CADENCES) ?? 'month';
  const direction = wordIn(values, 'direction', DIRECTIONS) ?? 'at_least';
  const last = numberIn(values, 'due') ?? stages[stages.length - 1]?.from ?? today;
  const change = targetChangeIn(values);
  if (change) {
    const due = change.basis === 'baseline' ? last : Math.min(last, today);
    const known = new Map(closed.map(({ period, value }) => [period.from, value]));
    const baseline = numberIn(values, 'baseline');
    const target = movedTarget(
      { baseline, cadence, direction },
      change,
      known,
      periodOf(due, cadence),
    );
    return { aim: { direction, target }, due, cadence };
  }
  // Before it is said from where, a movement is no number, nor does one that stands beside it count.
  if (!isBlankValue(values.target_change)) {
    return { aim: { direction, target: undefined }, due: last, cadence };
  }
  const [target, targetHigh] = [numberIn(values, 'target'), numberIn(values, 'target_high')];
  return { aim: aimOn({ direction, target, targetHigh, stages }, last), due: last, cadence };
}

/**
 * What is aimed at in the period that runs; nothing where that is the one of the due date, or the target does not
 * hold in it yet.
 */
export function aimOfRunning(
  values: FieldValues,
  today: Day,
  closed: readonly PeriodValue[] = [],
): Aim | undefined {
  const { due, cadence } = aimAhead(values, today);
  const running = periodOf(today, cadence);
  const starts = numberIn(values, 'starts') ?? today;
  if (periodOf(due, cadence).from <= running.from || starts > running.to) return undefined;
  return aimAhead({ ...values, due: today }, today, closed).aim;
}
