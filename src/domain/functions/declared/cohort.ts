import { TABLE_PERIODS } from '../../metrics/bounded-periods';
import { cohortTable, type CohortMeasure, type CohortValues } from '../../metrics/cohort';
import type { CellFunction, VectorForm } from '../declaration';

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
