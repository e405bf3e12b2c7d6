/**
 * The median of the values from `behind` places back to `ahead` places on, gaps left out; towards the ends
 * fewer. NaN where there is none. With `agreed` the value in the middle is left out as well, see `medianApart`. One sorted
 * window moves along: each step takes one value out and puts one in.
 */
export function runningMedian(
  values: Float64Array,
  behind: number,
  ahead: number,
  agreed?: number,
): Float64Array {
  const n = values.length;
  const medians = new Float64Array(n);
  const sorted = new Float64Array(behind + ahead + 2);
  let size = 0;
  for (let t = -ahead; t < n; t += 1) {
    const leaving = t > behind ? values[t - behind - 1] : NaN;
    const coming = t + ahead < n ? values[t + ahead] : NaN;
    let i = size;
    if (leaving === leaving) {
      size -= 1;
      i = 0;
      while (sorted[i] < leaving) i += 1;
      for (; i < size && !(sorted[i + 1] >= coming); i += 1) sorted[i] = sorted[i + 1];
    }
    if (coming === coming) {
      for (; i > 0 && sorted[i - 1] > coming; i -= 1) sorted[i] = sorted[i - 1];
      sorted[i] = coming;
      size += 1;
    }
    if (t < 0) continue;
    const middle = size >> 1;
    medians[t] =
      agreed !== undefined && values[t] === values[t]
        ? medianApart(sorted, middle, size, values[t], agreed)
        : size % 2 === 1
          ? sorted[middle]
          : (sorted[middle - 1] + sorted[middle]) / 2;
  }
  return medians;
}

/**
 * The median of `size` sorted values without one that equals `value`; NaN when it is the only one. Where
 * the two in the middle lie farther apart than `agreed`, the others are divided, as before and after a step:
 * then the value's own side counts. Nothing is read but the value at `middle`, which has half of them before
 * it, and its neighbours.
 */
export function medianApart(
  sorted: Float64Array,
  middle: number,
  size: number,
  value: number,
  agreed: number,
): number {
  if (size === 1) return NaN;
  const low = sorted[sorted[middle - 1] < value ? middle - 1 : middle];
  if (size % 2 === 0) return low;
  const high = sorted[sorted[middle] < value ? middle : middle + 1];
  return high - low > agreed ? sorted[middle] : (low + high) / 2;
}
