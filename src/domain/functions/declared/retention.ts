import {
  retentionForecast,
  retentionModel,
  type CohortValues,
  type RetentionForecastValues,
} from '../../metrics/retention';
import type { CellFunction, VectorForm } from '../declaration';

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

const model: VectorForm<CohortValues> = {
  by: 'vector',
  result: 'table',
  parameters: { survivors: COUNTS },
  body: retentionModel,
};

export const RETENTION_FORECAST: CellFunction = { name: 'RETENTION_FORECAST', forms: [forecast] };
export const RETENTION_MODEL: CellFunction = { name: 'RETENTION_MODEL', forms: [model] };
