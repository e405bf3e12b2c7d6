import type { Choices } from '../../../src/contract/fields/choices';
import type { Phrase } from '../../../src/contract/language/language';
import type { ChurnDefinition } from '../../../src/domain/metrics/customers/churn';
import { MEASURE_STEP_TEXT } from '../../../src/text/define';
import type { How, MeasureKind } from './form';

export function kindName(kind: MeasureKind): Phrase {
  switch (kind) {
    case 'sum':
      return MEASURE_STEP_TEXT.kindSum;
    case 'count':
      return MEASURE_STEP_TEXT.kindCount;
    case 'distinct':
      return MEASURE_STEP_TEXT.kindDistinct;
    case 'average':
      return MEASURE_STEP_TEXT.kindAverage;
    case 'ratio':
      return MEASURE_STEP_TEXT.kindRatio;
    case 'churn':
      return MEASURE_STEP_TEXT.kindChurn;
    case 'cell':
      return MEASURE_STEP_TEXT.kindCell;
    case 'manual':
      return MEASURE_STEP_TEXT.kindManual;
    case 'formula':
      return MEASURE_STEP_TEXT.kindFormula;
  }
}

export function kindMeaning(kind: MeasureKind): Phrase {
  switch (kind) {
    case 'sum':
      return MEASURE_STEP_TEXT.meansSum;
    case 'count':
      return MEASURE_STEP_TEXT.meansCount;
    case 'distinct':
      return MEASURE_STEP_TEXT.meansDistinct;
    case 'average':
      return MEASURE_STEP_TEXT.meansAverage;
    case 'ratio':
      return MEASURE_STEP_TEXT.meansRatio;
    case 'churn':
      return MEASURE_STEP_TEXT.meansChurn;
    case 'cell':
      return MEASURE_STEP_TEXT.meansCell;
    case 'manual':
      return MEASURE_STEP_TEXT.meansManual;
    case 'formula':
      return MEASURE_STEP_TEXT.meansFormula;
  }
}

/** What the column of an aggregate holds. */
export function columnLabel(how: How): Phrase {
  switch (how) {
    case 'distinct':
      return MEASURE_STEP_TEXT.idsColumn;
    case 'average':
      return MEASURE_STEP_TEXT.averagedColumn;
    default:
      return MEASURE_STEP_TEXT.addedColumn;
  }
}

/** What each definition of churn divides by what. */
export const CHURN_MEANINGS: Choices<ChurnDefinition> = {
  start: MEASURE_STEP_TEXT.churnStart,
  cohort: MEASURE_STEP_TEXT.churnCohort,
  stripe: MEASURE_STEP_TEXT.churnStripe,
  end: MEASURE_STEP_TEXT.churnEnd,
  average: MEASURE_STEP_TEXT.churnAverage,
  daily: MEASURE_STEP_TEXT.churnDaily,
};
