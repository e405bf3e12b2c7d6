import { reaches } from '../kpi/attainment';
import type { Direction } from '../kpi/kpi';
import type { Standing, Status } from '../kpi/standing';

/** What a standing means to its alert. */
export type Condition = 'missed' | 'at_risk' | 'good' | 'waiting' | 'missing' | 'broken';

export interface Thresholds {
  direction: Direction;
  warnAt: number;
  missAt: number;
}

/** A closed period that was not met is as bad as it would have been while it ran. */
export function conditionOf(
  { status, attainment }: Pick<Standing, 'status' | 'attainment'>,
  { direction, missAt }: Thresholds,
): Condition {
  switch (status) {
    case 'missed':
    case 'at_risk':
      return status;
    case 'not_met':
      return attainment !== undefined && reaches(attainment, missAt, direction)
        ? 'at_risk'
        : 'missed';
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
 * range the attainment is 1 and never more, so the range itself is enough there.
 */
export function hasRecovered(attainment: number, { direction, warnAt }: Thresholds): boolean {
  const threshold = warnAt + HYSTERESIS;
  return reaches(
    attainment,
    direction === 'between' ? Math.min(1, threshold) : threshold,
    direction,
  );
}
