import type { Category } from '../../kpi/record';
import { fine, type LetterReview, wanting } from './letter-review';
import { isOffBusiness, isOutcome, vanityIn } from './metric-words';
import type { Neighbour, Reviewed } from './reviewed';

const LONGEST_SHOWN = 80;
const OUTCOMES: readonly Category[] = ['activation', 'retention', 'revenue'];

/** It serves a named objective and, below the company, another KPI. */
export function reviewRelevant(reviewed: Reviewed): LetterReview {
  const { name, objective, parent, level } = reviewed;
  const vanity = vanityIn(name);
  const isAlone = vanity !== undefined && !reviewed.beside.some(isOutcomeBeside);
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
  if (isOffBusiness(name) && reviewed.contribution === '') {
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

/** What a vanity metric should lead to: by its words, or by the category that people chose for it. */
function isOutcomeBeside({ name, category }: Neighbour): boolean {
  if (isOutcome(name)) return true;
  return category !== null && OUTCOMES.includes(category) && vanityIn(name) === undefined;
}

/** Enough of it to recognise it in a sentence. */
function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
