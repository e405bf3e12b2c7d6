import type { Day } from '../../src/domain/calendar/day';
import type { OrderLine } from './order-lines';

export interface Customer {
  id: string;
  name: string;
  segment: string;
  firstOrder: Day;
  lastOrder: Day;
  /** The first day on which 180 days have passed without an order; `undefined` while active. */
  lostOn?: Day;
  orders: number;
}

export const DAYS_UNTIL_LOST = 180;

/**
 * Every customer by id. Only the last order counts: somebody who was away longer and came back is not
 * lost. Nobody is lost later than `asOf`, since what comes after it is not known yet.
 */
export function customersOf(lines: readonly OrderLine[], asOf: Day): Customer[] {
  const byId = new Map<string, OrderLine[]>();
  for (const line of lines) byId.set(line.customerId, [...(byId.get(line.customerId) ?? []), line]);
  return [...byId]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, own]) => {
      const days = own.map(({ orderedOn }) => orderedOn);
      const lastOrder = Math.max(...days);
      const lostOn = lastOrder + DAYS_UNTIL_LOST;
      return {
        id,
        name: own[0].customerName,
        segment: own[0].segment,
        firstOrder: Math.min(...days),
        lastOrder,
        ...(lostOn <= asOf ? { lostOn } : {}),
        orders: new Set(own.map(({ orderId }) => orderId)).size,
      };
    });
}
