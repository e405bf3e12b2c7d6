import type { Day } from '../../calendar/day';
import type { NewsKind } from '../../kpi/kpi';
import type { Reason } from '../../kpi/standing/standing';
import type { ScheduleChange } from './schedule';

/** Something about one period of one KPI that somebody should hear of. */
export interface News {
  kind: NewsKind;
  kpi: string;
  /** First day of the period. */
  period: Day;
  /** What it is, with its numbers. */
  reason: Reason;
  /** Addresses of those who know it already. */
  known: readonly string[];
  /** Only of a schedule: what was changed, oldest first. */
  changes?: readonly ScheduleChange[];
  /** Only of an early warning: ids of the leading KPIs that are bad or moved the wrong way. */
  leading?: readonly string[];
}
