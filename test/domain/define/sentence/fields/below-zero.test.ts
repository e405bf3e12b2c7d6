import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '분기 영업손익 마이너스 2억 원 이상',
    {
      metric: '영업손익',
      direction: 'at_least',
      target: -200000000,
      unit: 'KRW',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '영업이익률 마이너스 3% 이상',
    { metric: '영업이익률', direction: 'at_least', target: -0.03, unit: '%', aggregation: 'last' },
  ],
  [
    '냉동고 온도 마이너스 18도 이하',
    { metric: '냉동고 온도', direction: 'at_most', target: -18, unit: '도' },
  ],
  [
    '영업손익을 적자 2억 이하로 줄이자',
    {
      metric: '영업손익',
      verb: 'decrease',
      direction: 'at_least',
      target: -200000000,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '영업이익 적자 5천만 원 이내',
    {
      metric: '영업이익',
      direction: 'at_least',
      target: -50000000,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '적자 2억 이하로 축소',
    {
      metric: '적자',
      verb: 'decrease',
      direction: 'at_most',
      target: 200000000,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '영업이익률을 -5%에서 3%로 개선',
    {
      metric: '영업이익률',
      verb: 'increase',
      direction: 'at_least',
      target: 0.03,
      baseline: -0.05,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'Keep net margin above minus 5%',
    {
      metric: 'net margin',
      verb: 'keep',
      direction: 'more_than',
      target: -0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Operating result of minus 2 million euros or better',
    {
      metric: 'Operating result',
      direction: 'at_least',
      target: -2000000,
      unit: 'EUR',
      aggregation: 'sum',
    },
  ],
  [
    'NPS above minus 10',
    { metric: 'NPS', direction: 'more_than', target: -10, unit: 'score', aggregation: 'last' },
  ],
  [
    'Net cash flow between minus 10k and 20k USD',
    {
      metric: 'Net cash flow',
      direction: 'between',
      target: -10000,
      targetHigh: 20000,
      unit: 'USD',
      aggregation: 'sum',
    },
  ],
  [
    'Lower temperature from 5 °C to -18 °C',
    {
      metric: 'temperature',
      verb: 'decrease',
      direction: 'at_most',
      target: -18,
      baseline: 5,
      unit: '°C',
      comparison: 'baseline',
    },
  ],
];

test.each(ROWS)('reads a number below zero: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
