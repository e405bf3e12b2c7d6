import { kpiOfValues } from '../../contract/define/kpi-of-values';
import { isBlankValue } from '../../contract/fields/typed/field-value';
import { isoOf } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { Kpi, ActualReading } from '../../domain/kpi/kpi';
import type { CellValue } from '../../domain/measure/reference';
import type { Problem } from '../../domain/problem';
import { isInstant, plainText } from '../sheet/cells/read-cell';
import type { RegisterRow } from './definition-rows';

export type KpiOfRow = { ok: true; kpi: Kpi } | { ok: false; problem: Problem };

/** What an `actual` cell shows. */
export function actualReadingOf(cell: CellValue, zone: ZoneReader): ActualReading {
  if (cell === '') return { kind: 'blank' };
  if (typeof cell === 'number' && Number.isFinite(cell)) return { kind: 'value', value: cell };
  if (isInstant(cell)) return { kind: 'broken', shows: isoOf(zone.dayOf(cell)) };
  return { kind: 'broken', shows: plainText(cell).slice(0, 60) };
}

/** Why nothing can be judged: the first of these that is missing. */
function lackingWord({ values, problems }: RegisterRow): Problem {
  const words = ['state', 'cadence', 'aggregation', 'direction'];
  const key = words.find((word) => isBlankValue(values[word])) ?? words[0];
  return problems.find(({ field }) => field === key) ?? { code: 'required', field: key };
}

/** A row of the register as evaluation needs it. */
export function kpiOfRow(row: RegisterRow, zone: ZoneReader): KpiOfRow {
  const kpi = kpiOfValues(row.id, row.values, {
    actual: actualReadingOf(row.row.cell('actual'), zone),
    actualIsFormula: row.actualIsFormula,
  });
  return kpi ? { ok: true, kpi } : { ok: false, problem: lackingWord(row) };
}
