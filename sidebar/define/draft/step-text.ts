import type { Phrase } from '../../../src/contract/language/language';
import { STEP_TEXT } from '../../../src/text/define/steps';
import type { StepName } from './steps';

/** What the step asks, as its heading. */
export function stepTitle(step: StepName): Phrase {
  switch (step) {
    case 'say':
      return STEP_TEXT.titleSay;
    case 'measure':
      return STEP_TEXT.titleMeasure;
    case 'aim':
      return STEP_TEXT.titleAim;
    case 'own':
      return STEP_TEXT.titleOwn;
    case 'when':
      return STEP_TEXT.titleWhen;
    case 'review':
      return STEP_TEXT.titleReview;
  }
}

/** Its name in the row of steps, where there is little room. */
export function stepName(step: StepName): Phrase {
  switch (step) {
    case 'say':
      return STEP_TEXT.stepSay;
    case 'measure':
      return STEP_TEXT.stepMeasure;
    case 'aim':
      return STEP_TEXT.stepAim;
    case 'own':
      return STEP_TEXT.stepOwn;
    case 'when':
      return STEP_TEXT.stepWhen;
    case 'review':
      return STEP_TEXT.stepReview;
  }
}
