import type { Direction } from '../../../src/domain/kpi/kpi';
import {
  chanceAbove,
  chanceBelow,
  type ValueAhead,
} from '../../../src/domain/metrics/standing/chance';

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

export type Ambition = 'outOfReach' | 'stretching' | 'realistic' | 'easy';

/** What people make of such a chance. */
export function ambitionOf(chance: number): Ambition {
  if (chance < 0.05) return 'outOfReach';
  if (chance < 0.2) return 'stretching';
  return chance <= 0.8 ? 'realistic' : 'easy';
}
