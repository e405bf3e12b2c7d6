import type { Choices } from '../../../src/contract/fields/choices';
import type { ChurnDefinition } from '../../../src/domain/metrics/customers/churn';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';

/** What each definition of churn divides by what. */
export const CHURN_MEANINGS: Choices<ChurnDefinition> = {
  start: MEASURE_STEP_TEXT.churnStart,
  cohort: MEASURE_STEP_TEXT.churnCohort,
  stripe: MEASURE_STEP_TEXT.churnStripe,
  end: MEASURE_STEP_TEXT.churnEnd,
  average: MEASURE_STEP_TEXT.churnAverage,
  daily: MEASURE_STEP_TEXT.churnDaily,
};
