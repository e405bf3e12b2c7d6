import type { Period } from '../../domain/calendar/period';
import type { PeriodReading } from '../../domain/kpi/standing/history';
import type { MeasureReader } from '../../domain/kpi/evaluate/history-reading';
import { dataSpan, measureOver } from '../../domain/measure/index';
import type { MeasureCells, ParsedMeasure } from '../../domain/measure/measure';

/** No period lasts as long. */
const MOST_DAYS = 65_536;

/** One reader per distinct measure: whoever shares a measure shares what it says of each period. */
export function measureReader(
  parsed: ParsedMeasure,
  cells: MeasureCells,
  canWait?: (period: Period) => boolean,
): MeasureReader {
  if (!parsed.ok) {
    const { problem } = parsed;
    return { over: () => ({ kind: 'broken', problem }) };
  }
  const { measure } = parsed;
  // One number for both days: a replay of years asks for millions of periods, most of them again and again.
  const known = new Map<number, PeriodReading>();
  const keyOf = ({ from, to }: Period) => from * MOST_DAYS + (to - from);
  return {
    span: dataSpan(measure, cells),
    ...(canWait
      ? { canWait: (period: Period) => !known.has(keyOf(period)) && canWait(period) }
      : {}),
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
