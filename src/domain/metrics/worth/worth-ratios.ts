import { difference } from '../../numeric/noise';

/**
 * The simple measures of what a customer costs and brings, as Farris et al. define them (Marketing
 * Metrics, 3rd ed., 2015). What is divided by is above zero: the declarations see to it.
 */

export interface CacValues {
  spend: number;
  new_customers: number;
}

/** Acquisition cost per customer won. */
export function cacOf({ spend, new_customers }: CacValues): number {
  return spend / new_customers;
}

export interface ArpuValues {
  revenue: number;
  users: number;
}

export function arpuOf({ revenue, users }: ArpuValues): number {
  return revenue / users;
}

export interface AovValues {
  revenue: number;
  orders: number;
}

export function aovOf({ revenue, orders }: AovValues): number {
  return revenue / orders;
}

export interface ConversionValues {
  conversions: number;
  visitors: number;
}

/** Above 1 where one visitor can convert more than once. */
export function conversionOf({ conversions, visitors }: ConversionValues): number {
  return conversions / visitors;
}

export interface RoiValues {
  gain: number;
  cost: number;
}

/** The gain is all that came back; what is left of it after the cost counts. */
export function roiOf({ gain, cost }: RoiValues): number {
  return difference(gain, cost) / cost;
}

export interface LtvToCacValues {
  ltv: number;
  cac: number;
}

export function ltvToCacOf({ ltv, cac }: LtvToCacValues): number {
  return ltv / cac;
}

export interface PaybackValues {
  cac: number;
  arpu: number;
  margin: number;
}

/** Periods until the margins of a customer who stays have brought back what winning the customer cost. */
export function paybackOf({ cac, arpu, margin }: PaybackValues): number {
  return cac / (arpu * margin);
}

export interface OrderValues {
  order_value: number;
  orders_per_period: number;
  periods: number;
  margin: number;
}

export function ltvOfOrders(values: OrderValues): number {
  return values.order_value * values.orders_per_period * values.periods * values.margin;
}
