import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'satisfaction 90% by Q4',
    { metric: 'satisfaction', target: 0.9, unit: '%', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    'Reach 100 new customers by end of March',
    {
      metric: 'new customers',
      verb: 'reach',
      direction: 'at_least',
      target: 100,
      unit: '#',
      due: '2026-03-31',
      aggregation: 'sum',
    },
  ],
  [
    'Retention 90% by end of year',
    { metric: 'Retention', target: 0.9, unit: '%', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    'Reduce churn to less than 2% by the end of the year',
    {
      metric: 'churn',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    'Get CSAT up to 4.6 by the end of the quarter',
    {
      metric: 'CSAT',
      verb: 'reach',
      direction: 'at_least',
      target: 4.6,
      unit: 'score',
      due: '2026-03-31',
      aggregation: 'last',
    },
  ],
  [
    'can you get the NPS up to 50 by Q3?',
    {
      metric: 'NPS',
      verb: 'reach',
      direction: 'at_least',
      target: 50,
      unit: 'score',
      due: '2026-09-30',
      aggregation: 'last',
    },
  ],
  [
    'hoping to land 12 enterprise deals this year',
    {
      metric: 'enterprise deals',
      verb: 'reach',
      direction: 'at_least',
      target: 12,
      unit: '#',
      due: '2026-12-31',
      aggregation: 'sum',
    },
  ],
  [
    "i'd love to see churn drop below 2% by December",
    {
      metric: 'churn',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    'shooting for 25k in MRR by year end',
    { metric: 'MRR', target: 25000, due: '2026-12-31', aggregation: 'last' },
  ],
  [
    'half a million dollars in sales this quarter please',
    { metric: 'sales', target: 500000, unit: 'USD', due: '2026-03-31', aggregation: 'sum' },
  ],
  [
    'ok so revenue should hit 3.2 mil this year',
    {
      metric: 'revenue',
      verb: 'reach',
      direction: 'at_least',
      target: 3200000,
      due: '2026-12-31',
      aggregation: 'sum',
    },
  ],
  [
    "we're gonna need 5 hires before June",
    { metric: 'hires', target: 5, unit: '#', due: '2026-06-30', aggregation: 'sum' },
  ],
  [
    'looking to get conversion above 4% by the end of the year',
    {
      metric: 'conversion',
      verb: 'reach',
      direction: 'more_than',
      target: 0.04,
      unit: '%',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    'would be awesome if we could get 100 reviews this month',
    {
      metric: 'reviews',
      verb: 'reach',
      direction: 'at_least',
      target: 100,
      unit: '#',
      due: '2026-03-31',
      aggregation: 'sum',
    },
  ],
  [
    'Lift average order value to at least $65 this quarter',
    {
      metric: 'average order value',
      verb: 'increase',
      direction: 'at_least',
      target: 65,
      unit: 'USD',
      due: '2026-03-31',
      aggregation: 'mean',
    },
  ],

  [
    'Get at least 40 Google reviews before Christmas',
    {
      metric: 'Google reviews',
      verb: 'reach',
      direction: 'at_least',
      target: 40,
      unit: '#',
      aggregation: 'sum',
      leftover: ['Christmas'],
    },
  ],
  [
    'Sign up 15 schools between September and December',
    {
      metric: 'schools',
      verb: 'reach',
      direction: 'at_least',
      target: 15,
      unit: '#',
      starts: '2026-09-01',
      due: '2026-12-31',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('reads until when: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
