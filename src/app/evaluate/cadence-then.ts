import { kpiField } from '../../contract/fields/records/kpi-field';
import { readField } from '../../contract/fields/typed/field-rules';
import type { Kpi } from '../../domain/kpi/kpi';
import type { LoggedEdit, Measurement } from './ports';

/** Whether a row was recorded while its KPI had the cadence that it has now. */
export type IsOfCadence = (
  kpi: Pick<Kpi, 'id' | 'cadence'>,
  row: Pick<Measurement, 'recordedAt'>,
) => boolean;

/**
 * By the change log: a quarter begins on the first of January like the month does, so a row alone does not
 * say which of them it is of. What a person typed without saying when is taken for one of today.
 */
export function cadenceThen(log: readonly LoggedEdit[]): IsOfCadence {
  const ofKpi = new Map<string, LoggedEdit[]>();
  for (const edit of log) {
    if (edit.field === 'cadence') ofKpi.set(edit.kpi, [...(ofKpi.get(edit.kpi) ?? []), edit]);
  }
  return ({ id, cadence }, { recordedAt }) => {
    if (recordedAt.getTime() === 0) return true;
    const next = ofKpi.get(id)?.find(({ at }) => at.getTime() > recordedAt.getTime());
    if (!next) return true;
    const then = readField(kpiField('cadence'), next.before.text);
    return then.ok && then.value === cadence;
  };
}
