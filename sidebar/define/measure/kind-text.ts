import type { Phrase } from '../../../src/contract/language/language';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import type { MeasureKind } from './form';
import { SHAPES } from './shapes';

/** What a tile says, and what is said below once it is chosen. */
export function kindText(kind: MeasureKind): { name: Phrase; meaning: Phrase } {
  switch (kind) {
    case 'ratio':
      return { name: MEASURE_STEP_TEXT.kindRatio, meaning: MEASURE_STEP_TEXT.meansRatio };
    case 'cell':
      return { name: MEASURE_STEP_TEXT.kindCell, meaning: MEASURE_STEP_TEXT.meansCell };
    case 'manual':
      return { name: MEASURE_STEP_TEXT.kindManual, meaning: MEASURE_STEP_TEXT.meansManual };
    case 'formula':
      return { name: MEASURE_STEP_TEXT.kindFormula, meaning: MEASURE_STEP_TEXT.meansFormula };
    default:
      return SHAPES[kind];
  }
}
