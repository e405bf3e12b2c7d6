import { difference } from '../../domain/numeric/noise';
import type { Measurement, ReplacedValue } from './ports';

/** Each value of a row that `record` overwrites with another one. */
function replacedValues(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
  said: Pick<ReplacedValue, 'by' | 'because'>,
): ReplacedValue[] {
  const before = new Map(recorded.map((row) => [`${row.period} ${row.kpi}`, row.value]));
  return record.flatMap(({ kpi, period, value, recordedAt }) => {
    const was = before.get(`${period} ${kpi}`);
    if (was === undefined || difference(value, was) === 0) return [];
    return [{ kpi, period, was, is: value, at: recordedAt, ...said }];
  });
}

/** Earlier values of periods for which `actual` was typed again; who typed is not known to a run. */
export function typedAgain(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
): ReplacedValue[] {
  const typed = record.filter(({ source }) => source === 'check-in');
  return replacedValues(recorded, typed, { by: '', because: 'typed_again' });
}

/** Earlier values of closed periods that are still open to late rows. */
export function changedByLateRows(
  recorded: readonly Measurement[],
  late: readonly Measurement[],
): ReplacedValue[] {
  return replacedValues(recorded, late, { by: '', because: 'late_rows' });
}

/** The earlier value of a closed period for which a person took over what its rows say now. */
export function takenOver(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
  by: string,
): ReplacedValue[] {
  return replacedValues(recorded, record, { by, because: 'taken_over' });
}

/** Earlier values of closed periods that are computed again because the definition changed. */
export function computedAnew(
  recorded: readonly Measurement[],
  record: readonly Measurement[],
  by: string,
): ReplacedValue[] {
  return replacedValues(recorded, record, { by, because: 'computed_anew' });
}
