import type { TemplateSet } from './template';

/** Marketing teams. */
export function marketingTemplates() {
  return {
    monthly_leads: {
      shape: 'count',
      unit: '#',
      aggregation: 'sum',
      cadence: 'month',
      direction: 'at_least',
      aim: { target: 500 },
      tier: 'core',
      timing: 'leading',
      category: 'acquisition',
      tool: 'marketing_automation',
    },
    campaign_conversion: {
      shape: 'ratio',
      unit: '%',
      aggregation: 'last',
      cadence: 'month',
      direction: 'at_least',
      aim: { target: 0.03 },
      tier: 'core',
      timing: 'lagging',
      category: 'acquisition',
      tool: 'marketing_automation',
    },
    visitor_growth: {
      shape: 'distinct',
      unit: '#',
      aggregation: 'sum',
      cadence: 'month',
      direction: 'at_least',
      aim: { change: 0.2, by: 'relative', comparison: 'previous_month' },
      tier: 'supporting',
      timing: 'leading',
      category: 'acquisition',
      tool: 'web_log',
    },
    ad_inquiries: {
      shape: 'count',
      unit: '#',
      aggregation: 'sum',
      cadence: 'quarter',
      direction: 'at_least',
      aim: { target: 300 },
      tier: 'supporting',
      timing: 'leading',
      category: 'acquisition',
      tool: 'ad_platform',
    },
  } satisfies TemplateSet;
}
