import { annualRate, type AnnualizeValues } from '../../metrics/annualize';
import { TABLE_PERIODS } from '../../metrics/bounded-periods';
import {
  churnOf,
  churnOfCounts,
  isWithoutCustomers,
  retentionOf,
  retentionOfCounts,
  type ChurnCounts,
  type ChurnDefinition,
  type ChurnValues,
} from '../../metrics/churn';
import {
  churnBy,
  churnSpread,
  type ChurnByValues,
  type SpreadValues,
} from '../../metrics/churn-tables';
import { customerBook, type CustomerBook } from '../../metrics/customer-book';
import type { CellFunction, ElementwiseForm, VectorForm } from '../declaration';

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
    rate: { kind: 'number', atMost: 1 },
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
