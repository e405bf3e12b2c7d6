import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  ['불만 건수 절반', aChange({ metric: '불만 건수', target: -0.5, aggregation: 'sum' })],
  ['매출 두 배', aChange({ metric: '매출', target: 1, aggregation: 'sum' })],
  [
    '매출을 두 배로 늘리기',
    aChange({ metric: '매출', verb: 'increase', target: 1, aggregation: 'sum' }),
  ],
  [
    '한 달 만에 매출 10배',
    aChange({ metric: '매출', target: 9, due: '2026-04-10', aggregation: 'sum' }),
  ],
  [
    '이탈률 절반으로 감소',
    aChange({ metric: '이탈률', verb: 'decrease', target: -0.5, aggregation: 'last' }),
  ],
  [
    'Double sales by Q4',
    aChange({
      metric: 'sales',
      verb: 'increase',
      target: 1,
      due: '2026-12-31',
      aggregation: 'sum',
    }),
  ],
  [
    'Cut churn in half',
    aChange({ metric: 'churn', verb: 'decrease', target: -0.5, aggregation: 'last' }),
  ],
  [
    '활성 사용자 수를 2배로 늘립시다',
    aChange({ metric: '활성 사용자 수', verb: 'increase', target: 1, aggregation: 'last' }),
  ],
  [
    '불만을 3분의 1로 줄이기',
    aChange({ metric: '불만', verb: 'decrease', target: -0.666666666667, aggregation: 'sum' }),
  ],
  ['불량품을 지금의 절반으로', aChange({ metric: '불량품', target: -0.5, aggregation: 'sum' })],
  [
    'Grow newsletter subscribers by a third',
    aChange({
      metric: 'newsletter subscribers',
      verb: 'increase',
      target: 0.333333333333,
      aggregation: 'last',
    }),
  ],
  [
    '전년 대비 매출 두 배로 키워봅시다',
    {
      metric: '매출',
      verb: 'increase',
      direction: 'at_least',
      target: 1,
      unit: '%',
      change: 'relative',
      comparison: 'previous_year',
      aggregation: 'sum',
    },
  ],
  [
    'double our newsletter subscribers by June',
    {
      metric: 'newsletter subscribers',
      verb: 'increase',
      direction: 'at_least',
      target: 1,
      unit: '%',
      change: 'relative',
      comparison: 'current',
      due: '2026-06-30',
      aggregation: 'last',
    },
  ],
  [
    'try to halve onboarding time',
    {
      metric: 'onboarding time',
      verb: 'decrease',
      direction: 'at_most',
      target: -0.5,
      unit: '%',
      change: 'relative',
      comparison: 'current',
    },
  ],
  [
    'i need you guys to cut travel costs by a third',
    {
      metric: 'travel costs',
      verb: 'decrease',
      direction: 'at_most',
      target: -0.333333333333,
      unit: '%',
      change: 'relative',
      comparison: 'current',
      aggregation: 'sum',
    },
  ],
  [
    '6월까지 회원수 두배로 늘려주세요',
    {
      metric: '회원수',
      verb: 'increase',
      direction: 'at_least',
      target: 1,
      unit: '%',
      change: 'relative',
      comparison: 'current',
      due: '2026-06-30',
      aggregation: 'last',
    },
  ],
  [
    'Quadruple organic traffic in a year',
    {
      metric: 'organic traffic',
      verb: 'increase',
      direction: 'at_least',
      target: 3,
      unit: '%',
      change: 'relative',
      comparison: 'current',
      due: '2027-03-10',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('reads how many times as much: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

test('three times the cost of acquisition is a level, three times the sales a movement', () => {
  expect(fieldsOf('ROAS 3배 이상')).toEqual(
    aReading({ metric: 'ROAS', direction: 'at_least', target: 3, unit: 'x' }),
  );
  expect(fieldsOf('매출 3배 이상')).toEqual(
    aReading(aChange({ metric: '매출', target: 2, aggregation: 'sum' })),
  );
});

test('what is cut to at least a half keeps as much', () => {
  const kept = { change: 'relative', direction: 'at_least', target: -0.5 };
  expect(fieldsOf('Cut lead time to at least half')).toMatchObject(kept);
});
