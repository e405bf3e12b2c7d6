/** Values from `HUGE` on are added up in units of `UNIT`, so that no grid is beyond what a double holds. */
const HUGE = 2 ** 960;
const UNIT = 2 ** 64;

/**
 * Sums of the values by slot (all in slot 0 unless told) that come out the same, to the last bit, in
 * whatever order the values stand. Each value is cut into pieces on grids that are so coarse that adding
 * up the pieces needs no rounding, until nothing is left of any. All are NaN where any value is not
 * finite. Demmel and Nguyen, "Parallel Reproducible Summation", IEEE Transactions on Computers 64 (2015).
 */
export function sumsBy(values: Float64Array, slots?: Int32Array, slotCount = 1): Float64Array {
  let largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!Number.isFinite(largest)) return new Float64Array(slotCount).fill(NaN);
  if (largest >= HUGE) {
    const scaled = values.map((value) => value / UNIT);
    return sumsBy(scaled, slots, slotCount).map((sum) => sum * UNIT);
  }
  const countBits = Math.ceil(Math.log2(values.length)) + 1;
  const rest = values.slice();
  const pieces: Float64Array[] = [];
  while (largest > 0) {
    const sums = new Float64Array(slotCount);
    const grid = 1.5 * 2 ** (Math.ceil(Math.log2(largest)) + countBits);
    largest = 0;
    for (let i = 0; i < rest.length; i += 1) {
      const piece = rest[i] + grid - grid;
      sums[slots ? slots[i] : 0] += piece;
      rest[i] -= piece;
      largest = Math.max(largest, Math.abs(rest[i]));
    }
    pieces.push(sums);
  }
  return new Float64Array(slotCount).map((_, slot) =>
    pieces.reduceRight((sum, ofSlot) => ofSlot[slot] + sum, 0),
  );
}
