import type { Language } from '../../src/contract/language/language';
import type { DraftValues } from '../../src/contract/rpc/define';
import { CUSTOMER_KPIS } from './customer-kpis';
import { REVENUE_KPIS } from './revenue-kpis';
import { SERVICE_KPIS } from './service-kpis';

/**
 * Twelve KPIs of a retailer. The targets are decisions, set as round numbers with the computed values in
 * view, so that on 2026-04-01 at 08:30 in Seoul every kind of standing can be seen:
 *
 * - too early: quarterly sales (the quarter is one day old);
 * - missed: profit margin, customer churn, new customers, order value (a closed month);
 * - at risk: average discount, days to ship (a closed month, just beyond its limit);
 * - on track or met: sales in the West, customers ordering, repeat customers;
 * - no data: satisfaction, whose survey has no answers yet; broken: returns, whose sheet does not exist.
 */
export function sampleKpis(language: Language): DraftValues[] {
  return [...REVENUE_KPIS, ...CUSTOMER_KPIS, ...SERVICE_KPIS].map(({ values, ...words }) => ({
    ...values,
    ...Object.fromEntries(Object.entries(words).map(([key, phrase]) => [key, phrase[language]])),
  }));
}
