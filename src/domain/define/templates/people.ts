import type { TemplateSet } from './template';

/** Human resources. */
export function peopleTemplates() {
  return {
    time_to_hire: {
      shape: 'average',
      unit: 'd',
      aggregation: 'mean',
      cadence: 'quarter',
      direction: 'at_most',
      aim: { target: 45 },
      tier: 'core',
      timing: 'leading',
      category: 'people',
      tool: 'hr_system',
    },
    probation_passed: {
      shape: 'ratio',
      unit: '%',
      aggregation: 'last',
      cadence: 'half',
      direction: 'at_least',
      aim: { target: 0.9 },
      tier: 'supporting',
      timing: 'lagging',
      category: 'people',
      tool: 'hr_system',
    },
    staff_turnover: {
      shape: 'churn',
      unit: '%',
      aggregation: 'last',
      cadence: 'year',
      direction: 'at_most',
      aim: { target: 0.1 },
      tier: 'core',
      timing: 'lagging',
      category: 'people',
      tool: 'hr_system',
    },
    staff_satisfaction: {
      shape: 'average',
      unit: 'score',
      aggregation: 'mean',
      cadence: 'half',
      direction: 'at_least',
      aim: { target: 4.3 },
      tier: 'core',
      timing: 'leading',
      category: 'people',
      tool: 'survey',
    },
  } satisfies TemplateSet;
}
