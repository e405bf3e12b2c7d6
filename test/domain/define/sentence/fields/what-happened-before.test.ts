import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '원자재 값이 올랐지만 제조 원가율은 60% 이하로 유지',
    {
      metric: '제조 원가율',
      verb: 'keep',
      direction: 'at_most',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
      leftover: ['원자재 값이 올랐지만'],
    },
  ],
  [
    '환율이 떨어졌지만 수출 매출 30억 원 이상 달성',
    {
      metric: '수출 매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3e9,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['환율이 떨어졌지만'],
    },
  ],
  [
    '작년보다 문의가 많아졌지만 첫 응답 30분 이내 유지',
    {
      metric: '첫 응답',
      verb: 'keep',
      direction: 'at_most',
      target: 30,
      unit: 'min',
      leftover: ['작년보다 문의가 많아졌지만'],
    },
  ],
  [
    '임대료가 올랐음에도 영업이익률 12% 이상 유지',
    {
      metric: '영업이익률',
      verb: 'keep',
      direction: 'at_least',
      target: 0.12,
      unit: '%',
      aggregation: 'last',
      leftover: ['임대료가 올랐음에도'],
    },
  ],
  [
    '관광객이 30% 줄었으나 객실 점유율 70% 이상 유지',
    {
      metric: '객실 점유율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.7,
      unit: '%',
      aggregation: 'last',
      leftover: ['관광객이 30% 줄었으나'],
    },
  ],
  [
    '임금 인상에도 불구하고 이직률을 7% 이하로 낮춘다',
    {
      metric: '이직률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.07,
      unit: '%',
      aggregation: 'last',
      leftover: ['임금 인상에도 불구하고'],
    },
  ],
  [
    'Even though two people left, attendance should stay above 90%',
    {
      metric: 'attendance',
      verb: 'keep',
      direction: 'more_than',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
      leftover: ['Even though two people left'],
    },
  ],
  [
    'Despite the price hike, retention has to stay above 85%',
    {
      metric: 'retention',
      verb: 'keep',
      direction: 'more_than',
      target: 0.85,
      unit: '%',
      aggregation: 'last',
      leftover: ['Despite the price hike'],
    },
  ],
  [
    'In spite of higher rents, profit should grow by 6%',
    aChange({
      metric: 'profit',
      verb: 'increase',
      target: 0.06,
      aggregation: 'sum',
      leftover: ['In spite of higher rents'],
    }),
  ],
  [
    'Prices went up 5%, but margin should stay above 20%',
    {
      metric: 'margin',
      verb: 'keep',
      direction: 'more_than',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
      leftover: ['Prices went up 5%'],
    },
  ],
  [
    'Our prices increased by 8%, but churn must not go above 4%',
    {
      metric: 'churn',
      direction: 'at_most',
      target: 0.04,
      unit: '%',
      aggregation: 'last',
      leftover: ['Our prices increased by 8%'],
    },
  ],
  [
    'Traffic fell 20%, but conversion should be at least 3.5%',
    {
      metric: 'conversion',
      direction: 'at_least',
      target: 0.035,
      unit: '%',
      aggregation: 'last',
      leftover: ['Traffic fell 20%'],
    },
  ],
];

test.each(ROWS)('sets aside what has changed meanwhile: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
