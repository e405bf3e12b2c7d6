import { worthForecast, worthModel, type ForecastValues } from '../../metrics/customer-worth';
import type { PurchaseLog } from '../../metrics/purchase-summary';
import type { CellFunction, Parameters, VectorForm } from '../declaration';

const log: Pick<Parameters<PurchaseLog>, 'customers' | 'dates' | 'amounts'> = {
  customers: { kind: 'keys' },
  dates: { kind: 'days' },
  amounts: { kind: 'numbers', optional: true },
};

const known: Pick<Parameters<PurchaseLog>, 'as_of' | 'unit'> = {
  as_of: { kind: 'day', optional: true },
  unit: {
    kind: 'word',
    words: { week: ['주', '주간'], month: ['월', '개월'], day: ['일', '하루'] },
    default: 'week',
  },
};

const forecast: VectorForm<ForecastValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...log,
    horizon: { kind: 'number', moreThan: 0, atMost: 36_525 },
    discount: { kind: 'number', atLeast: 0, default: 0 },
    ...known,
  },
  body: worthForecast,
};

const model: VectorForm<PurchaseLog> = {
  by: 'vector',
  result: 'table',
  parameters: { ...log, ...known },
  body: worthModel,
};

export const LTV_FORECAST: CellFunction = { name: 'LTV_FORECAST', forms: [forecast] };
export const LTV_MODEL: CellFunction = { name: 'LTV_MODEL', forms: [model] };
