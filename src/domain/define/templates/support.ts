import type { TemplateSet } from './template';

/** Customer support. */
export function supportTemplates() {
  return {
    answer_time: {
      shape: 'average',
      unit: 'h',
      aggregation: 'mean',
      cadence: 'month',
      direction: 'at_most',
      aim: { target: 24 },
      tier: 'core',
      timing: 'leading',
      category: 'service_quality',
      tool: 'tickets',
    },
    tickets_resolved: {
      shape: 'ratio',
      unit: '%',
      aggregation: 'last',
      cadence: 'month',
      direction: 'at_least',
      aim: { target: 0.95 },
      tier: 'core',
      timing: 'leading',
      category: 'service_quality',
      tool: 'tickets',
    },
    repeat_inquiries: {
      shape: 'count',
      unit: '#',
      aggregation: 'sum',
      cadence: 'quarter',
      direction: 'at_most',
      aim: { change: -0.2, by: 'relative', comparison: 'previous_quarter' },
      tier: 'supporting',
      timing: 'lagging',
      category: 'service_quality',
      tool: 'tickets',
    },
    csat_score: {
      shape: 'average',
      unit: 'score',
      aggregation: 'mean',
      cadence: 'month',
      direction: 'at_least',
      aim: { target: 4.5 },
      tier: 'core',
      timing: 'lagging',
      category: 'user_experience',
      tool: 'survey',
    },
  } satisfies TemplateSet;
}
