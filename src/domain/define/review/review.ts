import type { Day } from '../../calendar/day';
import { reviewAchievable } from './achievable';
import type { LetterReview } from './letter-review';
import { reviewMeasurable } from './measurable';
import { reviewRelevant } from './relevant';
import type { Evidence, Reviewed } from './reviewed';
import { reviewSpecific } from './specific';
import { reviewTimeBound } from './time-bound';

/** The five letters of a KPI in their order, each with one reason and one thing that would mend it. */
export function reviewOf(reviewed: Reviewed, evidence: Evidence, today: Day): LetterReview[] {
  return [
    reviewSpecific(reviewed),
    reviewMeasurable(reviewed, evidence),
    reviewAchievable(reviewed, evidence, today),
    reviewRelevant(reviewed),
    reviewTimeBound(reviewed, today),
  ];
}
