import { ltvOf, type LtvValues } from '../../metrics/ltv';
import type { CellFunction, ElementwiseForm } from '../declaration';

const each: ElementwiseForm<LtvValues> = {
  by: 'cell',
  result: 'number',
  parameters: {
    arpu: { kind: 'number' },
    churn: { kind: 'number', atLeast: 0, atMost: 1 },
    margin: { kind: 'number', default: 1 },
    discount: { kind: 'number', atLeast: 0, default: 0 },
    first_payment: {
      kind: 'word',
      words: { now: ['지금', '즉시'], later: ['나중', '다음 기간'] },
      default: 'now',
    },
  },
  body: ltvOf,
};

export const LTV: CellFunction = { name: 'LTV', forms: [each] };
