import { sumOf } from './sum';

/** For how long each was observed, and whether they left then (1) or are still there (0). */
export interface Observed {
  durations: Float64Array;
  left: Uint8Array;
}

export interface Timeline {
  /** The different times, ascending. */
  times: Float64Array;
  /** Which of the times each row has. */
  rank: Int32Array;
  /** By time: how many were observed up to it and no longer, and how many of them left. */
  ended: Int32Array;
  left: Int32Array;
}

/** Whole durations up to this one, such as days, are ranked by a table instead of a search. */
const LONGEST_TABLE = 1_000_000;

/** √ε: times closer than this, relative to their mean or absolute, are one. */
const ROUNDING = 2 ** -26;

/**
 * Rows by time. Times that differ by rounding only (0.1 + 0.2 and 0.3) are one and take the value of the
 * first, as T. Therneau's survival package for R has it (`aeqSurv`).
 */
export function timelineOf({ durations, left }: Observed): Timeline {
  const { times, rank } = isWholeAndShort(durations) ? tabled(durations) : searched(durations);
  const line = {
    times,
    rank,
    ended: new Int32Array(times.length),
    left: new Int32Array(times.length),
  };
  for (let row = 0; row < rank.length; row += 1) {
    line.ended[rank[row]] += 1;
    line.left[rank[row]] += left[row];
  }
  return line;
}

function isWholeAndShort(durations: Float64Array): boolean {
  for (let row = 0; row < durations.length; row += 1) {
    const time = durations[row];
    if (time > LONGEST_TABLE || time !== Math.floor(time)) return false;
  }
  return true;
}

function tabled(durations: Float64Array): Pick<Timeline, 'times' | 'rank'> {
  let longest = 0;
  for (let row = 0; row < durations.length; row += 1) {
    if (durations[row] > longest) longest = durations[row];
  }
  const rankOf = new Int32Array(longest + 1);
  for (let row = 0; row < durations.length; row += 1) rankOf[durations[row]] = 1;
  const times: number[] = [];
  for (let time = 0; time <= longest; time += 1) {
    if (rankOf[time]) rankOf[time] = times.push(time) - 1;
  }
  const rank = new Int32Array(durations.length);
  for (let row = 0; row < durations.length; row += 1) rank[row] = rankOf[durations[row]];
  return { times: Float64Array.from(times), rank };
}

function searched(durations: Float64Array): Pick<Timeline, 'times' | 'rank'> {
  const sorted = durations.slice().sort();
  const different = sorted.filter((time, i) => i === 0 || time > sorted[i - 1]);
  const mean = sumOf(different) / different.length;
  const near = ROUNDING * Math.max(1, mean);
  const times = different.filter((time, i) => i === 0 || time - different[i - 1] > near);
  return { times, rank: Int32Array.from(durations, (time) => lastUpTo(times, time)) };
}

function lastUpTo(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  return low;
}
