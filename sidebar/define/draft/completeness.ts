import { isBlankValue } from '../../../src/contract/fields/typed/field-value';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { readForm } from './draft';
import { fieldsInOrder } from './steps';

export interface Completeness {
  filled: number;
  asked: number;
}

/** How many of these fields say something, or of all that the wizard asks for. */
export function completeness(
  values: DraftValues,
  fields: readonly string[] = fieldsInOrder(),
): Completeness {
  const form = readForm(values);
  const says = (key: string) => !isBlankValue(form.values[key]);
  const isAsked = (key: string) => {
    // A number is measured or typed, never both.
    if (key === 'actual') return says('actual') && !says('measure');
    if (key === 'measure') return says('measure') || !says('actual');
    return key !== 'target_high' || values.direction === 'between';
  };
  const asked = fields.filter(isAsked);
  return { filled: asked.filter(says).length, asked: asked.length };
}
