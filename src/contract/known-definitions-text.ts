import { maskOf } from './field-mask';
import { type KnownDefinition, type KnownDefinitions, UNKNOWN_LETTER } from './known-definitions';
import { PROPERTY_ROOM, propertyBytes } from './property-room';
import { MOST_LETTERS } from './text-check';

/** Of so many definitions, in their order, so many letters of each field's check. */
interface Room {
  count: number;
  letters: number;
}

/**
 * For all of them. With 25 fields filled in that is room for five letters of 3,000 definitions, for two of
 * 6,500 and for one of 10,000.
 */
const MOST_BYTES = PROPERTY_ROOM.definitions;
/** Braces, names and brackets of the whole, and the quotes and commas of an entry. */
const FRAME = 100;
const MARKS = 6;

/** What is kept; definitions of which the same fields are filled in stand together. */
export function knownDefinitionsText({ known }: KnownDefinitions): string {
  const { count, letters } = roomFor(known);
  const kept = known.slice(0, count);
  const fields = fieldsOf(kept);
  const groups = new Map<string, string[]>();
  for (const { id, checks } of kept) {
    const keys = new Set(Object.keys(checks));
    const mask = maskOf(keys, fields);
    const group = groups.get(mask) ?? [];
    groups.set(mask, group);
    const filled = fields.filter((key) => keys.has(key));
    group.push(id, filled.map((key) => cut(checks[key], letters)).join(''));
  }
  const since = kept.flatMap(({ id, since }) => (since ? [[id, since.day, since.fields]] : []));
  return JSON.stringify({ letters, fields, groups: [...groups], since });
}

/** As many letters as there is room for; where one is too many, as many definitions. */
export function roomFor(known: readonly KnownDefinition[]): Room {
  const fields = fieldsOf(known);
  const masks = new Set<string>();
  const sizes = known.map(({ id, checks, since }) => {
    const keys = new Set(Object.keys(checks));
    const mask = maskOf(keys, fields);
    const group = masks.has(mask) ? 0 : mask.length + MARKS;
    masks.add(mask);
    const day = since ? bytesOf([id, since.day, since.fields]) + 1 : 0;
    return { fixed: bytesOf(id) + MARKS + group + day, fields: keys.size };
  });
  const room = MOST_BYTES - FRAME - bytesOf(fields);
  for (let letters = MOST_LETTERS; letters > 0; letters -= 1) {
    let left = room;
    const beyond = sizes.findIndex((size) => (left -= size.fixed + size.fields * letters) < 0);
    if (beyond < 0) return { count: known.length, letters };
    if (letters === 1) return { count: beyond, letters };
  }
  return { count: 0, letters: 1 };
}

function fieldsOf(known: readonly KnownDefinition[]): string[] {
  return [...new Set(known.flatMap(({ checks }) => Object.keys(checks)))].sort();
}

function cut(check: string, letters: number): string {
  return check.slice(0, letters).padEnd(letters, UNKNOWN_LETTER);
}

function bytesOf(value: unknown): number {
  return propertyBytes(JSON.stringify(value));
}
