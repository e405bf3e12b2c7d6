import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '불량률이야말로 1.5% 이하로 낮춰야죠',
    {
      metric: '불량률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.015,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'NPS야말로 50점 이상',
    { metric: 'NPS', direction: 'at_least', target: 50, unit: 'score', aggregation: 'last' },
  ],
  [
    '납기 준수율만큼은 95% 이상',
    { metric: '납기 준수율', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '칭찬 메일만큼은 매달 25통 이상 받자',
    {
      metric: '칭찬 메일',
      direction: 'at_least',
      target: 25,
      unit: '통',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '도서 회수율은 분기별로 96% 이상',
    {
      metric: '도서 회수율',
      direction: 'at_least',
      target: 0.96,
      unit: '%',
      cadence: 'quarter',
      aggregation: 'last',
    },
  ],
  [
    '월별로 신규 고객 30명 이상',
    {
      metric: '신규 고객',
      direction: 'at_least',
      target: 30,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '주별로 상담 40건 이상',
    {
      metric: '상담',
      direction: 'at_least',
      target: 40,
      unit: '건',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    '연별로 특허 출원 5건 이상',
    {
      metric: '특허 출원',
      direction: 'at_least',
      target: 5,
      unit: '건',
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('leaves particles and endings off the name: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
