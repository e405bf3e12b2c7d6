import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '30일 이상 연체 고객 5명 이하',
    { metric: '30일 이상 연체 고객', direction: 'at_most', target: 5, unit: '명' },
  ],
  [
    '10만 원 이상 주문 비율 30%',
    { metric: '10만 원 이상 주문 비율', target: 0.3, unit: '%', aggregation: 'last' },
  ],
  ['3회 이상 구매 고객 500명', { metric: '3회 이상 구매 고객', target: 500, unit: '명' }],
  [
    '4.5점 이상 강의 비율 70% 이상',
    {
      metric: '4.5점 이상 강의 비율',
      direction: 'at_least',
      target: 0.7,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '주 52시간 초과 근무자 0명',
    { metric: '52시간 초과 근무자', target: 0, unit: '명', cadence: 'week' },
  ],
  [
    '주 1회 이상 고객 방문',
    {
      metric: '고객 방문',
      direction: 'at_least',
      target: 1,
      unit: '회',
      cadence: 'week',
      aggregation: 'sum',
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
    'Keep the queue shorter than 12 people',
    {
      metric: 'queue',
      verb: 'keep',
      direction: 'less_than',
      target: 12,
      unit: '#',
      leftover: ['people'],
    },
  ],
];

test.each(ROWS)('leaves a limit to the noun that it describes: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
