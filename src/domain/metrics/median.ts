/** The middle value, or the mean of the two in the middle. The values are sorted in place. */
export function medianOf(values: Float64Array): number {
  values.sort();
  const middle = values.length >> 1;
  if (values.length % 2 === 1) return values[middle];
  const [low, high] = [values[middle - 1], values[middle]];
  return low + (high - low) / 2;
}
