import type { Day } from '../domain/calendar/day';

/** A definition as the last run saw it: each field that is filled in, by key, as a person would type it. */
export interface KnownDefinition {
  id: string;
  fields: Readonly<Record<string, string>>;
  /** From this day on its values mean something else than before. */
  since?: { day: Day; fields: readonly string[] };
}

/** Of longer texts their beginning is kept, and what tells them from others. */
const KEPT = 48;
/** Of all of them together; a document has room for 500 kB of properties, and a letter takes up to three. */
const MOST = 90_000;

/** FNV-1a: tells two texts apart in seven characters. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** What is kept of a text; two texts are the same where these are. */
export function keptText(text: string): string {
  return text.length <= KEPT ? text : `${text.slice(0, KEPT)}…#${hashOf(text)}`;
}

/** What was kept, as people read it: a long text ends in an ellipsis. */
export function readText(kept: string): string {
  return kept.length <= KEPT ? kept : `${kept.slice(0, KEPT)}…`;
}

/** As many as there is room for, in the order of the register: of the others no edit by hand is noticed. */
export function knownDefinitionsText(known: readonly KnownDefinition[]): string {
  const texts: string[] = [];
  let length = 2;
  for (const { id, fields, since } of known) {
    const entry = since ? [id, fields, since.day, since.fields] : [id, fields];
    const text = JSON.stringify(entry);
    length += text.length + 1;
    if (length > MOST) break;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

/** Nothing of what is spoiled: it is learned again. */
export function knownDefinitionsIn(value: unknown): readonly KnownDefinition[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    if (!Array.isArray(entry)) return [];
    const [id, fields, day, changed]: unknown[] = entry;
    if (typeof id !== 'string' || typeof fields !== 'object' || fields === null) return [];
    const texts = Object.entries(fields as Record<string, unknown>).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    const known = { id, fields: Object.fromEntries(texts) };
    if (!Number.isInteger(day) || !Array.isArray(changed)) return [known];
    const keys = changed.filter((key): key is string => typeof key === 'string');
    return [{ ...known, since: { day: day as Day, fields: keys } }];
  });
}
