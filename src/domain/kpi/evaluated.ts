import type { Day } from '../calendar/day';
import {
  type HistoryReading,
  historyOf,
  type MeasureReader,
  type RecordedValue,
} from './history-of';
import type { Kpi } from './kpi';
import type { Standing } from './standing';
import { standingOf } from './standing-of';

/** A KPI on one day. */
export interface EvaluatedKpi {
  kpi: Kpi;
  standing: Standing;
  reading: HistoryReading;
}

/** What a run makes of a KPI, and what a replay of the past makes of it: its history, and where it stands. */
export function evaluatedOn(
  today: Day,
  kpi: Kpi,
  recorded: readonly RecordedValue[],
  reader: MeasureReader | undefined,
): EvaluatedKpi {
  const reading = historyOf(kpi, recorded, reader, today);
  return { kpi, standing: standingOf(kpi, reading.history, today), reading };
}
