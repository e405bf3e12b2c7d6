import { refuse } from '../functions/refusal';

export interface AttainmentValues {
  actual: number;
  target: number;
  direction: 'up' | 'down';
  /** Where it started: attainment is then the share of the way from there to the target. */
  baseline?: number;
}

/**
 * How much of a target is reached (달성률), as kpi-model.md defines it; not capped. Without a baseline
 * it is 1 at the target and moves by the relative distance from it; with one it is progress, 0 at the
 * baseline and 1 at the target. A target of 0, or one equal to the baseline, leaves it undefined.
 */
export function attainmentOf({ actual, target, direction, baseline }: AttainmentValues): number {
  if (baseline !== undefined) {
    if (target === baseline) refuse('target_is_baseline', { argument: 'target' });
    return (actual - baseline) / (target - baseline);
  }
  if (target === 0) refuse('target_is_zero', { argument: 'target' });
  if (target > 0) return direction === 'up' ? actual / target : 2 - actual / target;
  const distance = (actual - target) / -target;
  return direction === 'up' ? 1 + distance : 1 - distance;
}
