import type { Aim } from './attainment';
import type { Reason } from './standing';
import { partOf } from './target';

/** On which side of what it is held against a value lies. The first five are not met, the others are. */
export type GapSide =
  | 'short'
  | 'short_of_range'
  | 'over_limit'
  /** "More than", and exactly equal. */
  | 'not_above'
  /** "Less than", and exactly equal. */
  | 'not_below'
  | 'beyond_target'
  | 'at_target'
  | 'under_limit'
  | 'at_limit'
  | 'in_range';

/** How far a value is from its target or limit, in the KPI's own unit. */
export interface Gap {
  side: GapSide;
  /** Never negative; 0 where the two are equal, and inside a range. */
  amount: number;
  /** What the value is held against: the target, the limit, or the end of the range that is nearer. */
  bound: number;
  /** The bound is the part of the target that is due by now. */
  toDate?: boolean;
}

const NOISE = 1e-9;

/** Nothing where a number is missing. Float noise is no gap, see `reaches` in attainment.ts. */
export function gapOf(actual: number | undefined, aim: Aim): Gap | undefined {
  const { direction, target, targetHigh } = aim;
  if (!isNumber(actual) || !isNumber(target)) return undefined;
  switch (direction) {
    case 'at_least':
      return held(actual, target, ['short', 'at_target', 'beyond_target']);
    case 'more_than':
      return held(actual, target, ['short', 'not_above', 'beyond_target']);
    case 'at_most':
      return held(actual, target, ['under_limit', 'at_limit', 'over_limit']);
    case 'less_than':
      return held(actual, target, ['under_limit', 'not_below', 'over_limit']);
    case 'between': {
      if (!isNumber(targetHigh)) return undefined;
      const low = held(actual, target, ['short_of_range', 'in_range', 'in_range']);
      if (low.side === 'short_of_range') return low;
      const high = held(actual, targetHigh, ['in_range', 'in_range', 'over_limit']);
      return high.side === 'over_limit' ? high : { ...high, amount: 0 };
    }
  }
}

/** The same against the part of the aim that is due by now: the one that attainment is of. */
export function gapToDate(actual: number | undefined, aim: Aim, due: number): Gap | undefined {
  const gap = gapOf(actual, partOf(aim, due));
  return gap && { ...gap, toDate: true };
}

/** A reason that names an attainment tells the gap first, in the KPI's unit. */
export function withGap({ code, values }: Reason, gap: Gap | undefined, unit: string): Reason {
  if (!gap || values.attainment === undefined) return { code, values };
  const { side, amount, bound, toDate } = gap;
  const held = toDate ? 'to_date' : 'whole';
  return { code, values: { ...values, side, amount, bound, held, unit } };
}

/** The sides of a value that is less than the bound, equal to it, and more. */
function held(
  actual: number,
  bound: number,
  [less, equal, more]: readonly [GapSide, GapSide, GapSide],
): Gap {
  const amount = Math.abs(actual - bound);
  if (amount <= NOISE * Math.max(Math.abs(actual), Math.abs(bound))) {
    return { side: equal, amount: 0, bound };
  }
  return { side: actual < bound ? less : more, amount, bound };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
