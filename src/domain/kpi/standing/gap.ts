import { difference } from '../../numeric/noise';
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
  /** That part as attainment counts it, where the bound is a whole number of things near it. */
  exact?: number;
}

const NOISE = 1e-9;
/** Of so many things the part of one is not seen. */
const MANY = 1000;

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

/**
 * The same against the part of the aim that is due by now. Of a target that counts whole things no part of
 * one is due: 4.65 customers are five. Attainment is of the 4.65, so that they are told as well.
 */
export function gapToDate(actual: number | undefined, aim: Aim, due: number): Gap | undefined {
  const part = partOf(aim, due);
  const isCount = [actual, aim.target, aim.targetHigh ?? 0].every(Number.isInteger);
  const isLimit = aim.direction === 'at_most' || aim.direction === 'less_than';
  const rounded = (bound: number | undefined, up: boolean) => {
    if (bound === undefined || !isCount || Math.abs(bound) >= MANY) return bound;
    // Float noise makes no whole thing more.
    return up
      ? Math.ceil(bound - NOISE * Math.abs(bound))
      : Math.floor(bound + NOISE * Math.abs(bound));
  };
  const target = rounded(part.target, !isLimit);
  const gap = gapOf(actual, { ...part, target, targetHigh: rounded(part.targetHigh, false) });
  if (!gap) return undefined;
  const isHigh = aim.direction === 'between' && gap.side !== 'short_of_range';
  const exact = isHigh ? part.targetHigh : part.target;
  const isRounded = exact !== undefined && difference(exact, gap.bound) !== 0;
  return { ...gap, toDate: true, ...(isRounded ? { exact } : {}) };
}

/** A reason that names an attainment tells the gap first, in the KPI's unit. */
export function withGap({ code, values }: Reason, gap: Gap | undefined, unit: string): Reason {
  if (!gap || values.attainment === undefined) return { code, values };
  const { side, amount, bound, toDate, exact } = gap;
  const held = toDate ? 'to_date' : 'whole';
  const told = { side, amount, bound, held, unit, ...(exact === undefined ? {} : { exact }) };
  return { code, values: { ...values, ...told } };
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
