/**
 * The known values of a series with gaps; the series itself where it has none, which the engine's own
 * `includes` tells without being warmed up.
 */
export function present(values: Float64Array): Float64Array {
  return values.includes(NaN) ? knownOf(values) : values;
}

function knownOf(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let t = 0; t < values.length; t += 1) {
    if (!(values[t] === values[t])) continue;
    known[count] = values[t];
    count += 1;
  }
  return known.subarray(0, count);
}

export function placesOfKnown(values: Float64Array): Int32Array {
  const places = new Int32Array(values.length);
  let count = 0;
  for (let t = 0; t < values.length; t += 1) {
    if (!(values[t] === values[t])) continue;
    places[count] = t;
    count += 1;
  }
  return places.subarray(0, count);
}

/** No known value is nought or below. */
export function isPositive(values: Float64Array): boolean {
  for (let t = 0; t < values.length; t += 1) if (values[t] <= 0) return false;
  return true;
}
