import {
  aovOf,
  arpuOf,
  cacOf,
  conversionOf,
  ltvOfOrders,
  ltvToCacOf,
  paybackOf,
  roiOf,
  type AovValues,
  type ArpuValues,
  type CacValues,
  type ConversionValues,
  type LtvToCacValues,
  type OrderValues,
  type PaybackValues,
  type RoiValues,
} from '../../metrics/worth-ratios';
import type { CellFunction, ElementwiseForm, NumberParameter } from '../declaration';

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
    margin: { kind: 'number', moreThan: 0, default: 1 },
  },
  body: paybackOf,
};

const ltvOrders: ElementwiseForm<OrderValues> = {
  ...NUMBERS,
  parameters: {
    order_value: AMOUNT,
    orders_per_period: COUNT,
    periods: COUNT,
    margin: { kind: 'number', default: 1 },
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
