import type { Day } from '../calendar/day';
import { nextPeriod, periodOf } from '../calendar/period';
import type { Kpi } from '../kpi/kpi';
import type { Standing } from '../kpi/standing/standing';
import type { Delivery, StoredAlert } from './alert';
import { isUnsent } from './deliveries';
import type { AlertMoment } from './moves';

/** What is known of a missing number beyond the period that the standing speaks of. */
export interface MissingNumber {
  /** The day on which the first value that is missing was due. */
  due?: Day;
  /** What was mailed about it in the alerts of other periods. */
  told: readonly Delivery[];
  /** The owner has ticked one of those. */
  acknowledged: boolean;
}

/**
 * A number that stays away is one matter, however many periods it lasts: a daily KPI has a new alert
 * every day, and none of them would ever be old enough to be told. It begins with the first period
 * after the newest value; without any value, when it was first looked for.
 */
export function missingNumber(
  kpi: Pick<Kpi, 'cadence' | 'starts'>,
  standing: Standing,
  ofKpi: readonly StoredAlert[],
  { dayOf }: AlertMoment,
): MissingNumber {
  const { from } = standing.period;
  const before = standing.history.filter(({ period }) => period.from < from);
  const newest = before.length > 0 ? before[before.length - 1].period : undefined;
  const others = ofKpi.filter(
    ({ period }) => period !== from && (newest === undefined || period > newest.from),
  );
  return {
    due: newest
      ? dueAfter(kpi, nextPeriod(newest, kpi.cadence).from)
      : others.reduce<Day | undefined>((first, { openedAt }) => {
          const opened = dayOf(openedAt);
          return first === undefined ? opened : Math.min(first, opened);
        }, undefined),
    told: others.flatMap(({ deliveries }) => deliveries.filter((each) => !isUnsent(each))),
    acknowledged: others.some(({ acknowledged }) => acknowledged),
  };
}

function dueAfter({ cadence, starts }: Pick<Kpi, 'cadence' | 'starts'>, from: Day): Day {
  return periodOf(Math.max(from, starts ?? from), cadence).to + 1;
}
