import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '내부 만족도 4.3점 이상',
    {
      metric: '내부 만족도',
      direction: 'at_least',
      target: 4.3,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'CSAT 4.5점 이상',
    { metric: 'CSAT', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
  ],
  [
    '앱 평점 4.5 이상',
    { metric: '앱 평점', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
  ],
  [
    '만족도 5점 만점에 4.5점 이상',
    { metric: '만족도', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
  ],
  [
    'Employee survey of at least 4.3 points',
    {
      metric: 'Employee survey',
      direction: 'at_least',
      target: 4.3,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'CSAT ≥ 4.5',
    { metric: 'CSAT', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
  ],
  [
    'Store rating of 4.5/5 or higher',
    {
      metric: 'Store rating',
      direction: 'at_least',
      target: 4.5,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'NPS 최소 50점 유지',
    {
      metric: 'NPS',
      verb: 'keep',
      direction: 'at_least',
      target: 50,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'Our goal is to reach 4.5 out of 5 in customer satisfaction',
    {
      metric: 'customer satisfaction',
      verb: 'reach',
      direction: 'at_least',
      target: 4.5,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    '고객만족도4.5점이상유지하기',
    {
      metric: '고객만족도',
      verb: 'keep',
      direction: 'at_least',
      target: 4.5,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    '직원 만족도 조사 4점은 나왔으면 합니다',
    { metric: '직원 만족도 조사', target: 4, unit: 'score', aggregation: 'last' },
  ],

  [
    'NPS 50을 초과',
    { metric: 'NPS', direction: 'more_than', target: 50, unit: 'score', aggregation: 'last' },
  ],
];

test.each(ROWS)('reads a score: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
