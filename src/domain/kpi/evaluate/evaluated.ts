import type { Day } from '../../calendar/day';
import { historyOf } from './history-of';
import type { HistoryReading, MeasureReader, RecordedValue } from './history-reading';
import type { Kpi } from '../kpi';
import { withTargets } from '../standing/relative-target';
import type { Standing } from '../standing/standing';
import { standingOf } from '../standing/standing-of';

/** A KPI on one day, a movement among its targets as the number that it comes to. */
export interface EvaluatedKpi {
  kpi: Kpi;
  standing: Standing;
  reading: HistoryReading;
}

/** What a run makes of a KPI, and what a replay of the past makes of it: its history, and where it stands. */
export function evaluatedOn(
  today: Day,
  defined: Kpi,
  recorded: readonly RecordedValue[],
  reader: MeasureReader | undefined,
): EvaluatedKpi {
  return judgedOn(today, defined, historyOf(defined, recorded, reader, today));
}

/** The same of values that are known already: another aim or other thresholds change none of them. */
export function judgedOn(today: Day, defined: Kpi, reading: HistoryReading): EvaluatedKpi {
  const kpi = withTargets(defined, reading.history.closed, today);
  return { kpi, standing: standingOf(kpi, reading.history, today), reading };
}
