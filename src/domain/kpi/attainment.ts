import type { Problem } from '../problem';
import type { Direction } from './kpi';

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
 * praise a falling value, so it is a problem, as are t = 0 without a baseline and t = b.
 */
export function attainmentOf(actual: number | undefined, aim: Aim): Attainment {
  if (!isNumber(actual)) return missing('actual');
  if (!isNumber(aim.target)) return missing('target');
  if (aim.baseline !== undefined && !isNumber(aim.baseline)) return missing('baseline');
  switch (aim.direction) {
    case 'at_least':
    case 'more_than':
      return above(actual, aim.target, aim.baseline);
    case 'at_most':
    case 'less_than':
      return below(actual, aim.target, aim.baseline);
    case 'between':
      return within(actual, aim.target, aim.targetHigh, aim.baseline);
  }
}

function above(actual: number, target: number, baseline: number | undefined): Attainment {
  if (baseline === undefined) {
    if (target === 0) return problem('target_zero');
    return done(target > 0 ? actual / target : 1 + (actual - target) / Math.abs(target));
  }
  if (target === baseline) return problem('target_is_baseline', { target });
  if (baseline > target) return problem('baseline_beyond_target', { baseline, target });
  return done((actual - baseline) / (target - baseline));
}

function below(actual: number, target: number, baseline: number | undefined): Attainment {
  if (baseline === undefined) {
    if (target === 0) return problem('target_zero');
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
    return above(actual, low, baseline !== undefined && baseline < low ? baseline : undefined);
  }
  if (actual > high) {
    return below(actual, high, baseline !== undefined && baseline > high ? baseline : undefined);
  }
  return done(1);
}

const TOLERANCE = 1e-9;

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
