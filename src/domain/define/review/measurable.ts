import { fine, type LetterReview, wanting } from './letter-review';
import { isRate, objectOf } from './metric-words';
import type { Evidence, Reviewed } from './reviewed';

/** A number, its unit, and a measure or source that yields values now. */
export function reviewMeasurable(reviewed: Reviewed, { readable }: Evidence): LetterReview {
  const { target, unit, change, source, isMeasured } = reviewed;
  if (target === null) {
    const proposal = 'give_number';
    return wanting('M', { status: 'missing', reason: 'number_missing', proposal, field: 'target' });
  }
  if (unit === '' && change === 'none') {
    return wanting('M', {
      status: 'missing',
      reason: 'unit_missing',
      proposal: 'give_unit',
      field: 'unit',
    });
  }
  if (isPercentDoubtful(reviewed)) {
    const values = { amount: Math.abs(target) };
    const proposal = 'choose_percent';
    return wanting('M', {
      status: 'weak',
      reason: 'percent_or_points',
      proposal,
      field: 'target_change_as',
      values,
    });
  }
  if (readable === true) return fine('M', 'measurable');
  if (!isMeasured && source === '') {
    const proposal = 'choose_source';
    return wanting('M', { status: 'weak', reason: 'source_missing', proposal, field: 'measure' });
  }
  if (readable === null) {
    const proposal = 'read_values';
    return wanting('M', { status: 'weak', reason: 'values_not_read', proposal, field: 'measure' });
  }
  return wanting('M', {
    status: 'weak',
    reason: 'values_missing',
    proposal: 'check_source',
    field: 'measure',
  });
}

/** A rate that is to move by "20 %": from 10 % to 12 %, or to 30 %? */
function isPercentDoubtful({ name, change, isChangeChosen, baseline }: Reviewed): boolean {
  return change === 'relative' && isRate(objectOf(name)) && !isChangeChosen && baseline === null;
}
