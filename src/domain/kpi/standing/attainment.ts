import type { Problem } from '../../problem';
import type { Direction } from '../kpi';

export interface Aim {
  direction: Direction;
  target?: number;
  /** Only with `between`: the upper end; `target` is the lower one. */
  targetHigh?: number;
  baseline?: number;
}

export type Attainment = { ok: true; attainment: number } | { ok: false; problem: Problem };

/**
 * How far the actual value meets its target; 1 is the target itself. Not capped.
 *
 * Without a baseline it is a distance from the target in shares of the target: a / t for "at least"
 * and 2 − a / t for "at most" when t > 0. With a baseline it is the share of the way gone from there.
 * A baseline that already lies beyond the target leaves no way to go: the formula would turn round and
 * praise a falling value, so it is a problem, as is t = b. A target of 0 without a baseline has no scale,
 * as in "no accidents": it is met, 1, or not, 0.
 */
export function attainmentOf(actual: number | undefined, aim: Aim): Attainment {
  if (!isNumber(actual)) return missing('actual');
  if (!isNumber(aim.target)) return missing('target');
  if (aim.baseline !== undefined && !isNumber(aim.baseline)) return missing('baseline');
  switch (aim.direction) {
    case 'at_least':
    case 'more_than':
      return above(actual, { ...aim, target: aim.target });
    case 'at_most':
    case 'less_than':
      return below(actual, { ...aim, target: aim.target });
    case 'between':
      return within(actual, aim.target, aim.targetHigh, aim.baseline);
  }
}

type OneSided = Aim & { target: number };

function above(actual: number, { direction, target, baseline }: OneSided): Attainment {
  if (baseline === undefined) {
    if (target === 0) return done(Number(isHeld(actual, direction === 'more_than')));
    return done(target > 0 ? actual / target : 1 + (actual - target) / Math.abs(target));
  }
  if (target === baseline) return problem('target_is_baseline', { target });
  if (baseline > target) return problem('baseline_beyond_target', { baseline, target });
  return done((actual - baseline) / (target - baseline));
}

function below(actual: number, { direction, target, baseline }: OneSided): Attainment {
  if (baseline === undefined) {
    if (target === 0) return done(Number(isHeld(-actual, direction === 'less_than')));
    return done(target > 0 ? 2 - actual / target : 1 + (target - actual) / Math.abs(target));
  }
  if (target === baseline) return problem('target_is_baseline', { target });
  if (baseline < target) return problem('baseline_beyond_target', { baseline, target });
  return done((baseline - actual) / (baseline - target));
}

/** A baseline counts on the side of the range on which it lies; inside the range it says nothing. */
function within(
  actual: number,
  low: number,
  high: number | undefined,
  baseline: number | undefined,
): Attainment {
  if (!isNumber(high)) return missing('target_high');
  if (high < low) return problem('range_reversed', { low, high });
  if (actual < low) {
    const before = baseline !== undefined && baseline < low ? baseline : undefined;
    return above(actual, { direction: 'at_least', target: low, baseline: before });
  }
  if (actual > high) {
    const before = baseline !== undefined && baseline > high ? baseline : undefined;
    return below(actual, { direction: 'at_most', target: high, baseline: before });
  }
  return done(1);
}

const TOLERANCE = 1e-9;

/** Zero or more; what float noise leaves of a sum is zero. */
function isHeld(ahead: number, strictly: boolean): boolean {
  return strictly ? ahead > TOLERANCE : ahead >= -TOLERANCE;
}

/** Without a scale attainment is 1 or 0 and nothing between: there is no step above the target. */
export function hasNoScale({ direction, target, baseline }: Aim): boolean {
  return direction !== 'between' && target === 0 && baseline === undefined;
}

/**
 * The direction by which an attainment is held against thresholds. One without a scale has answered
 * already whether the comparison holds, "more than" and "less than" included.
 */
export function judgedBy(aim: Aim): Direction {
  if (!hasNoScale(aim)) return aim.direction;
  return aim.direction === 'more_than' ? 'at_least' : 'at_most';
}

/**
 * Whether the attainment reaches a threshold. Float noise never decides: a difference within 1e-9 of
 * the target counts as equal. Equal to the target itself is enough for "at least", "at most" and
 * "between", and not for "more than" and "less than".
 */
export function reaches(attainment: number, threshold: number, direction: Direction): boolean {
  const scale = Math.max(1, Math.abs(attainment), Math.abs(threshold));
  if (Math.abs(attainment - threshold) > TOLERANCE * scale) return attainment > threshold;
  const strict = direction === 'more_than' || direction === 'less_than';
  return !(strict && Math.abs(threshold - 1) <= TOLERANCE);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** A quotient that leaves the numbers (1e308 / 1e-308) is said, never shown as Infinity. */
function done(attainment: number): Attainment {
  if (!Number.isFinite(attainment)) return problem('attainment_out_of_range');
  return { ok: true, attainment: attainment === 0 ? 0 : attainment };
}

function missing(field: string): Attainment {
  return { ok: false, problem: { code: 'attainment_number_missing', field } };
}

function problem(code: string, values: Record<string, number> = {}): Attainment {
  return { ok: false, problem: { code, field: 'target', values } };
}
