import { types } from 'node:util';
import type { HostEnum, HostObject } from './host-object';
import { isPlain } from './plain-data';

/** What stands behind a guest object that the membrane made; nothing for the script's own objects. */
export type Behind = (guest: object) => HostObject | HostEnum | undefined;

const timeOf = Date.prototype.getTime;

/**
 * Copies a value of the script into the host's realm. `refuse` is told of what has no counterpart there:
 * functions, symbols, class instances, an object inside itself.
 */
export function copyOut(
  value: unknown,
  behind: Behind,
  refuse: (what: string) => never,
  seen: readonly object[] = [],
): unknown {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      break;
    default:
      return refuse(typeof value);
  }
  if (value === null) return null;
  if (Array.isArray(value)) return copyOfArray(value, behind, refuse, seen);
  if (types.isDate(value)) return new Date(timeOf.call(value));
  const host = behind(value);
  if (host) return host;
  if (seen.includes(value)) return refuse('circular');
  if (types.isProxy(value) || !isPlain(value)) return refuse('class instance');
  const inside = [...seen, value];
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copyOut(item, behind, refuse, inside)]),
  );
}

function copyOfArray(
  value: readonly unknown[],
  behind: Behind,
  refuse: (what: string) => never,
  seen: readonly object[],
): unknown[] {
  if (seen.includes(value)) return refuse('circular');
  const inside = [...seen, value];
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index];
    copy.push(
      typeof item === 'number' || typeof item === 'string'
        ? item
        : copyOut(item, behind, refuse, inside),
    );
  }
  return copy;
}
