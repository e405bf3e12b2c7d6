import type { CellFunction, VectorForm } from '../../functions/declaration';
import type { DayIndex } from './day-index';
import {
  countIn,
  type DatedAmounts,
  type DatedIds,
  type DatedRows,
  datesIndexed,
  distinctIn,
  isPeriodEmpty,
  lastIn,
  meanIn,
  medianIn,
  sumIn,
} from './period-aggregates';

const counted: VectorForm<DatedRows, DayIndex> = {
  by: 'vector',
  result: 'number',
  parameters: {
    dates: { kind: 'days' },
    from: { kind: 'day' },
    to: { kind: 'day' },
    criteria: { kind: 'criteria', optional: true },
  },
  prepare: datesIndexed,
  silent: isPeriodEmpty,
  body: countIn,
};

const summed: VectorForm<DatedAmounts, DayIndex> = {
  by: 'vector',
  result: 'number',
  parameters: {
    dates: { kind: 'days' },
    amounts: { kind: 'numbers' },
    from: { kind: 'day' },
    to: { kind: 'day' },
    criteria: { kind: 'criteria', optional: true },
  },
  prepare: datesIndexed,
  silent: isPeriodEmpty,
  body: sumIn,
};

const told: VectorForm<DatedIds, DayIndex> = {
  by: 'vector',
  result: 'number',
  parameters: {
    dates: { kind: 'days' },
    ids: { kind: 'keys' },
    from: { kind: 'day' },
    to: { kind: 'day' },
    criteria: { kind: 'criteria', optional: true },
  },
  prepare: datesIndexed,
  silent: isPeriodEmpty,
  body: distinctIn,
};

export const SUM_IN: CellFunction = { name: 'SUM_IN', forms: [summed] };
export const COUNT_IN: CellFunction = { name: 'COUNT_IN', forms: [counted] };
export const MEAN_IN: CellFunction = { name: 'MEAN_IN', forms: [{ ...summed, body: meanIn }] };
export const MEDIAN_IN: CellFunction = {
  name: 'MEDIAN_IN',
  forms: [{ ...summed, body: medianIn }],
};
export const LAST_IN: CellFunction = { name: 'LAST_IN', forms: [{ ...summed, body: lastIn }] };
export const DISTINCT_IN: CellFunction = { name: 'DISTINCT_IN', forms: [told] };
