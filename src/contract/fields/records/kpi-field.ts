import type { Field } from '../field';
import { KPI_FIELDS } from './kpi-fields';

export function kpiField(key: string): Field {
  const field = KPI_FIELDS.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`no KPI field "${key}"`);
  return field;
}
