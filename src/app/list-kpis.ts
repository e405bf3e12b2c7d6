import { definitionFields } from '../contract/draft-rules';
import { numberIn, textIn, typedValue, type FieldValues } from '../contract/field-value';
import type { DraftValues, KpiSummary } from '../contract/rpc';
import { isoOf } from '../domain/calendar/day';
import type { DefinitionRow, Definitions } from './page-ports';
import { Refusal } from './refusal';

function shown(values: FieldValues, key: string): string | null {
  return textIn(values, key) || null;
}

function summaryOf({ id, values }: DefinitionRow): KpiSummary {
  const period = numberIn(values, 'period');
  return {
    id,
    name: textIn(values, 'name'),
    state: textIn(values, 'state') || 'draft',
    status: shown(values, 'status'),
    value: numberIn(values, 'value') ?? null,
    target: numberIn(values, 'target') ?? null,
    unit: textIn(values, 'unit'),
    attainment: numberIn(values, 'attainment') ?? null,
    owner: textIn(values, 'owner'),
    period: period === undefined ? null : isoOf(period),
  };
}

/** Every KPI of the register in the sheet's order, drafts included. */
export function listKpis(definitions: Definitions): KpiSummary[] {
  return definitions
    .read()
    .filter(({ id }) => id !== '')
    .map(summaryOf);
}

/** One definition as a form shows it. */
export function getKpi(definitions: Definitions, id: string): { id: string; values: DraftValues } {
  const row = definitions.read().find((candidate) => candidate.id === id);
  if (!row) throw new Refusal({ code: 'kpi_unknown', values: { id: id.slice(0, 40) } });
  const values: DraftValues = {};
  for (const field of definitionFields()) {
    values[field.key] = typedValue(field, row.values[field.key] ?? null);
  }
  return { id, values };
}
