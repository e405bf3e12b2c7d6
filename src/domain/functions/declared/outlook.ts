import { kpiAnomalies, type AnomalyValues } from '../../metrics/anomalies';
import { baseline, type BaselineValues } from '../../metrics/baseline';
import {
  achievability,
  kpiForecast,
  MOST_PERIODS,
  type AchievabilityValues,
  type ForecastValues,
} from '../../metrics/kpi-forecast';
import type { CellFunction, DaysParameter, NumbersParameter, VectorForm } from '../declaration';
import { DIRECTION } from './standing';

const dates: DaysParameter = { kind: 'days' };
const values: NumbersParameter = { kind: 'numbers', blank: 'open' };

const foreseen: VectorForm<ForecastValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    dates,
    values,
    periods: { kind: 'number', whole: true, atLeast: 1, atMost: MOST_PERIODS },
    confidence: { kind: 'number', moreThan: 0, lessThan: 1, default: 0.8 },
    season: { kind: 'number', whole: true, atLeast: 1, optional: true },
  },
  body: kpiForecast,
};

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

const unusual: VectorForm<AnomalyValues> = {
  by: 'vector',
  result: 'table',
  parameters: { dates, values, sensitivity: { kind: 'number', moreThan: 0, default: 3.5 } },
  body: kpiAnomalies,
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

export const KPI_FORECAST: CellFunction = { name: 'KPI_FORECAST', forms: [foreseen] };
export const ACHIEVABILITY: CellFunction = { name: 'ACHIEVABILITY', forms: [achievable] };
export const KPI_ANOMALIES: CellFunction = { name: 'KPI_ANOMALIES', forms: [unusual] };
export const BASELINE: CellFunction = { name: 'BASELINE', forms: [based] };
