import {
  abTestOf,
  abTestOfMeans,
  type MeansCompared,
  type RatesCompared,
} from '../../metrics/ab-test';
import { kpiTrendOf, type TrendValues } from '../../metrics/kpi-trend';
import { leadLagOf, type LeadLagValues } from '../../metrics/lead-lag';
import type { CellFunction, NumberParameter, VectorForm } from '../declaration';
import { confidence } from './confidence';

const conversions: NumberParameter = { kind: 'number', atLeast: 0, whole: true };
const visitors: NumberParameter = { kind: 'number', atLeast: 1, whole: true };

const rates: VectorForm<RatesCompared> = {
  by: 'vector',
  result: 'table',
  parameters: {
    conversions_a: conversions,
    visitors_a: visitors,
    conversions_b: conversions,
    visitors_b: visitors,
    confidence,
  },
  body: abTestOf,
};

const means: VectorForm<MeansCompared> = {
  by: 'vector',
  result: 'table',
  parameters: {
    values_a: { kind: 'numbers', group: 'a' },
    values_b: { kind: 'numbers', group: 'b' },
    confidence,
  },
  body: abTestOfMeans,
};

const trend: VectorForm<TrendValues> = {
  by: 'vector',
  result: 'table',
  parameters: { dates: { kind: 'days' }, values: { kind: 'numbers', blank: 'open' } },
  body: kpiTrendOf,
};

const leadLag: VectorForm<LeadLagValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    candidate: { kind: 'numbers' },
    outcome: { kind: 'numbers' },
    max_lag: { kind: 'number', atLeast: 0, whole: true, optional: true },
  },
  body: leadLagOf,
};

export const AB_TEST: CellFunction = { name: 'AB_TEST', forms: [rates] };
export const AB_TEST_MEANS: CellFunction = { name: 'AB_TEST_MEANS', forms: [means] };
export const KPI_TREND: CellFunction = { name: 'KPI_TREND', forms: [trend] };
export const LEAD_LAG: CellFunction = { name: 'LEAD_LAG', forms: [leadLag] };
