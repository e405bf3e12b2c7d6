import type { Day } from '../../calendar/day';
import { periodOf } from '../../calendar/period';
import type { HistoryReading, MeasureReader, RecordedValue } from './history-reading';
import type { Kpi } from '../kpi';
import { measuredHistory } from './measured-history';
import { typedHistory } from './typed-history';

/** Everything known of a KPI's periods up to today, and what of it is not recorded yet. */
export function historyOf(
  kpi: Kpi,
  recorded: readonly RecordedValue[],
  measure: MeasureReader | undefined,
  today: Day,
): HistoryReading {
  const rows = new Map<Day, RecordedValue>();
  for (const row of recorded) {
    // After a change of cadence, rows of other periods say nothing about these.
    if (periodOf(row.period, kpi.cadence).from === row.period) rows.set(row.period, row);
  }
  const reading = measure
    ? measuredHistory(kpi, rows, measure, today)
    : typedHistory(kpi, rows, today);
  const record = [...reading.record].sort((a, b) => a.period.from - b.period.from);
  return { ...reading, record };
}
