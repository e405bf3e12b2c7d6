import type { Period } from '../../calendar/period';
import type { Gap } from './gap';

export type Status =
  'error' | 'no_data' | 'stale' | 'too_early' | 'missed' | 'at_risk' | 'on_track' | 'met' | 'short';

/** The direction of the newest values, and where the last of them go the other way, that as well. */
export type Trend = 'rising' | 'falling' | 'flat' | 'rising_then_falling' | 'falling_then_rising';

/** One value of one KPI for one period. */
export interface PeriodValue {
  period: Period;
  value: number;
}

export interface Interval {
  low: number;
  high: number;
}

/** Why the status is what it is: a phrase of `text/` and its values. */
export interface Reason {
  code: string;
  values: Readonly<Record<string, string | number>>;
}

/** Where one KPI stands at one evaluation. */
export interface Standing {
  kpi: string;
  status: Status;
  reason: Reason;
  /** The period that the status speaks of. */
  period: Period;
  /** That period has ended. */
  closed: boolean;
  value?: number;
  /** The number of the running period, which `actual` shows; `value` may be the closed one's. */
  live?: number;
  /** The target in force in that period; `targetHigh` only with `between`. */
  target?: number;
  targetHigh?: number;
  /** How far the value is from what it is held against: what people read first. */
  gap?: Gap;
  /** Attainment, for a running sum paced: against the part of the target that is due by now. */
  attainment?: number;
  /** The part of the target that is due by now; only for a running sum. */
  expected?: number;
  landing?: number;
  landingInterval?: Interval;
  trend?: Trend;
  /** Over how many values, the newest ones, the trend is taken. */
  trendPeriods?: number;
  /** Closed periods and, last, the running one: what the charts and the mail show. */
  history: readonly PeriodValue[];
}
