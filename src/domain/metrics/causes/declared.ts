import { confidence } from '../../functions/confidence';
import type {
  CellFunction,
  DaysParameter,
  NumberParameter,
  NumbersParameter,
  VectorForm,
} from '../../functions/declaration';
import { MOST_PERIODS } from '../forecast/forecast-model';
import { abTestOf, abTestOfMeans, type MeansCompared, type RatesCompared } from './ab-test';
import { type AnomalyValues, kpiAnomalies } from './anomalies';
import { contributionOf, type ContributionValues } from './contribution';
import { qualityOf, type QualityValues } from './data-quality';
import { funnelOf, type FunnelValues } from './funnel';
import { type ForecastValues, kpiForecast } from './kpi-forecast';
import { kpiTrendOf, type TrendValues } from './kpi-trend';
import { leadLagOf, type LeadLagValues } from './lead-lag';
import { rateChangeOf, type RateChangeValues } from './rate-change';

const funnel: VectorForm<FunnelValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    counts: { kind: 'numbers', atLeast: 0 },
    labels: { kind: 'keys', optional: true },
  },
  body: funnelOf,
};

const contribution: VectorForm<ContributionValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    segments: { kind: 'keys' },
    before: { kind: 'numbers' },
    after: { kind: 'numbers' },
  },
  body: contributionOf,
};

const rateChange: VectorForm<RateChangeValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    segments: { kind: 'keys' },
    numerators_before: { kind: 'numbers' },
    denominators_before: { kind: 'numbers', atLeast: 0 },
    numerators_after: { kind: 'numbers' },
    denominators_after: { kind: 'numbers', atLeast: 0 },
  },
  body: rateChangeOf,
};

export const FUNNEL: CellFunction = { name: 'FUNNEL', forms: [funnel] };
export const CONTRIBUTION: CellFunction = { name: 'CONTRIBUTION', forms: [contribution] };
export const RATE_CHANGE: CellFunction = { name: 'RATE_CHANGE', forms: [rateChange] };

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

const dates: DaysParameter = { kind: 'days' };
const values: NumbersParameter = { kind: 'numbers', blank: 'open' };

const foreseen: VectorForm<ForecastValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    dates,
    values,
    periods: { kind: 'number', whole: true, atLeast: 1, atMost: MOST_PERIODS },
    confidence: { ...confidence, default: 0.8 },
    season: { kind: 'number', whole: true, atLeast: 1, optional: true },
  },
  body: kpiForecast,
};

const unusual: VectorForm<AnomalyValues> = {
  by: 'vector',
  result: 'table',
  parameters: { dates, values, sensitivity: { kind: 'number', moreThan: 0, default: 3.5 } },
  body: kpiAnomalies,
};

export const KPI_FORECAST: CellFunction = { name: 'KPI_FORECAST', forms: [foreseen] };
export const KPI_ANOMALIES: CellFunction = { name: 'KPI_ANOMALIES', forms: [unusual] };

const quality: VectorForm<QualityValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    range: { kind: 'grid' },
    key_columns: { kind: 'keys', optional: true, group: 'key_columns' },
    date_column: { kind: 'keys', optional: true, group: 'date_column' },
  },
  body: qualityOf,
};

export const DATA_QUALITY: CellFunction = { name: 'DATA_QUALITY', forms: [quality] };
