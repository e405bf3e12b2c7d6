import type { Field } from './field';
import { tableDesign } from '../tables/tables';

/** The columns of the register, in the order in which the sheet is made. */
export function kpiFields(): readonly Field[] {
  return tableDesign('kpis').fields;
}

export function kpiField(key: string): Field {
  const field = kpiFields().find((candidate) => candidate.key === key);
  if (!field) throw new Error(`no KPI field "${key}"`);
  return field;
}
