import type {
  CellFunction,
  DaysParameter,
  NumbersParameter,
  ElementwiseForm,
  VectorForm,
  WordParameter,
} from '../../functions/declaration';
import { achievability, type AchievabilityValues } from './achievability';
import {
  attainment,
  type AttainmentValues,
  pace,
  type PaceValues,
  status,
  type StatusValues,
} from './attainment';
import { baseline, type BaselineValues } from './baseline';
import { scoreOf, type ScoreValues } from './score';

export const DIRECTION: WordParameter<'up' | 'down'> = {
  kind: 'word',
  words: { up: ['이상'], down: ['이하'] },
  default: 'up',
};

const attained: ElementwiseForm<AttainmentValues> = {
  by: 'cell',
  result: 'number',
  parameters: {
    actual: { kind: 'number' },
    target: { kind: 'number' },
    direction: DIRECTION,
    baseline: { kind: 'number', optional: true },
  },
  body: attainment,
};

const paced: ElementwiseForm<PaceValues> = {
  by: 'cell',
  result: 'number',
  parameters: {
    actual: { kind: 'number' },
    target: { kind: 'number' },
    start: { kind: 'day' },
    end: { kind: 'day' },
    as_of: { kind: 'day' },
    direction: DIRECTION,
  },
  body: pace,
};

const judged: ElementwiseForm<StatusValues> = {
  by: 'cell',
  result: 'text',
  parameters: {
    actual: { kind: 'number', blank: 'open' },
    target: { kind: 'number' },
    direction: DIRECTION,
    warn_at: { kind: 'number', default: 1 },
    miss_at: { kind: 'number', default: 0.9 },
  },
  body: status,
};

const scored: VectorForm<ScoreValues> = {
  by: 'vector',
  result: 'number',
  parameters: {
    attainments: { kind: 'numbers', blank: 'open' },
    weights: { kind: 'numbers', atLeast: 0, optional: true },
    cap: { kind: 'number', moreThan: 0, default: 1.2 },
  },
  body: scoreOf,
};

export const ATTAINMENT: CellFunction = { name: 'ATTAINMENT', forms: [attained] };
export const PACE: CellFunction = { name: 'PACE', forms: [paced] };
export const KPI_STATUS: CellFunction = { name: 'KPI_STATUS', forms: [judged] };
export const KPI_SCORE: CellFunction = { name: 'KPI_SCORE', forms: [scored] };

const dates: DaysParameter = { kind: 'days' };
const values: NumbersParameter = { kind: 'numbers', blank: 'open' };

const achievable: VectorForm<AchievabilityValues> = {
  by: 'vector',
  result: 'number',
  parameters: {
    dates,
    values,
    target: { kind: 'number' },
    due: { kind: 'day' },
    direction: DIRECTION,
  },
  body: achievability,
};

const based: VectorForm<BaselineValues> = {
  by: 'vector',
  result: 'number',
  parameters: {
    dates,
    values,
    months: { kind: 'number', whole: true, atLeast: 6, atMost: 12, default: 12 },
    method: {
      kind: 'word',
      words: { mean: ['평균'], median: ['중앙값'], seasonal: ['계절', '계절 조정'] },
      default: 'mean',
    },
  },
  body: baseline,
};

export const ACHIEVABILITY: CellFunction = { name: 'ACHIEVABILITY', forms: [achievable] };

export const BASELINE: CellFunction = { name: 'BASELINE', forms: [based] };
