import { attainmentOf, type AttainmentValues } from '../../metrics/attainment';
import type { CellFunction, ElementwiseForm } from '../declaration';

const each: ElementwiseForm<AttainmentValues> = {
  by: 'cell',
  result: 'number',
  parameters: {
    actual: { kind: 'number' },
    target: { kind: 'number' },
    direction: { kind: 'word', words: { up: ['이상'], down: ['이하'] }, default: 'up' },
    baseline: { kind: 'number', optional: true },
  },
  body: attainmentOf,
};

export const ATTAINMENT: CellFunction = { name: 'ATTAINMENT', forms: [each] };
