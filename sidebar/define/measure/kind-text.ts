import type { Phrase } from '../../../src/contract/language';
import { SIDEBAR_TEXT } from '../../../src/text/sidebar';
import type { How, MeasureKind } from './form';

export function kindName(kind: MeasureKind): Phrase {
  switch (kind) {
    case 'sum':
      return SIDEBAR_TEXT.kindSum;
    case 'count':
      return SIDEBAR_TEXT.kindCount;
    case 'distinct':
      return SIDEBAR_TEXT.kindDistinct;
    case 'average':
      return SIDEBAR_TEXT.kindAverage;
    case 'ratio':
      return SIDEBAR_TEXT.kindRatio;
    case 'churn':
      return SIDEBAR_TEXT.kindChurn;
    case 'cell':
      return SIDEBAR_TEXT.kindCell;
    case 'manual':
      return SIDEBAR_TEXT.kindManual;
    case 'formula':
      return SIDEBAR_TEXT.kindFormula;
  }
}

export function kindMeaning(kind: MeasureKind): Phrase {
  switch (kind) {
    case 'sum':
      return SIDEBAR_TEXT.meansSum;
    case 'count':
      return SIDEBAR_TEXT.meansCount;
    case 'distinct':
      return SIDEBAR_TEXT.meansDistinct;
    case 'average':
      return SIDEBAR_TEXT.meansAverage;
    case 'ratio':
      return SIDEBAR_TEXT.meansRatio;
    case 'churn':
      return SIDEBAR_TEXT.meansChurn;
    case 'cell':
      return SIDEBAR_TEXT.meansCell;
    case 'manual':
      return SIDEBAR_TEXT.meansManual;
    case 'formula':
      return SIDEBAR_TEXT.meansFormula;
  }
}

/** What the column of an aggregate holds. */
export function columnLabel(how: How): Phrase {
  switch (how) {
    case 'distinct':
      return SIDEBAR_TEXT.idsColumn;
    case 'average':
      return SIDEBAR_TEXT.averagedColumn;
    default:
      return SIDEBAR_TEXT.addedColumn;
  }
}

export function churnMeaning(definition: string): Phrase {
  switch (definition) {
    case 'cohort':
      return SIDEBAR_TEXT.churnCohort;
    case 'stripe':
      return SIDEBAR_TEXT.churnStripe;
    case 'end':
      return SIDEBAR_TEXT.churnEnd;
    case 'average':
      return SIDEBAR_TEXT.churnAverage;
    case 'daily':
      return SIDEBAR_TEXT.churnDaily;
    default:
      return SIDEBAR_TEXT.churnStart;
  }
}
