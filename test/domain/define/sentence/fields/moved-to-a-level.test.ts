import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '이탈률을 5%로 낮추기',
    {
      metric: '이탈률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '재구매율을 20% 이상으로 높이자',
    {
      metric: '재구매율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Grow followers to half a million',
    {
      metric: 'followers',
      verb: 'increase',
      direction: 'at_least',
      target: 500_000,
      unit: '#',
      aggregation: 'last',
    },
  ],
  [
    '재구매율을 20% 이상으로 높여 주세요',
    {
      metric: '재구매율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '재구매율을 20%까지 높여 주시기 바랍니다',
    {
      metric: '재구매율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    "I'd like to see churn fall below 4%",
    {
      metric: 'churn',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.04,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '광고비 좀 월 이천만원 밑으로 줄여주세요',
    {
      metric: '광고비',
      verb: 'decrease',
      direction: 'less_than',
      target: 20000000,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '평균 객단가 를 3만 5천원까지 올렸으면 합니다',
    {
      metric: '평균 객단가',
      verb: 'increase',
      direction: 'at_least',
      target: 35000,
      unit: 'KRW',
      aggregation: 'mean',
    },
  ],
  [
    '재방문율도 40%까지 높여보고 싶습니다',
    {
      metric: '재방문율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.4,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '신규 고객 CAC 를 5만원 이하로 낮춰봅시다',
    { metric: '신규 고객 CAC', verb: 'decrease', direction: 'at_most', target: 50000, unit: 'KRW' },
  ],
  [
    '노쇼율 5프로대로 낮춥시다',
    {
      metric: '노쇼율',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    "let's ramp up weekly active users to 10k",
    {
      metric: 'weekly active users',
      verb: 'increase',
      direction: 'at_least',
      target: 10000,
      unit: '#',
      cadence: 'week',
      aggregation: 'last',
    },
  ],
  [
    'cut the number of open bugs to 20 at most',
    {
      metric: 'number of open bugs',
      verb: 'decrease',
      direction: 'at_most',
      target: 20,
      unit: '#',
      aggregation: 'sum',
    },
  ],
  [
    'Bring CAC down to $80 for paid channels',
    {
      metric: 'CAC',
      scope: 'paid channels',
      verb: 'decrease',
      direction: 'at_most',
      target: 80,
      unit: 'USD',
    },
  ],
  [
    'get the bounce rate down to like 35%',
    {
      metric: 'bounce rate',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.35,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads where a movement ends: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
