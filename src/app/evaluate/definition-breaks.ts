import type { Day } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { LoggedEdit } from './ports';

/** With one of these changed, a value before the day is no value of the same thing as one after it. */
export const MEANING: readonly string[] = ['definition', 'aggregation', 'unit', 'direction'];

/** From a day on the values of a KPI mean something else than before. */
export interface DefinitionBreak {
  kpi: string;
  day: Day;
  fields: readonly string[];
}

/** Oldest first, one for each day of each KPI. */
export function definitionBreaks(
  changes: readonly Pick<LoggedEdit, 'kpi' | 'field' | 'at' | 'effectiveFrom'>[],
  zone: ZoneReader,
): DefinitionBreak[] {
  const found = new Map<string, { kpi: string; day: Day; fields: string[] }>();
  for (const { kpi, field, at, effectiveFrom } of changes) {
    if (!MEANING.includes(field)) continue;
    const day = effectiveFrom ?? zone.dayOf(at);
    const key = `${day} ${kpi}`;
    const known = found.get(key) ?? { kpi, day, fields: [] };
    if (!known.fields.includes(field)) known.fields.push(field);
    found.set(key, known);
  }
  return [...found.values()].sort((one, other) => one.day - other.day);
}
