/** The value with everything in it frozen, so that a function that changes its input throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  if (value instanceof Map || value instanceof Set) {
    for (const [key, part] of value.entries()) [key, part].forEach(frozen);
    const refuse = () => {
      throw new TypeError('it is frozen');
    };
    Object.assign(value, { set: refuse, add: refuse, delete: refuse, clear: refuse });
  }
  return Object.freeze(value);
}
