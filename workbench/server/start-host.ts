import type { Language } from '../../src/contract/language/language';
import type { HostUser, ScriptHost } from '../host/api';
import { createScriptHost } from '../host/script-host';
import { Workbook } from '../workbook/workbook';
import type { WorkbookData } from '../workbook/workbook-data';

/** The people of the sample: the first owns the file. */
const PEOPLE = ['lead@example.com', 'minji@example.com'];

export interface HostSetting {
  dist: string;
  language: Language;
  /** Where the clock starts; else where the file stopped, else now. */
  at?: Date;
}

export interface StartedHost {
  host: ScriptHost;
  users: HostUser[];
}

/** Whoever made a trigger must be there, for the trigger runs as that person. */
function peopleOf(memory: Record<string, unknown>): string[] {
  const triggers = Array.isArray(memory.triggers) ? (memory.triggers as unknown[]) : [];
  const creators = triggers.flatMap((trigger) => {
    const by = (trigger as { createdBy?: unknown } | null)?.createdBy;
    return typeof by === 'string' ? [by] : [];
  });
  return [...new Set([...PEOPLE, ...creators])];
}

/** Where the clock of a file stopped. */
export function clockOf(memory: Record<string, unknown>): Date | undefined {
  const instant = typeof memory.clock === 'string' ? new Date(memory.clock) : undefined;
  return instant && !Number.isNaN(instant.getTime()) ? instant : undefined;
}

/** The stand-in over a workbook that was read from a file, as the file left it. */
export function startHost(data: WorkbookData, { dist, language, at }: HostSetting): StartedHost {
  const users = peopleOf(data.hostMemory).map((email) => ({
    email,
    locale: language,
    account: 'workspace' as const,
    canEdit: true,
  }));
  const now = at ?? clockOf(data.hostMemory) ?? new Date();
  const host = createScriptHost({
    workbook: new Workbook(data),
    dist,
    users,
    now,
    // As from the Marketplace: the menu is under Extensions.
    switches: { installation: 'add-on' },
  });
  return { host, users };
}
