import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { type Aim, attainmentOf, judgedBy } from '../../kpi/standing/attainment';
import type { Direction } from '../../kpi/kpi';
import { elapsedShare } from '../../kpi/standing/pace';
import { gradeOf } from '../../kpi/standing/status';
import { partOf } from '../../kpi/standing/target';

/** What the cell functions of a KPI's standing are asked. The judgement itself is that of the alert run. */
export interface AimedValue {
  actual: number;
  target: number;
  direction: AimedDirection;
}

/** `up` and `down` are the short words for at least and at most. */
export type AimedDirection = 'up' | 'down' | 'more_than' | 'less_than';

export interface AttainmentValues extends AimedValue {
  /** Where it started: attainment is then the share of the way from there to the target. */
  baseline?: number;
}

export interface PaceValues extends AimedValue {
  start: Day;
  end: Day;
  as_of: Day;
}

export interface StatusValues extends Omit<AimedValue, 'actual'> {
  actual?: number;
  warn_at: number;
  miss_at: number;
}

const DIRECTIONS: Readonly<Record<AimedDirection, Direction>> = {
  up: 'at_least',
  down: 'at_most',
  more_than: 'more_than',
  less_than: 'less_than',
};

function reached(actual: number, aim: Aim): number {
  const result = attainmentOf(actual, aim);
  if (result.ok) return result.attainment;
  const { code, values } = result.problem;
  return refuse(code === 'attainment_out_of_range' ? 'too_large' : code, {
    argument: 'target',
    values,
  });
}

/** How much of a target is reached (달성률), as kpi-model.md defines it; not capped. */
export function attainment({ actual, target, direction, baseline }: AttainmentValues): number {
  return reached(actual, { direction: DIRECTIONS[direction], target, baseline });
}

/** Attainment against the part of the target that is due by the end of `as_of`: target × elapsed share. */
export function pace({ actual, target, direction, start, end, as_of }: PaceValues): number {
  if (end < start) {
    refuse('end_before_start', { argument: 'end', values: { start: isoOf(start) } });
  }
  const share = elapsedShare({ from: start, to: end }, as_of);
  if (share === 0)
    refuse('nothing_due_yet', { argument: 'as_of', values: { start: isoOf(start) } });
  return reached(actual, partOf({ direction: DIRECTIONS[direction], target }, share));
}

/** `on track`, `at risk`, `missed` or `no data`: the words of a status as a cell shows them. */
export function status({ actual, target, direction, warn_at, miss_at }: StatusValues): string {
  if (miss_at > warn_at) {
    refuse('below_least', {
      argument: 'warn_at',
      values: { found: String(warn_at), atLeast: miss_at },
    });
  }
  if (actual === undefined) return 'no data';
  const aim = { direction: DIRECTIONS[direction], target };
  const thresholds = { warnAt: warn_at, missAt: miss_at, direction: judgedBy(aim) };
  return gradeOf(reached(actual, aim), thresholds).replace('_', ' ');
}
