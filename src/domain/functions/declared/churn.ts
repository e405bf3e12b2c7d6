import {
  churnOf,
  churnOfCounts,
  isWithoutCustomers,
  type ChurnDefinition,
  type ChurnValues,
} from '../../metrics/churn';
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

const fromCounts: ElementwiseForm<{ lost: number; at_start: number }> = {
  by: 'cell',
  result: 'number',
  parameters: {
    lost: { kind: 'number', atLeast: 0 },
    at_start: { kind: 'number', atLeast: 0 },
  },
  body: churnOfCounts,
};

const fromRows: VectorForm<ChurnValues, CustomerBook> = {
  by: 'vector',
  result: 'number',
  parameters: {
    starts: { kind: 'days' },
    ends: { kind: 'days', blank: 'open' },
    from: { kind: 'day' },
    to: { kind: 'day' },
    definition: { kind: 'word', words: CHURN_DEFINITIONS, default: 'start' },
    customers: { kind: 'keys', optional: true },
  },
  prepare: customerBook,
  silent: isWithoutCustomers,
  body: churnOf,
};

export const CHURN: CellFunction = { name: 'CHURN', forms: [fromCounts, fromRows] };
