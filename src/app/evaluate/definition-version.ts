import type { Day } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import { changesValues } from './counts-from';
import { MEANING } from './definition-breaks';
import { changesAim } from './earlier-aims';
import type { LoggedEdit } from './ports';

/** Which state of a definition judges today. */
export interface DefinitionVersion {
  /** 1 and as many as the recorded changes of it: those of one save are one. */
  number: number;
  /** Since when the newest of them counts; absent of the first. */
  since?: Day;
}

type Edit = Pick<LoggedEdit, 'kpi' | 'field' | 'at' | 'effectiveFrom'>;

/** Changed by nobody, as far as is recorded. */
export const FIRST_VERSION: DefinitionVersion = { number: 1 };

/**
 * By KPI id; who is not among them is in the first version. Only fields by which values are computed or
 * judged count, not who owns it or who watches it, and no change whose day is still to come.
 */
export function definitionVersions(
  changes: readonly Edit[],
  zone: ZoneReader,
  today: Day,
): ReadonlyMap<string, DefinitionVersion> {
  const versions = new Map<string, DefinitionVersion>();
  const saves = new Set<string>();
  for (const { kpi, field, at, effectiveFrom } of changes) {
    const day = effectiveFrom ?? zone.dayOf(at);
    if (!decides(field) || day > today) continue;
    const save = `${at.getTime()} ${kpi}`;
    const { number, since = day } = versions.get(kpi) ?? FIRST_VERSION;
    const isKnown = saves.has(save);
    saves.add(save);
    versions.set(kpi, { number: isKnown ? number : number + 1, since: Math.max(since, day) });
  }
  return versions;
}

function decides(field: string): boolean {
  const isTime = field === 'starts' || field === 'due';
  return isTime || MEANING.includes(field) || changesValues([field]) || changesAim([field]);
}
