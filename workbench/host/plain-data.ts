/** Of any realm: its prototype is none, or one that has none itself. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export type PlainCopy = { value: unknown } | { illegal: string };

/**
 * The copy of a value that `google.script.run` would deliver, or where it breaks the rules of
 * gas/guides/html/communication: numbers, text, booleans, null, and plain objects and arrays of them.
 * `undefined` in an array becomes null. What the page leaves open (NaN, Infinity, `undefined` in an
 * object, class instances) is illegal here. Runs in browsers and on values of any realm.
 */
export function plainCopy(value: unknown): PlainCopy {
  const illegal: string[] = [];

  function copy(item: unknown, path: string, inside: readonly object[]): unknown {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
    if (typeof item === 'number' && Number.isFinite(item)) return item;
    if (typeof item === 'object' && !inside.includes(item)) {
      const within = [...inside, item];
      if (Array.isArray(item)) {
        return Array.from(item as unknown[], (entry, index) =>
          entry === undefined ? null : copy(entry, `${path}[${index}]`, within),
        );
      }
      if (isPlain(item)) {
        return Object.fromEntries(
          Object.entries(item).map(([key, entry]) => [key, copy(entry, `${path}.${key}`, within)]),
        );
      }
    }
    illegal.push(path);
    return null;
  }

  const copied = copy(value, 'value', []);
  return illegal.length > 0 ? { illegal: illegal[0] } : { value: copied };
}
