import { fine, type LetterReview, wanting } from './letter-review';
import { isOffBusiness, isOutcome, vanityIn } from './metric-words';
import type { Reviewed } from './reviewed';

const LONGEST_SHOWN = 80;

/** It serves a named objective and, below the company, another KPI. */
export function reviewRelevant(reviewed: Reviewed): LetterReview {
  const { name, objective, parent, level } = reviewed;
  const vanity = vanityIn(name);
  const isAlone = vanity !== undefined && !reviewed.beside.some(isOutcome);
  if (objective === '') {
    if (isAlone) {
      const found = { reason: 'vanity_for_nothing', proposal: 'add_outcome' } as const;
      return wanting('R', { status: 'missing', ...found, field: 'objective', values: { vanity } });
    }
    const proposal = 'name_objective';
    return wanting('R', {
      status: 'missing',
      reason: 'objective_missing',
      proposal,
      field: 'objective',
    });
  }
  if (isAlone) {
    const found = { reason: 'vanity', proposal: 'add_outcome' } as const;
    return wanting('R', { status: 'weak', ...found, field: 'name', values: { vanity } });
  }
  if (reviewed.isOutsideControl) {
    const proposal = 'choose_controllable';
    return wanting('R', { status: 'weak', reason: 'outside_control', proposal, field: 'control' });
  }
  if (isOffBusiness(name)) {
    const proposal = 'name_contribution';
    return wanting('R', {
      status: 'weak',
      reason: 'off_business',
      proposal,
      field: 'contribution',
    });
  }
  if ((level === 'team' || level === 'person') && parent === '') {
    return wanting('R', {
      status: 'weak',
      reason: 'parent_missing',
      proposal: 'choose_parent',
      field: 'parent',
    });
  }
  return fine('R', 'relevant', { objective: shortened(objective) });
}

/** Enough of it to recognise it in a sentence. */
function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
