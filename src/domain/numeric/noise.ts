/** Below this share of the amounts that it comes from, a difference is what floating point left over. */
const NOISE = 1e-9;

/** Whether `rest` is nothing beside amounts of this size; beside a size that has overflowed nothing is known. */
export function isNoise(rest: number, size: number): boolean {
  return Math.abs(rest) <= NOISE * Math.abs(size) && Number.isFinite(size);
}

/** `after` − `before`; 0 where the two differ by noise alone. */
export function difference(after: number, before: number): number {
  const change = after - before;
  return isNoise(change, Math.max(Math.abs(after), Math.abs(before))) ? 0 : change;
}

/** The size of the largest of all values. */
export function largestOf(...vectors: readonly ArrayLike<number>[]): number {
  let largest = 0;
  for (const values of vectors) {
    for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, Math.abs(values[i]));
  }
  return largest;
}
