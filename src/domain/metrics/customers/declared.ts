import { confidence } from '../../functions/confidence';
import type { CellFunction, ElementwiseForm, VectorForm } from '../../functions/declaration';
import { TABLE_PERIODS } from '../periods/bounded-periods';
import { type AnnualizeValues, annualRate } from './annualize';
import {
  type ChurnCounts,
  type ChurnDefinition,
  churnOf,
  churnOfCounts,
  type ChurnValues,
  isWithoutCustomers,
  retentionOf,
  retentionOfCounts,
} from './churn';
import { churnBy, type ChurnByValues, churnSpread, type SpreadValues } from './churn-tables';
import { type CohortMeasure, cohortTable, type CohortValues } from './cohort';
import { customerBook, type CustomerBook } from './customer-book';
import { type ComparedValues, logRankTable } from './log-rank';
import {
  grossRetention,
  type MovementValues,
  mrrMovements,
  type MrrValues,
  netRetention,
} from './mrr';
import {
  retentionForecast,
  type RetentionForecastValues,
  retentionModel,
  type SurvivorValues,
} from './retention';
import { survivalTable, type SurvivalValues } from './survival';

export const CHURN_DEFINITIONS: Readonly<Record<ChurnDefinition, readonly string[]>> = {
  start: ['기초', '기초 기준'],
  cohort: ['코호트'],
  stripe: ['스트라이프'],
  end: ['기말', '기말 기준'],
  average: ['평균'],
  daily: ['일별'],
};

const fromCounts: ElementwiseForm<ChurnCounts> = {
  by: 'cell',
  result: 'number',
  parameters: {
    lost: { kind: 'number', atLeast: 0 },
    at_start: { kind: 'number', atLeast: 0 },
  },
  body: churnOfCounts,
};

/** One row is one stretch of one customer. */
const stays = {
  starts: { kind: 'days' },
  ends: { kind: 'days', blank: 'open' },
} as const;

const definition = { kind: 'word', words: CHURN_DEFINITIONS, default: 'start' } as const;
const customers = { kind: 'keys', optional: true } as const;

const fromRows: VectorForm<ChurnValues, CustomerBook> = {
  by: 'vector',
  result: 'number',
  parameters: {
    ...stays,
    from: { kind: 'day' },
    to: { kind: 'day' },
    definition,
    customers,
  },
  prepare: customerBook,
  silent: isWithoutCustomers,
  body: churnOf,
};

const spread: VectorForm<SpreadValues, CustomerBook> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...stays,
    from: { kind: 'day' },
    to: { kind: 'day' },
    customers,
  },
  prepare: customerBook,
  body: churnSpread,
};

const byPeriod: VectorForm<ChurnByValues, CustomerBook> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...stays,
    period: { kind: 'word', words: TABLE_PERIODS, default: 'month' },
    from: { kind: 'day', optional: true },
    to: { kind: 'day', optional: true },
    definition,
    customers,
  },
  prepare: customerBook,
  body: churnBy,
};

const annual: ElementwiseForm<AnnualizeValues> = {
  by: 'cell',
  result: 'number',
  parameters: {
    rate: { kind: 'number', atMost: 1, share: true },
    periods_per_year: { kind: 'number', moreThan: 0 },
  },
  body: annualRate,
};

export const CHURN: CellFunction = { name: 'CHURN', forms: [fromCounts, fromRows] };
export const RETENTION: CellFunction = {
  name: 'RETENTION',
  forms: [
    { ...fromCounts, body: retentionOfCounts },
    { ...fromRows, body: retentionOf },
  ],
};
export const CHURN_SPREAD: CellFunction = { name: 'CHURN_SPREAD', forms: [spread] };
export const CHURN_BY: CellFunction = { name: 'CHURN_BY', forms: [byPeriod] };
export const ANNUALIZE: CellFunction = { name: 'ANNUALIZE', forms: [annual] };

const MEASURES: Readonly<Record<CohortMeasure, readonly string[]>> = {
  retention: ['유지율', '잔존율', '리텐션'],
  customers: ['고객 수', '고객수', '고객'],
  revenue: ['매출', '매출액'],
  revenue_per_customer: ['고객당 매출', '인당 매출'],
};

const triangle: VectorForm<CohortValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    customers: { kind: 'keys' },
    dates: { kind: 'days' },
    period: { kind: 'word', words: TABLE_PERIODS, default: 'month' },
    measure: { kind: 'word', words: MEASURES, default: 'retention' },
    amounts: { kind: 'numbers', optional: true },
  },
  body: cohortTable,
};

export const COHORT: CellFunction = { name: 'COHORT', forms: [triangle] };

const retained: VectorForm<MrrValues> = {
  by: 'vector',
  result: 'number',
  parameters: {
    mrr_start: { kind: 'numbers', atLeast: 0 },
    mrr_end: { kind: 'numbers', atLeast: 0 },
  },
  body: grossRetention,
};

const movements: VectorForm<MovementValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...retained.parameters,
    returning: { kind: 'flags', optional: true },
  },
  body: mrrMovements,
};

export const GRR: CellFunction = { name: 'GRR', forms: [retained] };
export const NRR: CellFunction = { name: 'NRR', forms: [{ ...retained, body: netRetention }] };
export const MRR_MOVEMENTS: CellFunction = { name: 'MRR_MOVEMENTS', forms: [movements] };

const COUNTS = { kind: 'numbers', atLeast: 0 } as const;

const forecast: VectorForm<RetentionForecastValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    survivors: COUNTS,
    horizon: { kind: 'number', whole: true, atLeast: 0, atMost: 10_000 },
  },
  body: retentionForecast,
};

const model: VectorForm<SurvivorValues> = {
  by: 'vector',
  result: 'table',
  parameters: { survivors: COUNTS },
  body: retentionModel,
};

export const RETENTION_FORECAST: CellFunction = { name: 'RETENTION_FORECAST', forms: [forecast] };
export const RETENTION_MODEL: CellFunction = { name: 'RETENTION_MODEL', forms: [model] };

const OBSERVED = {
  durations: { kind: 'numbers', atLeast: 0 },
  left: { kind: 'flags' },
} as const;

const survival: VectorForm<SurvivalValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...OBSERVED,
    confidence,
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
