import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '주간 미팅 3~5건',
    {
      metric: '미팅',
      direction: 'between',
      target: 3,
      targetHigh: 5,
      unit: '건',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    '재고 일수 10에서 20 사이',
    {
      metric: '재고 일수',
      direction: 'between',
      target: 10,
      targetHigh: 20,
      unit: '#',
      aggregation: 'last',
    },
  ],
  [
    'NPS between 40 and 60',
    {
      metric: 'NPS',
      direction: 'between',
      target: 40,
      targetHigh: 60,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    '가동률 80%~90% 유지',
    {
      metric: '가동률',
      verb: 'keep',
      direction: 'between',
      target: 0.8,
      targetHigh: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '매출 3~5억 원',
    {
      metric: '매출',
      direction: 'between',
      target: 3e8,
      targetHigh: 5e8,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '매출 100억 원 이상 500억 원 이하',
    {
      metric: '매출',
      direction: 'between',
      target: 1e10,
      targetHigh: 5e10,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    'Between 40 and 60 orders a day',
    {
      metric: 'orders',
      direction: 'between',
      target: 40,
      targetHigh: 60,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    '객실 점유율 70~80% 사이로 유지했으면 해요',
    {
      metric: '객실 점유율',
      verb: 'keep',
      direction: 'between',
      target: 0.7,
      targetHigh: 0.8,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'basket size of 3 to 5 items',
    {
      metric: 'basket size',
      direction: 'between',
      target: 3,
      targetHigh: 5,
      unit: '#',
      leftover: ['items'],
    },
  ],
  [
    'spend of 5 to 8 million won per month',
    {
      metric: 'spend',
      direction: 'between',
      target: 5000000,
      targetHigh: 8000000,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '80 to 100 support calls a day',
    {
      metric: 'support calls',
      direction: 'between',
      target: 80,
      targetHigh: 100,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('reads a range: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
