import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '매출 10억 원 이상, 이탈률 5% 이하',
    {
      metric: '매출',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['이탈률 5% 이하'],
    },
  ],
  [
    '매출 10억 원 달성 및 이탈률 5% 이하 유지',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['이탈률 5% 이하 유지'],
    },
  ],
  [
    'Grow revenue by 10% and cut churn to 5%',
    aChange({
      metric: 'revenue',
      verb: 'increase',
      target: 0.1,
      aggregation: 'sum',
      leftover: ['cut churn to 5%'],
    }),
  ],
  [
    '온보딩 완료율 20% 개선, 12월 말까지',
    aChange({
      metric: '온보딩 완료율',
      verb: 'increase',
      target: 0.2,
      due: '2026-12-31',
      aggregation: 'last',
      doubts: ['percent_or_points'],
    }),
  ],
  [
    '방문자 수, 가입자 수 20% 증가 무지개',
    aChange({
      metric: '방문자 수 가입자 수',
      verb: 'increase',
      target: 0.2,
      aggregation: 'sum',
      leftover: ['무지개'],
    }),
  ],
  [
    '재구매율 20% 달성하고 NPS 50점 이상 유지',
    {
      metric: '재구매율',
      verb: 'reach',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
      leftover: ['NPS 50점 이상 유지'],
    },
  ],
  [
    '매출 10억 원 이상 이탈률 5% 이하',
    {
      metric: '매출',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['이탈률 5% 이하'],
    },
  ],

  [
    '상반기에 30건, 하반기에 50건 계약',
    {
      metric: '',
      target: 30,
      unit: '건',
      due: '2026-06-30',
      aggregation: 'sum',
      leftover: ['하반기에 50건 계약'],
    },
  ],
];

test.each(ROWS)('reads the first clause and leaves the second over: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
