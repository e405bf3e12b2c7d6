import type { Direction } from '../../kpi/kpi';
import { normalTail } from '../../numeric/normal';

/** The value of a period to come, as a normal distribution. */
export interface ValueAhead {
  mean: number;
  /** 0 where the past never moved. */
  deviation: number;
}

/** The probability of a value at or above the bound. */
export function chanceAbove({ mean, deviation }: ValueAhead, bound: number): number {
  return deviation > 0 ? normalTail((bound - mean) / deviation) : Number(mean >= bound);
}

/** The probability of a value at or below the bound. */
export function chanceBelow({ mean, deviation }: ValueAhead, bound: number): number {
  return deviation > 0 ? normalTail((mean - bound) / deviation) : Number(mean <= bound);
}

/** What a value is held against. */
export interface Bounds {
  direction: Direction;
  target: number;
  /** The upper end of "between". */
  high?: number;
}

/** From where to where values reach the target; open at a side where any value does. */
export function reached({ direction, target, high }: Bounds): { from: number; to: number } {
  switch (direction) {
    case 'at_least':
    case 'more_than':
      return { from: target, to: Infinity };
    case 'at_most':
    case 'less_than':
      return { from: -Infinity, to: target };
    case 'between':
      return { from: target, to: high ?? target };
  }
}

/** The probability that the value ahead reaches the target. */
export function aimedChance(ahead: ValueAhead, bounds: Bounds): number {
  const { from, to } = reached(bounds);
  if (to === Infinity) return chanceAbove(ahead, from);
  if (from === -Infinity) return chanceBelow(ahead, to);
  if (ahead.deviation === 0) return Number(ahead.mean >= from && ahead.mean <= to);
  return Math.max(0, chanceBelow(ahead, to) - chanceBelow(ahead, from));
}
