/** So many values, spread over all, tell about where the middle lies: within `NEAR` of their own 3σ. */
const SAMPLE = 1024;
const NEAR = 48;

/** The middle value, or the mean of the two in the middle. The values change places. */
export function medianOf(values: Float64Array): number {
  const [low, middle] = middlesOf(values);
  return values.length % 2 === 1 ? middle : low + (middle - low) / 2;
}

/**
 * What sorted values have before, at and after the place `length / 2`. Only those near the middle of a
 * sample are sorted, unless the sample misled: Floyd and Rivest, "Expected time bounds for selection",
 * Communications of the ACM 18 (1975) 165–172. The values change places.
 */
export function middlesOf(values: Float64Array): Float64Array {
  const step = Math.floor(values.length / SAMPLE);
  const middle = values.length >> 1;
  if (step > 1) {
    const sample = Float64Array.from({ length: SAMPLE }, (_, i) => values[i * step]).sort();
    const low = sample[SAMPLE / 2 - NEAR];
    const high = sample[SAMPLE / 2 + NEAR];
    let place = middle;
    let count = 0;
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i];
      if (value < low) place -= 1;
      else if (value <= high) {
        values[i] = values[count];
        values[count] = value;
        count += 1;
      }
    }
    if (place > 0 && place + 1 < count) return aroundPlace(values.subarray(0, count), place);
  }
  return aroundPlace(values, middle);
}

function aroundPlace(values: Float64Array, place: number): Float64Array {
  values.sort();
  return Float64Array.of(values[place - 1], values[place], values[place + 1]);
}
