import type { PreviewPoint } from '../../../src/contract/rpc/define';

/** A period with the target that its value is held against; null where nobody had one. */
export type ChartPoint = PreviewPoint & { target: number | null };

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
