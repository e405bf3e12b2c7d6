import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '30 new contracts a month',
    { metric: 'new contracts', target: 30, unit: '#', cadence: 'month', aggregation: 'sum' },
  ],
  [
    'At least 500 leads per month',
    {
      metric: 'leads',
      direction: 'at_least',
      target: 500,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'Reach 1.2M in annual revenue',
    {
      metric: 'revenue',
      verb: 'reach',
      direction: 'at_least',
      target: 1.2e6,
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
  [
    'monthly active users at least 500k',
    {
      metric: 'monthly active users',
      direction: 'at_least',
      target: 500_000,
      unit: '#',
      cadence: 'month',
      aggregation: 'last',
    },
  ],
  [
    'Win 30 new contracts a month',
    {
      metric: 'new contracts',
      verb: 'reach',
      direction: 'at_least',
      target: 30,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'Publish two reports a week',
    {
      metric: 'reports',
      verb: 'reach',
      direction: 'at_least',
      target: 2,
      unit: '#',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    'Zero accidents per quarter',
    { metric: 'accidents', target: 0, unit: '#', cadence: 'quarter', aggregation: 'sum' },
  ],
  [
    'Twice a week team review',
    { metric: 'team review', target: 2, unit: 'times', cadence: 'week', aggregation: 'sum' },
  ],
  [
    'we gotta ship at least 3 features a month',
    {
      metric: 'features',
      verb: 'reach',
      direction: 'at_least',
      target: 3,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'aim for about 300 signups a week',
    { metric: 'signups', target: 300, unit: '#', cadence: 'week', aggregation: 'sum' },
  ],
  [
    '15 demos a week at a minimum',
    {
      metric: 'demos',
      direction: 'at_least',
      target: 15,
      unit: '#',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    'would be great to have 40 new trials per week',
    { metric: 'new trials', target: 40, unit: '#', cadence: 'week', aggregation: 'sum' },
  ],
  [
    'sell 200 monthly plans per quarter',
    {
      metric: 'monthly plans',
      verb: 'reach',
      direction: 'at_least',
      target: 200,
      unit: '#',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    'the team needs to close two dozen tickets a day',
    {
      metric: 'tickets',
      verb: 'reach',
      direction: 'at_least',
      target: 24,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    "let's say 1,000 downloads a day, minimum",
    {
      metric: 'downloads',
      direction: 'at_least',
      target: 1000,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    'at least a dozen case studies a year',
    {
      metric: 'case studies',
      direction: 'at_least',
      target: 12,
      unit: '#',
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
  [
    'we really need fewer than 10 complaints a week',
    {
      metric: 'complaints',
      direction: 'less_than',
      target: 10,
      unit: '#',
      cadence: 'week',
      aggregation: 'sum',
      leftover: ['really'],
    },
  ],

  [
    'Missed pickups: fewer than 8 per day',
    {
      metric: 'Missed pickups',
      direction: 'less_than',
      target: 8,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    'our drivers should finish 40 drop-offs a day minimum',
    {
      metric: 'drop-offs',
      verb: 'reach',
      direction: 'at_least',
      target: 40,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
      leftover: ['drivers'],
    },
  ],
];

test.each(ROWS)('reads how many in which time: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
