import { sumOf } from '../../numeric/sum';

/** For how long each was observed, and whether they left then (1) or are still there (0). */
export interface Observed {
  durations: Float64Array;
  left: Uint8Array;
}

/** Times by rank, ascending; a time at which nobody was seen may stand among them. */
export interface Timeline {
  /** How many were observed up to the time and no longer, and how many of them left. */
  ended: Int32Array;
  left: Int32Array;
  timeOf(rank: number): number;
  ranksOf(sortedDurations: Float64Array): Int32Array;
}

/** √ε: times closer than this, absolute or relative to their mean, are one. */
const ROUNDING = 2 ** -26;

/**
 * Rows by time. Whole durations, such as days, are their own ranks; others are sorted. Times that differ by
 * rounding only (0.1 + 0.2 and 0.3) are one and take the value of the first, as T. Therneau's survival
 * package for R has it (`aeqSurv`).
 */
export function timelineOf(observed: Observed): Timeline {
  const longest = longestWhole(observed.durations);
  return longest < 0 ? sortedLine(observed) : countedLine(observed, longest);
}

/** The longest duration, or -1 where a place for each up to it would be too many. */
function longestWhole(durations: Float64Array): number {
  const most = 1000 + 10 * durations.length;
  let longest = 0;
  for (let row = 0; row < durations.length; row += 1) {
    const time = durations[row];
    if (time > most || time !== Math.floor(time)) return -1;
    if (time > longest) longest = time;
  }
  return longest;
}

function countedLine({ durations, left }: Observed, longest: number): Timeline {
  const line: Timeline = {
    ended: new Int32Array(longest + 1),
    left: new Int32Array(longest + 1),
    timeOf: (rank) => rank,
    ranksOf: (sorted) => new Int32Array(sorted),
  };
  for (let row = 0; row < durations.length; row += 1) {
    line.ended[durations[row]] += 1;
    line.left[durations[row]] += left[row];
  }
  return line;
}

function sortedLine({ durations, left }: Observed): Timeline {
  const sorted = durations.slice().sort();
  const different = withoutNear(sorted, 0);
  const mean = sumOf(different) / different.length;
  const times = withoutNear(different, ROUNDING * Math.max(1, mean));
  const ranksOf = (values: Float64Array) => placesIn(times, values);
  const counts = (values: Float64Array) => {
    const count = new Int32Array(times.length);
    for (const rank of ranksOf(values)) count[rank] += 1;
    return count;
  };
  const gone = durations.filter((_, row) => left[row] === 1).sort();
  return { ended: counts(sorted), left: counts(gone), timeOf: (rank) => times[rank], ranksOf };
}

/** Those farther than `near` from the one before them. */
function withoutNear(sorted: Float64Array, near: number): Float64Array {
  const kept = sorted.slice();
  let count = 1;
  for (let i = 1; i < sorted.length; i += 1) {
    if (sorted[i] - sorted[i - 1] <= near) continue;
    kept[count] = sorted[i];
    count += 1;
  }
  return kept.subarray(0, count);
}

/** For each value, both ascending: which of the times is the last up to it. */
function placesIn(times: Float64Array, values: Float64Array): Int32Array {
  const places = new Int32Array(values.length);
  let rank = 0;
  for (let i = 0; i < values.length; i += 1) {
    while (times[rank + 1] <= values[i]) rank += 1;
    places[i] = rank;
  }
  return places;
}
