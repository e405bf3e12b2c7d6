import type { Phrase } from '../../../src/contract/language';
import { SIDEBAR_TEXT } from '../../../src/text/sidebar';
import type { StepName } from './steps';

/** What the step asks, as its heading. */
export function stepTitle(step: StepName): Phrase {
  switch (step) {
    case 'measure':
      return SIDEBAR_TEXT.titleMeasure;
    case 'aim':
      return SIDEBAR_TEXT.titleAim;
    case 'own':
      return SIDEBAR_TEXT.titleOwn;
    case 'when':
      return SIDEBAR_TEXT.titleWhen;
    case 'review':
      return SIDEBAR_TEXT.titleReview;
  }
}

/** Its name in the row of steps, where there is little room. */
export function stepName(step: StepName): Phrase {
  switch (step) {
    case 'measure':
      return SIDEBAR_TEXT.stepMeasure;
    case 'aim':
      return SIDEBAR_TEXT.stepAim;
    case 'own':
      return SIDEBAR_TEXT.stepOwn;
    case 'when':
      return SIDEBAR_TEXT.stepWhen;
    case 'review':
      return SIDEBAR_TEXT.stepReview;
  }
}
