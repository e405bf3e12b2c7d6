import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Renewal rate at least 80%',
    { metric: 'Renewal rate', direction: 'at_least', target: 0.8, unit: '%', aggregation: 'last' },
  ],
  [
    'Campaign conversion rate over 3%',
    {
      metric: 'Campaign conversion rate',
      direction: 'more_than',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Keep churn under 5%',
    {
      metric: 'churn',
      verb: 'keep',
      direction: 'less_than',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Seven-day retention of at least 40%',
    {
      metric: 'Seven-day retention',
      direction: 'at_least',
      target: 0.4,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'At least 95% of tickets resolved within 24 hours',
    {
      metric: 'tickets resolved within 24 hours',
      direction: 'at_least',
      target: 0.95,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Conversion rate on mobile at least 3%',
    {
      metric: 'Conversion rate',
      scope: 'mobile',
      direction: 'at_least',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'We want to keep the error rate below 1%, please',
    {
      metric: 'error rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.01,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Customer retention rate above 85% for enterprise customers',
    {
      metric: 'Customer retention rate',
      scope: 'enterprise customers',
      direction: 'more_than',
      target: 0.85,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'On-time delivery at least 98%',
    {
      metric: 'On-time delivery',
      direction: 'at_least',
      target: 0.98,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Growth rate of at least 5%',
    { metric: 'Growth rate', direction: 'at_least', target: 0.05, unit: '%', aggregation: 'last' },
  ],
  [
    "let's keep refunds under 2%",
    {
      metric: 'refunds',
      verb: 'keep',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    "we'd like at least 70% of trial users to convert",
    {
      metric: 'trial users to convert',
      direction: 'at_least',
      target: 0.7,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'we should be at 95% on-time delivery or better',
    {
      metric: 'on-time delivery',
      direction: 'at_least',
      target: 0.95,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'ideally 80 percent of invoices paid within 30 days',
    { metric: 'invoices paid within 30 days', target: 0.8, unit: '%', aggregation: 'last' },
  ],
  [
    'churn 3% tops',
    { metric: 'churn', direction: 'at_most', target: 0.03, unit: '%', aggregation: 'last' },
  ],
  [
    'Retain 92% of annual contracts',
    { metric: 'annual contracts', verb: 'keep', target: 0.92, unit: '%', aggregation: 'last' },
  ],

  [
    'Dropped calls under 2%',
    {
      metric: 'Dropped calls',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads a share: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
