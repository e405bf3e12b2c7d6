import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { Problem } from '../../problem';
import type { Cumulative } from './pace';
import type { PeriodValue } from './standing';

/** How a value of a period came to be recorded. */
export type MeasurementSource = 'formula' | 'check-in' | 'import';

/** What is known of a KPI in one period. */
export type PeriodReading =
  | { kind: 'value'; value: number }
  | { kind: 'no_data'; why?: Problem }
  | { kind: 'broken'; problem: Problem };

/** Of a period that has ended: recorded on that day while it ran, and not computed again after its end. */
export interface PartialReading {
  kind: 'partial';
  value: number;
  recordedOn: Day;
}

/** Everything that a standing is drawn from. */
export interface KpiHistory {
  /**
   * The values of the periods before the current one, oldest first. Periods without a value are left out,
   * and those of which only a part was recorded.
   */
  closed: readonly PeriodValue[];
  /** The period of today; after the deadline, the one that holds it. */
  current: PeriodReading | PartialReading;
  /**
   * The period before the current one: its value, or why there is none. Broken as well when what is
   * broken is the cell or the measure itself, so that an older value does not hide it.
   */
  previous: PeriodReading | PartialReading;
  /**
   * The day on which the newest value was typed (or the last day of its period, when it was typed
   * later). Absent for measures and formulas: those are computed afresh, so their number is never old.
   */
  typedOn?: Day;
  /** Values within earlier periods, where a measure can give them. */
  cumulative?: Cumulative;
  /** The measure counts from this day after the running period, whose value stays as it was until then. */
  waitsUntil?: Day;
}

export function readingOf(values: readonly PeriodValue[], period: Period): PeriodReading {
  const found = values.find((candidate) => candidate.period.from === period.from);
  return found ? { kind: 'value', value: found.value } : { kind: 'no_data' };
}
