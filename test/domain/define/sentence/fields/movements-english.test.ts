import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const DOUBT = { doubts: ['percent_or_points'] as const };

const ROWS: Row[] = [
  [
    'visitors +20% on last month',
    aChange({ metric: 'visitors', target: 0.2, comparison: 'previous_month', aggregation: 'sum' }),
  ],
  [
    'Increase monthly sales by 15% within 3 months',
    aChange({
      metric: 'sales',
      verb: 'increase',
      target: 0.15,
      cadence: 'month',
      due: '2026-06-10',
      aggregation: 'sum',
    }),
  ],
  [
    'Reduce complaints by 20%',
    aChange({ metric: 'complaints', verb: 'decrease', target: -0.2, aggregation: 'sum' }),
  ],
  [
    'repeat inquiries −20% vs last quarter',
    aChange({
      metric: 'repeat inquiries',
      target: -0.2,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    'Seven-day retention up 15% on last quarter',
    aChange({
      metric: 'Seven-day retention',
      verb: 'increase',
      target: 0.15,
      comparison: 'previous_quarter',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    'Raise completion rate by 20 percentage points',
    aChange({
      metric: 'completion rate',
      verb: 'increase',
      target: 0.2,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    'A 10% increase in followers',
    aChange({ metric: 'followers', verb: 'increase', target: 0.1, aggregation: 'last' }),
  ],
  [
    '20% more signups than last year',
    aChange({
      metric: 'signups',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    'Grow revenue 25% year over year',
    aChange({
      metric: 'revenue',
      verb: 'increase',
      target: 0.25,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    'Increase signups by 500 a month',
    aChange({
      metric: 'signups',
      verb: 'increase',
      target: 500,
      unit: '#',
      change: 'points',
      cadence: 'month',
      aggregation: 'sum',
    }),
  ],
  [
    'Improve conversion rate by 2pp',
    aChange({
      metric: 'conversion rate',
      verb: 'increase',
      target: 0.02,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    'twenty percent fewer errors',
    aChange({ metric: 'errors', verb: 'decrease', target: -0.2, aggregation: 'sum' }),
  ],
  [
    'visitors +30% in 6 months',
    aChange({ metric: 'visitors', target: 0.3, due: '2026-09-10', aggregation: 'sum' }),
  ],
  [
    '+15% sales vs. same period last year',
    aChange({ metric: 'sales', target: 0.15, comparison: 'previous_year', aggregation: 'sum' }),
  ],
  [
    'Over the next two quarters, raise NPS by 10 points',
    {
      metric: 'NPS',
      verb: 'increase',
      direction: 'at_least',
      target: 10,
      unit: 'score',
      change: 'points',
      comparison: 'current',
      due: '2026-09-10',
      aggregation: 'last',
    },
  ],
  [
    'revenue +12% YoY',
    {
      metric: 'revenue',
      direction: 'at_least',
      target: 0.12,
      unit: '%',
      change: 'relative',
      comparison: 'previous_year',
      aggregation: 'sum',
    },
  ],

  [
    'how about 10% fewer typos than last month',
    aChange({
      metric: 'typos',
      verb: 'decrease',
      target: -0.1,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],

  [
    'Shave ten minutes off average turnaround',
    aChange({
      metric: 'average turnaround',
      verb: 'decrease',
      target: -10,
      unit: 'min',
      change: 'points',
      aggregation: 'mean',
    }),
  ],
  [
    'Take 2 days off onboarding time',
    aChange({ metric: 'onboarding time', verb: 'reach', target: -2, unit: 'd', change: 'points' }),
  ],
  [
    'Payment terms shortened by 5 days',
    aChange({ metric: 'Payment terms', verb: 'decrease', target: -5, unit: 'd', change: 'points' }),
  ],
  [
    'Costs trimmed by 10%',
    aChange({ metric: 'Costs', verb: 'decrease', target: -0.1, aggregation: 'sum' }),
  ],
  [
    '5 more volunteers',
    aChange({
      metric: 'volunteers',
      verb: 'increase',
      target: 5,
      unit: '#',
      change: 'points',
      aggregation: 'sum',
    }),
  ],
  [
    '3 fewer incidents than last month',
    aChange({
      metric: 'incidents',
      verb: 'decrease',
      target: -3,
      unit: '#',
      change: 'points',
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
];

test.each(ROWS)('reads a movement: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
