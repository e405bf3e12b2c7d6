import type { BoundedAhead } from '../../../src/domain/define/outlook/outlook';

/**
 * A normal curve, cut at what its value can be, on a scale that holds it and the target; all are shares of the
 * chart, from left and bottom.
 */
export interface Curve {
  /** Points of the curve, left to right. */
  points: readonly { x: number; y: number }[];
  /** The part of the scale on which the target is reached, cut to the chart. */
  reached: { from: number; to: number };
  /** Where the target's bounds lie, as far as they are on the chart. */
  bounds: readonly number[];
  mean: number;
}

const POINTS = 48;
/** Beyond so many deviations there is nothing to be seen. */
const REACH = 3.2;
/** A target farther out than this many widths of the curve would leave nothing of it: it stands at the edge. */
const FARTHEST = 1;

export function curveOf(
  { mean, deviation, low: least, high: most }: BoundedAhead,
  reach: { from: number; to: number },
): Curve {
  const spread = deviation > 0 ? deviation : Math.abs(mean) * 0.1 || 1;
  const half = REACH * spread;
  const bounds = [reach.from, reach.to].filter(Number.isFinite);
  const low = Math.max(Math.min(mean - half, ...bounds), mean - half * (1 + 2 * FARTHEST));
  const high = Math.min(Math.max(mean + half, ...bounds), mean + half * (1 + 2 * FARTHEST));
  const margin = (high - low) * 0.04;
  const left = Math.max(low - margin, Math.min(least ?? -Infinity, mean));
  const right = Math.min(high + margin, Math.max(most ?? Infinity, mean));
  const at = (value: number) => Math.min(1, Math.max(0, (value - left) / (right - left)));
  const points = Array.from({ length: POINTS + 1 }, (_, index) => {
    const x = index / POINTS;
    const z = (left + x * (right - left) - mean) / spread;
    return { x, y: Math.exp((-z * z) / 2) };
  });
  return {
    points,
    reached: { from: at(reach.from), to: at(reach.to) },
    bounds: bounds.map(at),
    mean: at(mean),
  };
}
