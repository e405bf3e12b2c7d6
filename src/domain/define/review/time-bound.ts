import { civilOf, type Day, dayOf } from '../../calendar/day';
import { fine, type LetterReview, wanting } from './letter-review';
import { saysSomeday } from './metric-words';
import type { Reviewed } from './reviewed';

/** Beyond it a date without steps on the way moves nobody. */
const FARTHEST_MONTHS = 18;

/** It is looked at in a rhythm, from a first day to a last one. */
export function reviewTimeBound(reviewed: Reviewed, today: Day): LetterReview {
  const { name, leftover, cadence, starts, due, stages } = reviewed;
  if (due === null && saysSomeday([name, ...leftover].join(' '))) {
    return wanting('T', {
      status: 'missing',
      reason: 'someday',
      proposal: 'give_due',
      field: 'due',
    });
  }
  if (due === null) {
    const [status, reason] =
      cadence === null
        ? (['missing', 'times_missing'] as const)
        : (['weak', 'due_missing'] as const);
    return wanting('T', { status, reason, proposal: 'give_due', field: 'due' });
  }
  if (due < today) {
    return wanting('T', { status: 'weak', reason: 'due_past', proposal: 'give_due', field: 'due' });
  }
  if (cadence === null) {
    return wanting('T', {
      status: 'weak',
      reason: 'cadence_missing',
      proposal: 'give_cadence',
      field: 'cadence',
    });
  }
  if (due > farthest(today) && stages.length === 0) {
    return wanting('T', {
      status: 'weak',
      reason: 'due_far',
      proposal: 'set_stages',
      field: 'stages',
    });
  }
  if (starts === null) {
    return wanting('T', {
      status: 'weak',
      reason: 'start_missing',
      proposal: 'give_start',
      field: 'starts',
    });
  }
  // How every form begins: nothing to be judged before there is something that it is said of.
  const { target, isMeasured } = reviewed;
  if (name === '' && target === null && !isMeasured) {
    const proposal = 'name_object';
    return wanting('T', { status: 'missing', reason: 'times_of_nothing', proposal, field: 'name' });
  }
  return fine('T', 'time_bound', { cadence });
}

function farthest(today: Day): Day {
  const { year, month, date } = civilOf(today);
  return dayOf(year, month + FARTHEST_MONTHS, date);
}
