import { hasNoScale, judgedBy, reaches } from '../kpi/standing/attainment';
import type { Direction } from '../kpi/kpi';
import type { Standing, Status } from '../kpi/standing/standing';

/** What a standing means to its alert. */
export type Condition = Severity | 'good' | 'waiting' | 'missing' | 'broken';

/** How bad it is: a running period at risk and a closed one that fell just short are alike mild. */
export type Severity = 'missed' | 'at_risk' | 'short';

export interface Thresholds {
  direction: Direction;
  warnAt: number;
  missAt: number;
  baseline?: number;
}

export function conditionOf(status: Status): Condition {
  switch (status) {
    case 'missed':
    case 'at_risk':
    case 'short':
      return status;
    case 'on_track':
    case 'met':
      return 'good';
    case 'too_early':
      return 'waiting';
    case 'no_data':
    case 'stale':
      return 'missing';
    case 'error':
      return 'broken';
  }
}

/** An alert with one of these was opened for a number that is not there, not for a miss. */
export function isAboutNumber(status: Status): boolean {
  return status === 'no_data' || status === 'stale' || status === 'error';
}

const HYSTERESIS = 0.02;

/**
 * Recovered is a step above the threshold, so that a value on the edge does not go to and fro. Inside a
 * range, or against a target of 0, the attainment is 1 and never more, so that is enough there.
 */
export function hasRecovered(
  { attainment, target }: Partial<Pick<Standing, 'attainment' | 'target'>>,
  { direction, warnAt, baseline }: Thresholds,
): boolean {
  if (attainment === undefined) return false;
  const aim = { direction, target, baseline };
  const threshold = warnAt + HYSTERESIS;
  const isAtMostOne = direction === 'between' || hasNoScale(aim);
  return reaches(attainment, isAtMostOne ? Math.min(1, threshold) : threshold, judgedBy(aim));
}
