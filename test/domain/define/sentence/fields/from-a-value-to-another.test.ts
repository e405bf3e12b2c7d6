import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '전환율을 25%에서 30%로 향상',
    {
      metric: '전환율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.3,
      baseline: 0.25,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'Increase conversion rate from 25% to 30%',
    {
      metric: 'conversion rate',
      verb: 'increase',
      direction: 'at_least',
      target: 0.3,
      baseline: 0.25,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'churn 8% → 5%',
    {
      metric: 'churn',
      direction: 'at_most',
      target: 0.05,
      baseline: 0.08,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    '현재 25%인 전환율을 30%로 올리기',
    {
      metric: '전환율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.3,
      baseline: 0.25,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    '고객 이탈률을 연말까지 8%에서 5% 이하로 낮추기',
    {
      metric: '고객 이탈률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      baseline: 0.08,
      unit: '%',
      comparison: 'baseline',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    'Increase average deal size to $12k from $10k',
    {
      metric: 'average deal size',
      verb: 'increase',
      direction: 'at_least',
      target: 12_000,
      baseline: 10_000,
      unit: 'USD',
      comparison: 'baseline',
      aggregation: 'mean',
    },
  ],
  [
    'CS 대기시간을 5분에서 2분으로 줄여나갑시다',
    {
      metric: 'CS 대기시간',
      verb: 'decrease',
      direction: 'at_most',
      target: 2,
      baseline: 5,
      unit: 'min',
      comparison: 'baseline',
    },
  ],
  [
    '앱 평점 4.2 에서 4.6 으로 끌어올리면 좋겠어요',
    {
      metric: '앱 평점',
      verb: 'increase',
      direction: 'at_least',
      target: 4.6,
      baseline: 4.2,
      unit: 'score',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    '전환율3%에서5%로올리기',
    {
      metric: '전환율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.05,
      baseline: 0.03,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    '배너 클릭률 1.2%→2%',
    {
      metric: '배너 클릭률',
      direction: 'at_least',
      target: 0.02,
      baseline: 0.012,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'grow MRR from 40k to 60k this half',
    {
      metric: 'MRR',
      verb: 'increase',
      direction: 'at_least',
      target: 60000,
      baseline: 40000,
      comparison: 'baseline',
      due: '2026-06-30',
      aggregation: 'last',
    },
  ],

  [
    'Scrap rate from 3.2% down to 1.8%',
    {
      metric: 'Scrap rate',
      direction: 'at_most',
      target: 0.018,
      baseline: 0.032,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'Bring trial conversion from 8% up to 12%',
    {
      metric: 'trial conversion',
      verb: 'reach',
      direction: 'at_least',
      target: 0.12,
      baseline: 0.08,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads from where to where: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
