import type { Phrase } from '../../../src/contract/language/language';
import { WIZARD_TEXT } from '../../../src/text/define/define';
import type { StepName } from './steps';

/** What the step asks, as its heading. */
export function stepTitle(step: StepName): Phrase {
  switch (step) {
    case 'say':
      return WIZARD_TEXT.titleSay;
    case 'measure':
      return WIZARD_TEXT.titleMeasure;
    case 'aim':
      return WIZARD_TEXT.titleAim;
    case 'own':
      return WIZARD_TEXT.titleOwn;
    case 'when':
      return WIZARD_TEXT.titleWhen;
    case 'review':
      return WIZARD_TEXT.titleReview;
  }
}

/** Its name in the row of steps, where there is little room. */
export function stepName(step: StepName): Phrase {
  switch (step) {
    case 'say':
      return WIZARD_TEXT.stepSay;
    case 'measure':
      return WIZARD_TEXT.stepMeasure;
    case 'aim':
      return WIZARD_TEXT.stepAim;
    case 'own':
      return WIZARD_TEXT.stepOwn;
    case 'when':
      return WIZARD_TEXT.stepWhen;
    case 'review':
      return WIZARD_TEXT.stepReview;
  }
}
