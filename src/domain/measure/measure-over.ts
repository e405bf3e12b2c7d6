import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Parameter } from '../functions/declaration';
import { NO_DAY } from '../functions/values';
import { spanOf } from './cells';
import { Broken, numberOf, type Execution, valueOf } from './execution';
import type { Measure, MeasureCells, MeasureReading } from './measure';
import { vectorCalls } from './vector-calls';

/**
 * The value of a measure for one period. When every aggregate finds the period empty there is no value,
 * whatever the arithmetic around it would say: an import that has not come yet is not zero. `to` of the
 * period is the day of evaluation while the period runs.
 */
export function measureOver(measure: Measure, cells: MeasureCells, period: Period): MeasureReading {
  const execution: Execution = { cells, period, silent: 0, speaking: 0 };
  const isSilent = () => execution.silent > 0 && execution.speaking === 0;
  try {
    const value = numberOf(valueOf(measure.tree, execution));
    if (isSilent()) return { kind: 'no_data' };
    return Number.isFinite(value)
      ? { kind: 'value', value: value === 0 ? 0 : value }
      : { kind: 'broken', problem: { code: 'too_large' } };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    if (isSilent()) return { kind: 'no_data' };
    return error.noData
      ? { kind: 'no_data', why: error.problem }
      : { kind: 'broken', problem: error.problem };
  }
}

/** First and last day that stand in the columns of days of the measure; none where they cannot be read. */
export function dataSpan(
  measure: Measure,
  cells: MeasureCells,
): { first: Day; last: Day } | undefined {
  let first = NO_DAY;
  let last = -NO_DAY;
  for (const { form, vectors } of vectorCalls(measure, cells)) {
    for (const [argument, { kind }] of Object.entries<Parameter>(form.parameters)) {
      const column = vectors.columns[argument];
      if (kind !== 'days' || !column) continue;
      const span = spanOf(cells, column as Int32Array);
      if (span.first < first) first = span.first;
      if (span.last > last) last = span.last;
    }
  }
  return first === NO_DAY ? undefined : { first, last };
}
