import type { Day } from '../domain/calendar/day';
import { earlierDefinitions } from './earlier-definitions';
import { fieldsOfMask } from './field-mask';

/** A definition as the last run saw it: of each field that is filled in what tells its text from others. */
export interface KnownDefinition {
  id: string;
  /** The first letters of `checkOf`, by key. */
  checks: Readonly<Record<string, string>>;
  /** From this day on its values mean something else than before. */
  since?: Since;
}

interface Since {
  day: Day;
  fields: readonly string[];
}

export interface KnownDefinitions {
  known: readonly KnownDefinition[];
  /** An earlier version kept the beginnings of texts: they are to be written over. */
  isOutdated?: boolean;
}

/** Stands in a check for letters that are not known. */
export const UNKNOWN_LETTER = '.';

/** What `knownDefinitionsText` wrote, or an earlier version; nothing of what is spoiled: it is learned again. */
export function knownDefinitionsIn(value: unknown): KnownDefinitions | undefined {
  if (Array.isArray(value)) return earlierDefinitions(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { letters, fields, groups, since } = value as Record<string, unknown>;
  if (!Number.isInteger(letters) || !isTexts(fields)) return undefined;
  const days = sinceIn(since);
  const known = listIn(groups).flatMap((group) => {
    const [mask, entries] = listIn(group);
    if (typeof mask !== 'string' || !isTexts(entries)) return [];
    return groupIn(entries, fieldsOfMask(mask, fields), letters as number);
  });
  return {
    known: known.map((one) => {
      const known = days.get(one.id);
      return known ? { ...one, since: known } : one;
    }),
  };
}

/** An id and its checks by turns. */
function groupIn(
  entries: readonly string[],
  fields: readonly string[],
  letters: number,
): KnownDefinition[] {
  return entries.flatMap((id, at): KnownDefinition[] => {
    if (at % 2 !== 0 || entries[at + 1]?.length !== fields.length * letters) return [];
    const checks = fields.map((key, index) => {
      const check = entries[at + 1].slice(index * letters, (index + 1) * letters);
      return [key, check.split(UNKNOWN_LETTER)[0]];
    });
    return [{ id, checks: Object.fromEntries(checks) }];
  });
}

function sinceIn(value: unknown): ReadonlyMap<string, Since> {
  const days = new Map<string, Since>();
  for (const entry of listIn(value)) {
    const [id, day, fields] = listIn(entry);
    if (typeof id !== 'string' || !Number.isInteger(day) || !isTexts(fields)) continue;
    days.set(id, { day: day as Day, fields });
  }
  return days;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
