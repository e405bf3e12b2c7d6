import type { PreviewPoint } from '../../../src/contract/rpc/define';

/** A period with the target that its value is held against; null where nobody had one. */
export type ChartPoint = PreviewPoint &
  Parted & {
    target: number | null;
  };

/** Where a point stands to a change of what the values mean. */
export interface Parted {
  /** Ended before such a change, so that it cannot be compared with what follows. */
  isBefore?: boolean;
  /** Keys of the fields that changed in this period: from here on its like begins. */
  changed?: readonly string[];
}

/** Each point with the changes that part it from others. */
export function parted<Point extends { from: string; to: string }>(
  points: readonly Point[],
  breaks: readonly { from: string; fields: readonly string[] }[],
): (Point & Parted)[] {
  return points.map((point, index) => {
    const isBefore = breaks.some(({ from }) => point.to < from);
    const before = points[index - 1];
    const here = breaks.filter(({ from }) => before && before.to < from && from <= point.to);
    const changed = [...new Set(here.flatMap(({ fields }) => fields))];
    return { ...point, isBefore, ...(changed.length > 0 ? { changed } : {}) };
  });
}

export interface Bar {
  /** Shares of the chart's height, from its bottom. */
  bottom: number;
  height: number;
  target: number | null;
  point: ChartPoint;
}

export interface Bars {
  bars: Bar[];
  /** Where 0 lies: a share of the height from the bottom. */
  zero: number;
}

/** Bars on one scale that holds 0, every value and every target. */
export function barsOf(points: readonly ChartPoint[]): Bars {
  const all = [0, ...points.flatMap(({ value, target }) => [value ?? 0, target ?? 0])];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const at = (value: number) => (value - low) / span;
  const zero = at(0);
  return {
    zero,
    bars: points.map((point) => {
      const top = at(point.value ?? 0);
      const target = point.target === null ? null : at(point.target);
      return { point, bottom: Math.min(zero, top), height: Math.abs(top - zero), target };
    }),
  };
}
