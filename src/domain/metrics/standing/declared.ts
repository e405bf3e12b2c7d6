import type {
  CellFunction,
  DaysParameter,
  NumberParameter,
  NumbersParameter,
  ElementwiseForm,
  VectorForm,
  WordParameter,
} from '../../functions/declaration';
import { DIRECTION_WORDS } from '../../kpi/direction-words';
import { achievability, type AchievabilityValues } from './achievability';
import {
  type AimedDirection,
  attainment,
  type AttainmentValues,
  pace,
  type PaceValues,
  status,
  type StatusValues,
} from './attainment';
import { baseline, type BaselineValues } from './baseline';
import { scoreOf, type ScoreValues } from './score';

/** Its own short words, and those of the register, so that a formula can point at the register's cell. */
export const DIRECTION: WordParameter<AimedDirection> = {
  kind: 'word',
  words: {
    up: [DIRECTION_WORDS.at_least.ko, DIRECTION_WORDS.at_least.en, 'at_least'],
    down: [DIRECTION_WORDS.at_most.ko, DIRECTION_WORDS.at_most.en, 'at_most'],
    more_than: [DIRECTION_WORDS.more_than.ko, DIRECTION_WORDS.more_than.en],
    less_than: [DIRECTION_WORDS.less_than.ko, DIRECTION_WORDS.less_than.en],
  },
  refused: {
    problem: 'direction_between',
    words: [DIRECTION_WORDS.between.ko, DIRECTION_WORDS.between.en],
  },
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

/** As the register takes them. */
const THRESHOLD: NumberParameter = { kind: 'number', atMost: 10, share: true };

const judged: ElementwiseForm<StatusValues> = {
  by: 'cell',
  result: 'text',
  parameters: {
    actual: { kind: 'number', blank: 'open' },
    target: { kind: 'number' },
    direction: DIRECTION,
    warn_at: { ...THRESHOLD, default: 1 },
    miss_at: { ...THRESHOLD, default: 0.9 },
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
