import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '재고 폐기액 전년 대비 1/3 감축',
    aChange({
      metric: '재고 폐기액',
      verb: 'decrease',
      target: -0.333333333333,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    '불량을 3분의 1 줄이기',
    aChange({ metric: '불량', verb: 'decrease', target: -0.333333333333, aggregation: 'sum' }),
  ],
  [
    '매출 1/4 증가',
    aChange({ metric: '매출', verb: 'increase', target: 0.25, aggregation: 'sum' }),
  ],
  ['대기 시간을 1/2로 단축', aChange({ metric: '대기 시간', verb: 'decrease', target: -0.5 })],
  [
    '재고를 지금의 3분의 2 수준으로',
    aChange({ metric: '재고', target: -0.333333333333, aggregation: 'last' }),
  ],
  [
    'Reduce claims by 1/3',
    aChange({ metric: 'claims', verb: 'decrease', target: -0.333333333333, aggregation: 'sum' }),
  ],
  ['Cut waste by two fifths', aChange({ metric: 'waste', verb: 'decrease', target: -0.4 })],
  [
    'Lower shipping damage claims by a fifth from last quarter',
    aChange({
      metric: 'shipping damage claims',
      verb: 'decrease',
      target: -0.2,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    'Ship 30 orders by 12/5',
    {
      metric: 'orders',
      verb: 'reach',
      direction: 'at_least',
      target: 30,
      unit: '#',
      due: '2026-12-05',
      aggregation: 'sum',
    },
  ],
  ['10명 중 9명 재구매', { metric: '재구매', target: 0.9, unit: '%', aggregation: 'last' }],
  [
    '수강생 100명 중 85명 이상',
    { metric: '수강생', direction: 'at_least', target: 0.85, unit: '%', aggregation: 'last' },
  ],
  [
    '9 out of 10 customers renew',
    { metric: 'customers renew', target: 0.9, unit: '%', aggregation: 'last' },
  ],
  [
    'one in five users upgrade',
    { metric: 'users upgrade', target: 0.2, unit: '%', aggregation: 'last' },
  ],
  [
    'agents must resolve 9 of 10 tickets',
    {
      metric: 'tickets',
      verb: 'reach',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
      leftover: ['agents'],
    },
  ],
  [
    '고객 절반 이상이 재방문',
    {
      metric: '고객 재방문',
      direction: 'at_least',
      target: 0.5,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'three quarters of staff trained by June',
    { metric: 'staff trained', target: 0.75, unit: '%', due: '2026-06-30', aggregation: 'last' },
  ],

  [
    'Fewer than one in fifty orders returned',
    {
      metric: 'orders returned',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '네 명 중 한 명 이상 재방문',
    { metric: '재방문', direction: 'at_least', target: 0.25, unit: '%', aggregation: 'last' },
  ],
  [
    'satisfaction of 4 out of 5 stars',
    { metric: 'satisfaction', target: 4, unit: 'score', aggregation: 'last', leftover: ['stars'] },
  ],

  [
    'Library visits up a quarter on last year',
    aChange({
      metric: 'Library visits',
      verb: 'increase',
      target: 0.25,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    'half our sales from online by 2028',
    {
      metric: 'sales',
      scope: 'online',
      target: 0.5,
      unit: '%',
      due: '2028-12-31',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads a part of a whole: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
