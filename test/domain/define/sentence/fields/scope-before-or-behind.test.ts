import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Repeat purchase rate of 28% or more among first-time buyers',
    {
      metric: 'Repeat purchase rate',
      scope: 'first-time buyers',
      direction: 'at_least',
      target: 0.28,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Open rate of at least 35% across our new subscribers',
    {
      metric: 'Open rate',
      scope: 'new subscribers',
      direction: 'at_least',
      target: 0.35,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Among first-time buyers, repeat rate of at least 28%',
    {
      metric: 'repeat rate',
      scope: 'first-time buyers',
      direction: 'at_least',
      target: 0.28,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'In the Berlin office, absence rate under 4%',
    {
      metric: 'absence rate',
      scope: 'Berlin office',
      direction: 'less_than',
      target: 0.04,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'At our Leeds site, scrap rate below 2%',
    {
      metric: 'scrap rate',
      scope: 'Leeds site',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'In the northern depots, fuel cost under €1.40 per km',
    {
      metric: 'fuel cost per km',
      scope: 'northern depots',
      direction: 'less_than',
      target: 1.4,
      unit: 'EUR',
    },
  ],
  [
    'In the second half, at least 500 new users',
    {
      metric: 'new users',
      direction: 'at_least',
      target: 500,
      unit: '#',
      due: '2026-12-31',
      aggregation: 'sum',
    },
  ],
  [
    'At least 80% of discharges before noon',
    {
      metric: 'discharges before noon',
      direction: 'at_least',
      target: 0.8,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Class size of 18 to 24 pupils',
    {
      metric: 'Class size',
      direction: 'between',
      target: 18,
      targetHigh: 24,
      unit: '#',
      leftover: ['pupils'],
    },
  ],
  [
    '장애 복구는 두 시간 반 안에 끝내기',
    { metric: '장애 복구', verb: 'reach', direction: 'at_most', target: 2.5, unit: 'h' },
  ],
  [
    '프로젝트 3건 끝내기',
    {
      metric: '프로젝트',
      verb: 'reach',
      direction: 'at_least',
      target: 3,
      unit: '건',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('reads for whom or where it is, before or behind the rest: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
