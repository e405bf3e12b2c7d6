import type { Day } from '../../calendar/day';
import { isoOf } from '../../calendar/day';
import { daysIn, periodOf } from '../../calendar/period';
import type { ChanceAhead } from '../outlook/chance';
import { ambitionOf } from './ambition';
import { isEasier } from './easier';
import {
  fine,
  type LetterReview,
  type ReviewProposal,
  type ReviewReason,
  wanting,
} from './letter-review';
import type { Evidence, Reviewed } from './reviewed';

/** Growing to more than three times, and more than doubling each month on the way. */
const UNREAL = { times: 3, aMonth: 2, daysOfMonth: 30 };

/** Held against its own history; without one a benchmark is asked for. */
export function reviewAchievable(reviewed: Reviewed, evidence: Evidence, today: Day): LetterReview {
  const { target, verb } = reviewed;
  const baseline = reviewed.baseline ?? evidence.baseline;
  if (target === null) {
    return wanting('A', {
      status: 'missing',
      reason: 'aim_missing',
      proposal: 'give_number',
      field: 'target',
    });
  }
  const isValue = reviewed.change === 'none';
  const direction = reviewed.direction ?? 'at_least';
  // What nobody entered is a mean of the past; where the past gives a chance, that says more.
  const held = reviewed.baseline ?? (evidence.chance === null ? evidence.baseline : null);
  if (isValue && held !== null && verb !== 'keep' && isEasier(target, held, direction)) {
    const values = { target, baseline: held };
    const proposal = 'beat_baseline';
    return wanting('A', {
      status: 'missing',
      reason: 'easier_than_baseline',
      proposal,
      field: 'target',
      values,
    });
  }
  if (evidence.chance !== null) return byChance(reviewed, evidence.chance, baseline, today);
  const times = growthOf(reviewed, baseline);
  const days = daysToGo(reviewed, today);
  if (times !== undefined && days !== undefined && isUnreal(times, days)) {
    const values = { times: Number(times.toPrecision(2)), days };
    const proposal = 'lower_target';
    return wanting('A', {
      status: 'missing',
      reason: 'growth_unreal',
      proposal,
      field: 'target',
      values,
    });
  }
  return withoutChance(reviewed, evidence);
}

/** Why nobody can tell, and what would help: what is not said of the past is not blamed on it. */
function withoutChance({ comparison }: Reviewed, { chanceUnknown }: Evidence): LetterReview {
  const weak = (reason: ReviewReason, proposal: ReviewProposal, field: string) =>
    wanting('A', { status: 'weak', reason, proposal, field });
  switch (chanceUnknown) {
    case 'history_unread':
      return weak('history_unread', 'read_values', 'measure');
    case 'history_irregular':
      return weak('history_irregular', 'give_benchmark', 'benchmark');
    case 'due_past':
      return weak('due_past', 'give_due', 'due');
    case 'due_beyond':
      return weak('due_beyond', 'give_due', 'due');
    case 'target_unknown':
      if (comparison === 'none') return weak('compared_missing', 'choose_basis', 'target_basis');
      return comparison === 'baseline'
        ? weak('compared_missing', 'give_baseline', 'baseline')
        : weak('compared_missing', 'check_source', 'measure');
    default:
      return weak('history_missing', 'give_benchmark', 'benchmark');
  }
}

function byChance(
  reviewed: Reviewed,
  ahead: ChanceAhead,
  baseline: number | null,
  today: Day,
): LetterReview {
  const { chance, from, cadence, running } = ahead;
  const values = {
    chance,
    from: isoOf(from),
    cadence,
    ...(running && { chanceNow: running.chance, fromNow: isoOf(running.from) }),
  };
  const field = 'target';
  const value = proposedStages(reviewed, baseline, today);
  const stages = { proposal: 'set_stages', field: 'stages', values, value } as const;
  switch (ambitionOf(ahead)) {
    case 'outOfReach': {
      const proposal = 'lower_target';
      return wanting('A', { status: 'missing', reason: 'out_of_reach', proposal, field, values });
    }
    case 'stretching':
      return wanting('A', { status: 'weak', reason: 'hard_to_reach', ...stages });
    case 'realistic':
      return fine('A', 'achievable', values);
    case 'late':
      return wanting('A', { status: 'weak', reason: 'late_to_reach', ...stages });
    case 'easy': {
      const proposal = 'raise_target';
      return wanting('A', { status: 'weak', reason: 'easy_to_reach', proposal, field, values });
    }
    case 'certain': {
      const proposal = 'raise_target';
      return wanting('A', { status: 'missing', reason: 'nearly_certain', proposal, field, values });
    }
  }
}

/** Half of the way at half of the time, and the target itself at its due date; none where there is no way to go. */
function proposedStages(
  { target, due, starts, change, stages, direction }: Reviewed,
  baseline: number | null,
  today: Day,
): string | undefined {
  const from = Math.max(today, starts ?? today);
  if (target === null || baseline === null || due === null) return undefined;
  if (change !== 'none' || stages.length > 0 || due - from < 2) return undefined;
  if (target === baseline || isEasier(target, baseline, direction ?? 'at_least')) return undefined;
  const half = Number(((baseline + target) / 2).toPrecision(3));
  const between = Math.floor((from + due) / 2);
  return `${isoOf(between)}: ${half}; ${isoOf(due)}: ${target}`;
}

/** How many times as much, or as little, it is to become; nothing where that is not said. */
function growthOf({ target, change }: Reviewed, baseline: number | null): number | undefined {
  if (target === null) return undefined;
  if (change === 'relative') return steepness(1 + target);
  if (change === 'none' && baseline !== null && baseline > 0) return steepness(target / baseline);
  return undefined;
}

function steepness(ratio: number): number | undefined {
  if (!(ratio > 0)) return undefined;
  return ratio < 1 ? 1 / ratio : ratio;
}

/** Up to the due date, else the period from which it is told apart. */
function daysToGo({ due, starts, comparison, cadence }: Reviewed, today: Day): number | undefined {
  if (due !== null) {
    const days = due - Math.max(today, starts ?? today) + 1;
    return days > 0 ? days : undefined;
  }
  switch (comparison) {
    case 'previous_day':
      return 1;
    case 'previous_week':
      return 7;
    case 'previous_month':
      return daysIn(periodOf(today, 'month'));
    case 'previous_quarter':
      return daysIn(periodOf(today, 'quarter'));
    case 'previous_half':
      return daysIn(periodOf(today, 'half'));
    case 'previous_year':
      return daysIn(periodOf(today, 'year'));
    default:
      return cadence === null ? undefined : daysIn(periodOf(today, cadence));
  }
}

function isUnreal(times: number, days: number): boolean {
  return times >= UNREAL.times && times ** (UNREAL.daysOfMonth / days) > UNREAL.aMonth;
}
