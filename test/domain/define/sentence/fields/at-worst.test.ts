import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Error rate no worse than 2%',
    { metric: 'Error rate', direction: 'at_most', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    'Retention must be no worse than 88%',
    { metric: 'Retention', direction: 'at_least', target: 0.88, unit: '%', aggregation: 'last' },
  ],
  [
    'Delivery time at worst 3 days',
    { metric: 'Delivery time', direction: 'at_most', target: 3, unit: 'd' },
  ],
  [
    'Attendance at worst 92%',
    { metric: 'Attendance', direction: 'at_least', target: 0.92, unit: '%', aggregation: 'last' },
  ],
  [
    'Refund rate 2% at worst',
    { metric: 'Refund rate', direction: 'at_most', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    'At worst, the backlog is 50 tickets',
    {
      metric: 'backlog',
      direction: 'at_most',
      target: 50,
      unit: '#',
      aggregation: 'last',
      leftover: ['tickets'],
    },
  ],
  [
    'No less than 40 demos a month',
    {
      metric: 'demos',
      direction: 'at_least',
      target: 40,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'Costs no bigger than $40k a month',
    {
      metric: 'Costs',
      direction: 'at_most',
      target: 40000,
      unit: 'USD',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '불량률 나빠도 2%',
    { metric: '불량률', direction: 'at_most', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    '출석률 최악이라도 85%',
    { metric: '출석률', direction: 'at_least', target: 0.85, unit: '%', aggregation: 'last' },
  ],
  [
    '결근율은 최악의 경우에도 3%',
    { metric: '결근율', direction: 'at_most', target: 0.03, unit: '%', aggregation: 'last' },
  ],
  [
    '못해도 월 계약 20건은 하자',
    {
      metric: '계약',
      direction: 'at_least',
      target: 20,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '대기 시간은 길어도 20분',
    { metric: '대기 시간', direction: 'at_most', target: 20, unit: 'min' },
  ],
  ['참석자는 많아야 30명', { metric: '참석자', direction: 'at_most', target: 30, unit: '명' }],
  [
    '장기 고객 유지율을 90% 밑으로 떨어뜨리지 말자',
    {
      metric: '장기 고객 유지율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '비용을 3억 원 위로 올리지 않는다',
    {
      metric: '비용',
      verb: 'keep',
      direction: 'at_most',
      target: 3e8,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '재고율을 20% 아래로 내리지 맙시다',
    {
      metric: '재고율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('knows by the metric which side is the worst: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
