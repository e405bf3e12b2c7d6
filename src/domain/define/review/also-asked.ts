import type { Letter } from './letter-review';
import type { Reviewed } from './reviewed';

export type Question =
  'leading_or_lagging' | 'core_or_supporting' | 'why_measured' | 'plan_on_miss' | 'left_out';

export interface AskedQuestion {
  code: Question;
  /** Where the answer is written. */
  field: string;
  /** The letter beside which it is asked. */
  letter: Letter;
}

const NAMES_EXCLUSION =
  /제외|빼고|뺀|포함하지|미포함|\b(?:exclud|except|without|not count|leaves? out|other than)/i;

/** What a good definition answers besides the five letters, as far as this one does not. */
export function alsoAsked(reviewed: Reviewed): AskedQuestion[] {
  const questions: (AskedQuestion & { isOpen: boolean })[] = [
    {
      code: 'left_out',
      field: 'definition',
      letter: 'S',
      isOpen: !NAMES_EXCLUSION.test(reviewed.definition),
    },
    { code: 'plan_on_miss', field: 'plan', letter: 'A', isOpen: reviewed.plan === '' },
    { code: 'why_measured', field: 'why', letter: 'R', isOpen: reviewed.why === '' },
    { code: 'core_or_supporting', field: 'tier', letter: 'R', isOpen: reviewed.tier === null },
    { code: 'leading_or_lagging', field: 'timing', letter: 'T', isOpen: reviewed.timing === null },
  ];
  return questions
    .filter(({ isOpen }) => isOpen)
    .map(({ code, field, letter }) => ({ code, field, letter }));
}
