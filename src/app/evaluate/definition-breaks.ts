import type { Day } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import { changesValues, isHandEdit, liftsChosenDay } from './counts-from';
import type { LoggedEdit } from './ports';

/** With one of these changed, a value before the day is no value of the same thing as one after it. */
export const MEANING: readonly string[] = [
  ...['definition', 'measure', 'aggregation', 'unit', 'direction'],
];

/** From a day on the values of a KPI mean something else than before. */
export interface DefinitionBreak {
  kpi: string;
  day: Day;
  fields: readonly string[];
}

type Edit = Pick<LoggedEdit, 'kpi' | 'field' | 'at' | 'by' | 'reason' | 'effectiveFrom'>;

/**
 * Oldest first, one for each day of each KPI. What a measure has computed anew for all of the past is of one
 * kind again: such a save breaks nothing, and takes away the breaks before it.
 */
export function definitionBreaks(
  changes: readonly Edit[],
  zone: ZoneReader,
  isMeasured: (kpi: string) => boolean,
): DefinitionBreak[] {
  const kept: { kpi: string; day: Day; field: string }[] = [];
  const isOfPastAnew = pastAnewIn(changes);
  for (const edit of changes) {
    const { kpi, field, at, effectiveFrom } = edit;
    const isAnew = isMeasured(kpi) && isOfPastAnew(edit);
    if (isAnew && liftsChosenDay([field])) {
      const rest = kept.filter((one) => one.kpi !== kpi || !changesValues([one.field]));
      kept.splice(0, kept.length, ...rest);
    }
    if (isAnew || !MEANING.includes(field)) continue;
    kept.push({ kpi, day: effectiveFrom ?? zone.dayOf(at), field });
  }
  return together(kept);
}

/**
 * Whether an edit is one by which the past is computed anew, or puts the definition into words that fit one
 * of the same save.
 */
export function pastAnewIn(changes: readonly Edit[]): (edit: Edit) => boolean {
  const saveOf = ({ kpi, at }: Edit) => `${at.getTime()} ${kpi}`;
  const anew = new Set(
    changes.filter((edit) => isPastAnew(edit) && liftsChosenDay([edit.field])).map(saveOf),
  );
  return (edit) => isPastAnew(edit) || (edit.field === 'definition' && anew.has(saveOf(edit)));
}

/** A person saved it and chose no day: what a measure gives for the past is computed by it as well. */
function isPastAnew(edit: Omit<Edit, 'kpi' | 'at'>): boolean {
  return changesValues([edit.field]) && edit.effectiveFrom === undefined && !isHandEdit(edit);
}

function together(kept: readonly { kpi: string; day: Day; field: string }[]): DefinitionBreak[] {
  const found = new Map<string, { kpi: string; day: Day; fields: string[] }>();
  for (const { kpi, day, field } of kept) {
    const key = `${day} ${kpi}`;
    const known = found.get(key) ?? { kpi, day, fields: [] };
    if (!known.fields.includes(field)) known.fields.push(field);
    found.set(key, known);
  }
  return [...found.values()].sort((one, other) => one.day - other.day);
}
