import type { Tier } from './kpi';
import type { ReviewCycle } from './record';

/** How often a KPI is reviewed where nobody has chosen: core ones each month, the others each week. */
export function reviewCycle(tier: Tier, chosen?: ReviewCycle): ReviewCycle {
  return chosen ?? (tier === 'core' ? 'month' : 'week');
}
