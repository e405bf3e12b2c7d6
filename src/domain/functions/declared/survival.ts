import { logRankTable, type ComparedValues } from '../../metrics/log-rank';
import { survivalTable, type SurvivalValues } from '../../metrics/survival';
import type { CellFunction, VectorForm } from '../declaration';

const OBSERVED = {
  durations: { kind: 'numbers', atLeast: 0 },
  left: { kind: 'flags' },
} as const;

const survival: VectorForm<SurvivalValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...OBSERVED,
    confidence: { kind: 'number', moreThan: 0, lessThan: 1, default: 0.95 },
  },
  body: survivalTable,
};

const compared: VectorForm<ComparedValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...OBSERVED,
    groups: { kind: 'keys' },
  },
  body: logRankTable,
};

export const SURVIVAL: CellFunction = { name: 'SURVIVAL', forms: [survival] };
export const SURVIVAL_COMPARE: CellFunction = { name: 'SURVIVAL_COMPARE', forms: [compared] };
