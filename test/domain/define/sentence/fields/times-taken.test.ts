import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '채용 소요 기간 평균 45일 이내',
    { metric: '채용 소요 기간', direction: 'at_most', target: 45, unit: 'd', aggregation: 'mean' },
  ],
  ['응답 24시간 이내', { metric: '응답', direction: 'at_most', target: 24, unit: 'h' }],
  [
    '평균 응답 시간 30분 이내',
    {
      metric: '평균 응답 시간',
      direction: 'at_most',
      target: 30,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  [
    'Hiring time at most 45 days on average',
    { metric: 'Hiring time', direction: 'at_most', target: 45, unit: 'd', aggregation: 'mean' },
  ],
  ['Answers within 24 hours', { metric: 'Answers', direction: 'at_most', target: 24, unit: 'h' }],
  [
    'Average response time below 2 hours',
    {
      metric: 'Average response time',
      direction: 'less_than',
      target: 2,
      unit: 'h',
      aggregation: 'mean',
    },
  ],
  [
    'first response time 30분 이내',
    { metric: 'first response time', direction: 'at_most', target: 30, unit: 'min' },
  ],
  [
    '응답 시간을 24시간 이내로 단축',
    { metric: '응답 시간', verb: 'decrease', direction: 'at_most', target: 24, unit: 'h' },
  ],
  [
    'Reduce response time to under 2 hours',
    { metric: 'response time', verb: 'decrease', direction: 'less_than', target: 2, unit: 'h' },
  ],
  ['문의를 24시간 이내 답변', { metric: '문의 답변', direction: 'at_most', target: 24, unit: 'h' }],
  [
    '평균 배송 시간은 2일 이내여야 함',
    { metric: '평균 배송 시간', direction: 'at_most', target: 2, unit: 'd', aggregation: 'mean' },
  ],
  ['리드타임 2주 이내', { metric: '리드타임', direction: 'at_most', target: 2, unit: '주' }],
  [
    '견적 회신은 1영업일 이내로 부탁드립니다',
    { metric: '견적 회신', direction: 'at_most', target: 1, unit: 'd' },
  ],
  [
    '잔업은 주당 10시간 이하로 묶어주세요',
    {
      metric: '잔업',
      direction: 'at_most',
      target: 10,
      unit: 'h',
      cadence: 'week',
      leftover: ['묶어주세요'],
    },
  ],
  [
    '매출채권 회수 기간 45일 미만이었으면 합니다',
    { metric: '매출채권 회수 기간', direction: 'less_than', target: 45, unit: 'd' },
  ],
  [
    '직원 1인당 교육시간 연 20시간 이상',
    {
      metric: '직원 1인당 교육시간',
      direction: 'at_least',
      target: 20,
      unit: 'h',
      cadence: 'year',
    },
  ],
  [
    'keep average handle time around 6 mins or less',
    {
      metric: 'average handle time',
      verb: 'keep',
      direction: 'at_most',
      target: 6,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  [
    'first response 2 business days 이내',
    { metric: 'first response', direction: 'at_most', target: 2, unit: 'd' },
  ],
  [
    'reply to every email in under 6 hours',
    { metric: 'reply to every email', direction: 'less_than', target: 6, unit: 'h' },
  ],
  [
    'lead response time: 15 min max',
    { metric: 'lead response time', direction: 'at_most', target: 15, unit: 'min' },
  ],
  [
    '앱리뷰답글은12시간내로꼭달아주세요',
    { metric: '앱리뷰답글', direction: 'at_most', target: 12, unit: 'h', leftover: ['달아주세요'] },
  ],
  [
    'Average length of stay of at most 4.2 days',
    {
      metric: 'Average length of stay',
      direction: 'at_most',
      target: 4.2,
      unit: 'd',
      aggregation: 'mean',
    },
  ],
  [
    '발주 리드타임 평균 닷새 이내',
    { metric: '발주 리드타임', direction: 'at_most', target: 5, unit: 'd', aggregation: 'mean' },
  ],
  [
    'next day delivery at least 90%',
    {
      metric: 'next day delivery',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads how long it takes: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
