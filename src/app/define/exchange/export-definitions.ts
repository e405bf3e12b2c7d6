import { computedKeys } from '../../../contract/define/computed-keys';
import { definitionsCsv, definitionsJson } from '../../../contract/exchange/write-definitions';
import type { FieldValues } from '../../../contract/fields/typed/field-value';
import type { Language } from '../../../contract/language/language';
import { isoOf } from '../../../domain/calendar/day';
import type { Problem } from '../../../domain/problem';
import type { Moment } from '../../ports';
import { Refusal } from '../../refusal';
import type { DefinitionRow, Definitions } from '../ports';

export interface ExportPorts {
  definitions: Definitions;
  moment(): Moment;
}

export interface WantedExport {
  format: 'csv' | 'json';
  /** All of the register where none are named. */
  ids?: readonly string[];
  language: Language;
}

export interface Export {
  text: string;
  fileName: string;
  count: number;
  /** Cells that hold what no field can be, and so are not taken along. */
  leftOut: { id: string; problem: Problem }[];
}

/** Definitions as a file. What evaluation writes stays: it is of its time and can be computed again. */
export function exportDefinitions(
  { definitions, moment }: ExportPorts,
  { format, ids, language }: WantedExport,
): Export {
  const rows = wantedRows(definitions.read(), ids);
  const written = rows.map(({ id, values }) => ({ id, ...defined(values) }));
  const { now, zone } = moment();
  return {
    text: format === 'csv' ? definitionsCsv(written, language) : definitionsJson(written),
    fileName: `waymark-kpis-${isoOf(zone.dayOf(now))}.${format}`,
    count: rows.length,
    leftOut: rows.flatMap(({ id, problems }) => problems.map((problem) => ({ id, problem }))),
  };
}

function wantedRows(
  all: readonly DefinitionRow[],
  ids: readonly string[] | undefined,
): readonly DefinitionRow[] {
  const rows = all.filter(({ id }) => id !== '');
  const unknown = ids?.find((wanted) => !rows.some(({ id }) => id === wanted));
  if (unknown !== undefined) {
    throw new Refusal({ code: 'kpi_unknown', values: { id: unknown.slice(0, 40) } });
  }
  return ids ? rows.filter(({ id }) => ids.includes(id)) : rows;
}

/** Without what evaluation writes beside a measure or a target that moves. */
function defined(values: FieldValues): FieldValues {
  const blanks = computedKeys(values).map((key): [string, null] => [key, null]);
  return { ...values, ...Object.fromEntries(blanks) };
}
