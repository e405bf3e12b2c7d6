import type { PreviewPoint } from '../../../src/contract/rpc/define';

export interface Bar {
  /** Share of the chart's height, from its bottom. */
  bottom: number;
  height: number;
  point: PreviewPoint;
}

export interface Bars {
  bars: Bar[];
  /** Where 0 lies, and the target when there is one: shares of the height from the bottom. */
  zero: number;
  target?: number;
}

/** Bars on one scale that holds 0, every value and the target. */
export function barsOf(points: readonly PreviewPoint[], target?: number): Bars {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const all = [0, ...values, ...(target === undefined ? [] : [target])];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const at = (value: number) => (value - low) / span;
  const zero = at(0);
  return {
    zero,
    target: target === undefined ? undefined : at(target),
    bars: points.map((point) => {
      const top = at(point.value ?? 0);
      return { point, bottom: Math.min(zero, top), height: Math.abs(top - zero) };
    }),
  };
}

/** Mean of the closed periods that have a value: what the baseline is proposed from. */
export function meanOfClosed(
  points: readonly PreviewPoint[],
): { mean: number; count: number } | undefined {
  const values = points.flatMap(({ value, running }) => (value === null || running ? [] : [value]));
  if (values.length === 0) return undefined;
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    count: values.length,
  };
}
