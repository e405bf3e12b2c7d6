import type { Period } from '../../domain/calendar/period';
import type { PeriodReading } from '../../domain/kpi/standing/history';
import type { MeasureReader } from '../../domain/kpi/evaluate/history-reading';
import { dataSpan, measureOver } from '../../domain/measure/index';
import type { MeasureCells, ParsedMeasure } from '../../domain/measure/measure';

/** One reader per distinct measure: whoever shares a measure shares what it says of each period. */
export function measureReader(
  parsed: ParsedMeasure,
  cells: MeasureCells,
  canWait: (period: Period) => boolean = () => false,
): MeasureReader {
  if (!parsed.ok) {
    const { problem } = parsed;
    return { over: () => ({ kind: 'broken', problem }) };
  }
  const { measure } = parsed;
  const known = new Map<string, PeriodReading>();
  const keyOf = ({ from, to }: Period) => `${from} ${to}`;
  return {
    span: dataSpan(measure, cells),
    canWait: (period) => !known.has(keyOf(period)) && canWait(period),
    over(period) {
      const key = keyOf(period);
      const before = known.get(key);
      if (before) return before;
      const reading = measureOver(measure, cells, period);
      known.set(key, reading);
      return reading;
    },
  };
}
