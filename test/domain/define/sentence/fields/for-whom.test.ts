import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'make it 3 deals a week per rep',
    { metric: 'deals', scope: 'per rep', target: 3, unit: '#', cadence: 'week' },
  ],
  [
    'Limit overtime to 10 hours per employee per month',
    {
      metric: 'overtime',
      scope: 'per employee',
      verb: 'keep',
      direction: 'at_most',
      target: 10,
      unit: 'h',
      cadence: 'month',
    },
  ],
  [
    'Revenue per user of at least $12',
    { metric: 'Revenue per user', direction: 'at_least', target: 12, unit: 'USD' },
  ],
  [
    '객실 청소는 방하나당 30분이내로 부탁드립니다',
    { metric: '객실 청소', scope: '방하나당', direction: 'at_most', target: 30, unit: 'min' },
  ],
  [
    '배달은 라이더당 4건 이상',
    { metric: '배달', scope: '라이더당', direction: 'at_least', target: 4, unit: '건' },
  ],
  [
    '[물류] 당일 출고율 97% 이상',
    {
      metric: '당일 출고율',
      scope: '물류',
      direction: 'at_least',
      target: 0.97,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '(마케팅) 유입 고객 2만 명 이상',
    {
      metric: '유입 고객',
      scope: '마케팅',
      direction: 'at_least',
      target: 20000,
      unit: '명',
      aggregation: 'sum',
    },
  ],
  [
    'CS팀: 첫 응답 15분 이내',
    { metric: '첫 응답', scope: 'CS팀', direction: 'at_most', target: 15, unit: 'min' },
  ],
  [
    'support team - first reply under 2 hours',
    { metric: 'first reply', scope: 'support team', direction: 'less_than', target: 2, unit: 'h' },
  ],
  [
    'License revenue: €1,050K or more yearly',
    {
      metric: 'License revenue',
      direction: 'at_least',
      target: 1.05e6,
      unit: 'EUR',
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
  [
    '고객 만족도(CSAT) 4.2점 이상',
    {
      metric: '고객 만족도(CSAT)',
      direction: 'at_least',
      target: 4.2,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    '20-30대 고객 매출 1억',
    { metric: '20-30대 고객 매출', target: 1e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    'our reps should answer 85% of calls',
    {
      metric: 'calls',
      verb: 'reach',
      direction: 'at_least',
      target: 0.85,
      unit: '%',
      aggregation: 'last',
      leftover: ['reps'],
    },
  ],
  [
    '운송비를 매출의 6% 이내로',
    {
      metric: '운송비',
      direction: 'at_most',
      target: 0.06,
      unit: '%',
      aggregation: 'last',
      leftover: ['매출'],
    },
  ],
  [
    '출장비는 영업이익의 3% 이하로',
    {
      metric: '출장비',
      direction: 'at_most',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
      leftover: ['영업이익'],
    },
  ],
  [
    'Keep marketing spend below 12% of revenue',
    {
      metric: 'marketing spend',
      verb: 'keep',
      direction: 'less_than',
      target: 0.12,
      unit: '%',
      aggregation: 'last',
      leftover: ['revenue'],
    },
  ],
  [
    'VIP 고객의 30% 이상이 재방문',
    {
      metric: 'VIP 고객 재방문',
      direction: 'at_least',
      target: 0.3,
      unit: '%',
      aggregation: 'last',
    },
  ],

  [
    '공정 불량을 라인당 50개 이하로',
    { metric: '공정 불량', scope: '라인당', direction: 'at_most', target: 50, unit: '개' },
  ],
];

test.each(ROWS)('reads for whom or of what it is meant: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
