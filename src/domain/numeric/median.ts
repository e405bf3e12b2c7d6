/** So many values, spread over all, tell about where a place lies: within `NEAR` of their own, which is 3σ. */
const SAMPLE = 1024;
const NEAR = 48;

/** The middle value, or the mean of the two in the middle. The values change places. */
export function medianOf(values: Float64Array): number {
  const [low, middle] = middlesOf(values);
  return values.length % 2 === 1 ? middle : low + (middle - low) / 2;
}

/**
 * What sorted values have before, at and after the place `length / 2`. Only those near the middle of a
 * sample, and of them only those near the place in a sample of theirs, are sorted, unless a sample misled:
 * Floyd and Rivest, "Expected time bounds for selection", Communications of the ACM 18 (1975) 165–172. The
 * values change places.
 */
export function middlesOf(values: Float64Array): Float64Array {
  let near = values;
  let place = values.length >> 1;
  while (near.length >= 2 * SAMPLE) {
    const sample = sampleOf(near).sort();
    const middle = Math.floor((place / near.length) * SAMPLE);
    const low = sample[Math.max(0, middle - NEAR)];
    const high = sample[Math.min(SAMPLE - 1, middle + NEAR)];
    const { below, count } = gather(near, low, high);
    const next = place - below;
    // Many alike are not worth another sample.
    if (next <= 0 || next + 1 >= count || count > near.length / 2) break;
    near = near.subarray(0, count);
    place = next;
  }
  near.sort();
  return Float64Array.of(near[place - 1], near[place], near[place + 1]);
}

function sampleOf(values: Float64Array): Float64Array {
  const step = Math.floor(values.length / SAMPLE);
  const sample = new Float64Array(SAMPLE);
  for (let i = 0; i < SAMPLE; i += 1) sample[i] = values[i * step];
  return sample;
}

/** Moves the values from low to high to the front, and counts them and those below. */
function gather(values: Float64Array, low: number, high: number): { below: number; count: number } {
  let below = 0;
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value < low) below += 1;
    else if (value <= high) {
      values[i] = values[count];
      values[count] = value;
      count += 1;
    }
  }
  return { below, count };
}
