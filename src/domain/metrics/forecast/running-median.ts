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
    if (leaving === leaving) {
      let i = 0;
      while (sorted[i] < leaving) i += 1;
      size -= 1;
      for (; i < size; i += 1) sorted[i] = sorted[i + 1];
    }
    const coming = t + ahead < n ? values[t + ahead] : NaN;
    if (coming === coming) {
      let i = size;
      for (; i > 0 && sorted[i - 1] > coming; i -= 1) sorted[i] = sorted[i - 1];
      sorted[i] = coming;
      size += 1;
    }
    if (t < 0) continue;
    medians[t] =
      agreed !== undefined && values[t] === values[t]
        ? medianApart(sorted, size, values[t], agreed)
        : size % 2 === 1
          ? sorted[size >> 1]
          : (sorted[(size >> 1) - 1] + sorted[size >> 1]) / 2;
  }
  return medians;
}

/**
 * The median of `size` sorted values without one that equals `value`; NaN when it is the only one. Where
 * the two in the middle lie farther apart than `agreed`, the others are divided, as before and after a step:
 * then the value's own side counts.
 */
export function medianApart(
  sorted: Float64Array,
  size: number,
  value: number,
  agreed: number,
): number {
  const rest = size - 1;
  const at = (place: number) => sorted[sorted[place] < value ? place : place + 1];
  if (rest === 0) return NaN;
  const high = at(rest >> 1);
  if (rest % 2 === 1) return high;
  const low = at((rest >> 1) - 1);
  return high - low > agreed ? sorted[rest >> 1] : (low + high) / 2;
}
