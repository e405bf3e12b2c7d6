import { worthForecast, worthModel, type ForecastValues } from '../../metrics/customer-worth';
import type { PurchaseLog, WorthUnit } from '../../metrics/purchase-summary';
import type { CellFunction, VectorForm, WordParameter } from '../declaration';

const unit: WordParameter<WorthUnit> = {
  kind: 'word',
  words: { week: ['주', '주간'], month: ['월', '개월'], day: ['일', '하루'] },
  default: 'week',
};

const forecast: VectorForm<ForecastValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    customers: { kind: 'keys' },
    dates: { kind: 'days' },
    amounts: { kind: 'numbers', optional: true },
    horizon: { kind: 'number', moreThan: 0, atMost: 36_525 },
    discount: { kind: 'number', atLeast: 0, default: 0 },
    as_of: { kind: 'day', optional: true },
    unit,
  },
  body: worthForecast,
};

const model: VectorForm<PurchaseLog> = {
  by: 'vector',
  result: 'table',
  parameters: {
    customers: { kind: 'keys' },
    dates: { kind: 'days' },
    amounts: { kind: 'numbers', optional: true },
    as_of: { kind: 'day', optional: true },
    unit,
  },
  body: worthModel,
};

export const LTV_FORECAST: CellFunction = { name: 'LTV_FORECAST', forms: [forecast] };
export const LTV_MODEL: CellFunction = { name: 'LTV_MODEL', forms: [model] };
