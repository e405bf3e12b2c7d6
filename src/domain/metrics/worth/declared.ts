import type {
  CellFunction,
  ElementwiseForm,
  NumberParameter,
  Parameters,
  VectorForm,
} from '../../functions/declaration';
import { type WorthForecastValues, worthForecast, worthModel } from './customer-worth';
import { ltvOf, type LtvValues } from './ltv';
import type { PurchaseLog } from './purchase-summary';
import {
  aovOf,
  type AovValues,
  arpuOf,
  type ArpuValues,
  cacOf,
  type CacValues,
  conversionOf,
  type ConversionValues,
  ltvOfOrders,
  ltvToCacOf,
  type LtvToCacValues,
  type OrderValues,
  paybackOf,
  type PaybackValues,
  roiOf,
  type RoiValues,
} from './worth-ratios';

/** Nothing of a whole is more than the whole. */
const SHARE = { atMost: 1, share: true } as const;

const each: ElementwiseForm<LtvValues> = {
  by: 'cell',
  result: 'number',
  parameters: {
    arpu: { kind: 'number' },
    churn: { kind: 'number', atLeast: 0, ...SHARE },
    margin: { kind: 'number', ...SHARE, default: 1 },
    discount: { kind: 'number', atLeast: 0, ...SHARE, default: 0 },
    first_payment: {
      kind: 'word',
      words: { now: ['지금', '즉시'], later: ['나중', '다음 기간'] },
      default: 'now',
    },
  },
  body: ltvOf,
};

export const LTV: CellFunction = { name: 'LTV', forms: [each] };

const NUMBERS = { by: 'cell', result: 'number' } as const;
const AMOUNT: NumberParameter = { kind: 'number' };
const COUNT: NumberParameter = { kind: 'number', atLeast: 0 };
/** Nothing is divided by zero, and a cost or a count below it is a slip of the sign. */
const DIVISOR: NumberParameter = { kind: 'number', moreThan: 0 };

const cac: ElementwiseForm<CacValues> = {
  ...NUMBERS,
  parameters: { spend: AMOUNT, new_customers: DIVISOR },
  body: cacOf,
};

const arpu: ElementwiseForm<ArpuValues> = {
  ...NUMBERS,
  parameters: { revenue: AMOUNT, users: DIVISOR },
  body: arpuOf,
};

const aov: ElementwiseForm<AovValues> = {
  ...NUMBERS,
  parameters: { revenue: AMOUNT, orders: DIVISOR },
  body: aovOf,
};

const conversion: ElementwiseForm<ConversionValues> = {
  ...NUMBERS,
  parameters: { conversions: COUNT, visitors: DIVISOR },
  body: conversionOf,
};

const roi: ElementwiseForm<RoiValues> = {
  ...NUMBERS,
  parameters: { gain: AMOUNT, cost: DIVISOR },
  body: roiOf,
};

const ltvToCac: ElementwiseForm<LtvToCacValues> = {
  ...NUMBERS,
  parameters: { ltv: AMOUNT, cac: DIVISOR },
  body: ltvToCacOf,
};

const payback: ElementwiseForm<PaybackValues> = {
  ...NUMBERS,
  parameters: {
    cac: COUNT,
    arpu: DIVISOR,
    margin: { kind: 'number', moreThan: 0, ...SHARE, default: 1 },
  },
  body: paybackOf,
};

const ltvOrders: ElementwiseForm<OrderValues> = {
  ...NUMBERS,
  parameters: {
    order_value: AMOUNT,
    orders_per_period: COUNT,
    periods: COUNT,
    margin: { kind: 'number', ...SHARE, default: 1 },
  },
  body: ltvOfOrders,
};

export const CAC: CellFunction = { name: 'CAC', forms: [cac] };
export const ARPU: CellFunction = { name: 'ARPU', forms: [arpu] };
export const AOV: CellFunction = { name: 'AOV', forms: [aov] };
export const CONVERSION: CellFunction = { name: 'CONVERSION', forms: [conversion] };
export const ROI: CellFunction = { name: 'ROI', forms: [roi] };
export const LTV_TO_CAC: CellFunction = { name: 'LTV_TO_CAC', forms: [ltvToCac] };
export const CAC_PAYBACK: CellFunction = { name: 'CAC_PAYBACK', forms: [payback] };
export const LTV_ORDERS: CellFunction = { name: 'LTV_ORDERS', forms: [ltvOrders] };

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

const forecast: VectorForm<WorthForecastValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...log,
    horizon: { kind: 'number', moreThan: 0, atMost: 36_525 },
    discount: { kind: 'number', atLeast: 0, ...SHARE, default: 0 },
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
