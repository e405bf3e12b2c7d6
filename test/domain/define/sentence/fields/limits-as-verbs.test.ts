import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '반송률 2.5% 못 미치게 관리',
    {
      metric: '반송률',
      verb: 'keep',
      direction: 'less_than',
      target: 0.025,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '부채 비율 150%를 밑돌도록 관리',
    {
      metric: '부채 비율',
      verb: 'keep',
      direction: 'less_than',
      target: 1.5,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '월 클레임 10건 안 되게',
    {
      metric: '클레임',
      direction: 'less_than',
      target: 10,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '합격률 70% 웃돌게',
    { metric: '합격률', direction: 'more_than', target: 0.7, unit: '%', aggregation: 'last' },
  ],
  [
    '매출을 5억 상회하도록',
    { metric: '매출', direction: 'more_than', target: 5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '가동률이 95%를 밑돌지 않게',
    { metric: '가동률', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '초과근무를 월 10시간으로 제한',
    {
      metric: '초과근무',
      verb: 'keep',
      direction: 'at_most',
      target: 10,
      unit: 'h',
      cadence: 'month',
    },
  ],
  [
    '광고 지출을 3천만 원으로 제한합니다',
    {
      metric: '광고 지출',
      verb: 'keep',
      direction: 'at_most',
      target: 3e7,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '이직률을 5%로 억제',
    {
      metric: '이직률',
      verb: 'keep',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Cap travel spend at $20k a quarter',
    {
      metric: 'travel spend',
      verb: 'keep',
      direction: 'at_most',
      target: 20000,
      unit: 'USD',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    'Limit refunds to 40 a month',
    {
      metric: 'refunds',
      verb: 'keep',
      direction: 'at_most',
      target: 40,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'market share cap of at least 5%',
    {
      metric: 'market share cap',
      direction: 'at_least',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],

  [
    '복귀율 90퍼센트 밑으로 안 떨어지게',
    { metric: '복귀율', direction: 'at_least', target: 0.9, unit: '%', aggregation: 'last' },
  ],
  [
    '재고 정확도 98% 아래로 못 내려가게',
    { metric: '재고 정확도', direction: 'at_least', target: 0.98, unit: '%', aggregation: 'last' },
  ],
  ['온도 8도 위로 안 올라가게', { metric: '온도', direction: 'at_most', target: 8, unit: '도' }],

  [
    '상담원 이직을 분기 3명 안으로 막자',
    {
      metric: '상담원 이직',
      direction: 'at_most',
      target: 3,
      unit: '명',
      cadence: 'quarter',
      aggregation: 'sum',
      leftover: ['막자'],
    },
  ],
  [
    '오차율은 2% 내로',
    { metric: '오차율', direction: 'at_most', target: 0.02, unit: '%', aggregation: 'last' },
  ],
];

test.each(ROWS)('reads a limit that is a verb: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
