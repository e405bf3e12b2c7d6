import type { KnownDefinition, KnownDefinitions } from './known-definitions';
import { checkOf, checkOfHash } from './text-check';

/** Longer texts were cut there, with `…#` and their hash behind it. */
const WHOLE = 48;

/**
 * Definitions as an earlier version kept them: a list of ids, texts by key and, after a change of meaning,
 * its day and fields. The checks of their texts are those of today, so that nothing counts as edited.
 */
export function earlierDefinitions(entries: readonly unknown[]): KnownDefinitions {
  const known = entries.flatMap((entry): KnownDefinition[] => {
    if (!Array.isArray(entry)) return [];
    const [id, fields, day, changed]: unknown[] = entry;
    if (typeof id !== 'string' || typeof fields !== 'object' || fields === null) return [];
    const checks = Object.entries(fields as Record<string, unknown>).flatMap(([key, kept]) =>
      typeof kept === 'string' ? [[key, checkOfKept(kept)] as const] : [],
    );
    const known = { id, checks: Object.fromEntries(checks) };
    if (!Number.isInteger(day) || !Array.isArray(changed)) return [known];
    const keys = changed.filter((key): key is string => typeof key === 'string');
    return [{ ...known, since: { day: day as number, fields: keys } }];
  });
  return known.length > 0 ? { known, isOutdated: true } : { known };
}

function checkOfKept(kept: string): string {
  if (kept.length <= WHOLE) return checkOf(kept);
  return checkOfHash(parseInt(kept.slice(kept.lastIndexOf('#') + 1), 36) || 0);
}
