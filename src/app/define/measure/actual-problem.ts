import { type FieldValues, isBlankValue, textIn } from '../../../contract/fields/typed/field-value';
import type { Problem } from '../../../domain/problem';
import { Refusal } from '../../refusal';
import { lookAtCell } from './look-at-cell';
import type { SheetSamples } from '../ports';

/** Why no trigger could read a number from the formula that an active KPI's `actual` is to be. */
export function actualProblem(
  samples: Pick<SheetSamples, 'cells'>,
  values: FieldValues,
): Problem | undefined {
  const actual = textIn(values, 'actual');
  const isFormula = actual.startsWith('=') && isBlankValue(values.measure);
  if (values.state !== 'active' || !isFormula) return undefined;
  try {
    const { refusal } = lookAtCell(samples, actual);
    return refusal ? { ...refusal, field: 'actual' } : undefined;
  } catch (failure) {
    if (failure instanceof Refusal) return { ...failure.problem, field: 'actual' };
    throw failure;
  }
}

/** The measure that the formula of `actual` says, where one of our functions is in it or behind it. */
export function actualAsMeasure(
  samples: Pick<SheetSamples, 'cells'>,
  values: FieldValues,
): string | null {
  const actual = textIn(values, 'actual');
  if (!actual.startsWith('=') || !isBlankValue(values.measure)) return null;
  try {
    return lookAtCell(samples, actual).measure;
  } catch (failure) {
    if (failure instanceof Refusal) return null;
    throw failure;
  }
}
