import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { KpiHistory, PeriodReading } from '../standing/history';
import type { PeriodValue } from '../standing/standing';

/** A row of `measurements`, as judging needs it. */
export interface RecordedValue {
  /** First day of its period. */
  period: Day;
  value: number;
  recordedOn: Day;
  /** A person or an import wrote it: a run never replaces it, and it counts for its period. */
  byPerson: boolean;
  /** It was typed into the table itself, or imported: not even `actual` replaces it. */
  isKept?: boolean;
}

/** What a measure says of any period. */
export interface MeasureReader {
  over(period: Period): PeriodReading;
  /** First and last day that its rows are dated on; absent when it reads no dates. */
  span?: { first: Day; last: Day };
  /** Of periods that end before this day it says nothing: another one counted then, or a person. */
  countsFrom?: Day;
  /** Time is short and this whole period, closed long ago, may be left to a later run. */
  canWait?(period: Period): boolean;
}

export interface HistoryReading {
  history: KpiHistory;
  /**
   * Values that are to be recorded, in the order of their periods: new, changed while their period runs or
   * is open to late rows, or final.
   */
  record: readonly ToRecord[];
  /** Closed periods of which the rows now say something else than was recorded for good. */
  differences: readonly ValueDifference[];
}

export interface ToRecord extends PeriodValue {
  /** Rows that came late replace a value that was recorded after the period's end. */
  isLate?: boolean;
}

/** The value of a closed period that stands, and the one that its rows give by now. */
export interface ValueDifference {
  period: Period;
  recorded: number;
  found: number;
}
