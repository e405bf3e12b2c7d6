/**
 * Sums of the values by slot (all in slot 0 unless told) that come out the same, to the last bit, in
 * whatever order the values stand. Each value is cut into three pieces on grids that are so coarse that
 * adding up the pieces needs no rounding; what is left below the third is far beyond a double's last
 * place. Demmel and Nguyen, "Parallel Reproducible Summation", IEEE Transactions on Computers 64 (2015).
 */
export function sumsBy(values: Float64Array, slots?: Int32Array, slotCount = 1): Float64Array {
  let largest = 0;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, Math.abs(values[i]));
  const total = new Float64Array(slotCount);
  if (largest === 0) return total;
  const countBits = Math.ceil(Math.log2(values.length)) + 1;
  let exponent = Math.ceil(Math.log2(largest)) + countBits;
  const rest = values.slice();
  const pieces = [0, 1, 2].map(() => {
    const sums = new Float64Array(slotCount);
    const grid = 1.5 * 2 ** exponent;
    for (let i = 0; i < rest.length; i += 1) {
      const piece = rest[i] + grid - grid;
      sums[slots ? slots[i] : 0] += piece;
      rest[i] -= piece;
    }
    exponent += countBits - 53;
    return sums;
  });
  for (let i = 0; i < rest.length; i += 1) total[slots ? slots[i] : 0] += rest[i];
  return total.map((sum, slot) => pieces[0][slot] + (pieces[1][slot] + (pieces[2][slot] + sum)));
}
