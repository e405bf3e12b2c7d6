import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const DOUBT = { doubts: ['percent_or_points'] as const };

const KOREAN: Row[] = [
  [
    '방문자 전월 대비 20% 이상 증가',
    aChange({
      metric: '방문자',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '반복 문의 전 분기 대비 20% 감소',
    aChange({
      metric: '반복 문의',
      verb: 'decrease',
      target: -0.2,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    '7일 유지율 전 분기 대비 15% 이상 개선',
    aChange({
      metric: '7일 유지율',
      verb: 'increase',
      target: 0.15,
      comparison: 'previous_quarter',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '온보딩 완료율 20% 개선',
    aChange({
      metric: '온보딩 완료율',
      verb: 'increase',
      target: 0.2,
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '신규 이탈률 15% 감소 (전 분기 대비)',
    aChange({
      metric: '신규 이탈률',
      verb: 'decrease',
      target: -0.15,
      comparison: 'previous_quarter',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '화면 이탈률 10% 이상 감소',
    aChange({
      metric: '화면 이탈률',
      verb: 'decrease',
      target: -0.1,
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  ['복구 시간 40% 단축', aChange({ metric: '복구 시간', verb: 'decrease', target: -0.4 })],
  ['불만 건수 절반', aChange({ metric: '불만 건수', target: -0.5, aggregation: 'sum' })],
  [
    '6개월 완료율 20%p 상승',
    aChange({
      metric: '6개월 완료율',
      verb: 'increase',
      target: 0.2,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '전환율 2%포인트 향상',
    aChange({
      metric: '전환율',
      verb: 'increase',
      target: 0.02,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '이탈률 3%p 감소',
    aChange({
      metric: '이탈률',
      verb: 'decrease',
      target: -0.03,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '3개월 내 월 매출 15% 증가',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.15,
      cadence: 'month',
      due: '2026-06-10',
      aggregation: 'sum',
    }),
  ],
  [
    'SNS 팔로워 10% 증가',
    aChange({ metric: 'SNS 팔로워', verb: 'increase', target: 0.1, aggregation: 'last' }),
  ],
  [
    '검색량 20% 증가',
    aChange({ metric: '검색량', verb: 'increase', target: 0.2, aggregation: 'sum' }),
  ],
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
    '올해 매출 200% 성장',
    aChange({ metric: '매출', verb: 'increase', target: 2, due: '2026-12-31', aggregation: 'sum' }),
  ],
  [
    '불만 전월 대비 -20%',
    aChange({ metric: '불만', target: -0.2, comparison: 'previous_month', aggregation: 'sum' }),
  ],
  [
    '작년보다 매출 30% 성장',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.3,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  ['응답 시간 20% 개선', aChange({ metric: '응답 시간', verb: 'decrease', target: -0.2 })],
  [
    '기준선 대비 재방문율 30% 향상',
    aChange({
      metric: '재방문율',
      verb: 'increase',
      target: 0.3,
      comparison: 'baseline',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '처리 시간 10분 단축',
    aChange({ metric: '처리 시간', verb: 'decrease', target: -10, unit: 'min', change: 'points' }),
  ],
  [
    '비용 15~20% 절감',
    aChange({
      metric: '비용',
      verb: 'decrease',
      target: -0.2,
      targetHigh: -0.15,
      direction: 'between',
      aggregation: 'sum',
    }),
  ],
  [
    '전년 대비 매출 120% 달성',
    aChange({
      metric: '매출',
      verb: 'reach',
      target: 0.2,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
];

const ENGLISH: Row[] = [
  [
    'visitors +20% on last month',
    aChange({ metric: 'visitors', target: 0.2, comparison: 'previous_month', aggregation: 'sum' }),
  ],
  [
    'Increase monthly sales by 15% within 3 months',
    aChange({
      metric: 'sales',
      verb: 'increase',
      target: 0.15,
      cadence: 'month',
      due: '2026-06-10',
      aggregation: 'sum',
    }),
  ],
  [
    'Reduce complaints by 20%',
    aChange({ metric: 'complaints', verb: 'decrease', target: -0.2, aggregation: 'sum' }),
  ],
  [
    'repeat inquiries −20% vs last quarter',
    aChange({
      metric: 'repeat inquiries',
      target: -0.2,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    'Seven-day retention up 15% on last quarter',
    aChange({
      metric: 'Seven-day retention',
      verb: 'increase',
      target: 0.15,
      comparison: 'previous_quarter',
      aggregation: 'last',
      ...DOUBT,
    }),
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
    'Raise completion rate by 20 percentage points',
    aChange({
      metric: 'completion rate',
      verb: 'increase',
      target: 0.2,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    'A 10% increase in followers',
    aChange({ metric: 'followers', verb: 'increase', target: 0.1, aggregation: 'last' }),
  ],
  [
    '20% more signups than last year',
    aChange({
      metric: 'signups',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    'Grow revenue 25% year over year',
    aChange({
      metric: 'revenue',
      verb: 'increase',
      target: 0.25,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    'Increase signups by 500 a month',
    aChange({
      metric: 'signups',
      verb: 'increase',
      target: 500,
      unit: '#',
      change: 'points',
      cadence: 'month',
      aggregation: 'sum',
    }),
  ],
  [
    'Improve conversion rate by 2pp',
    aChange({
      metric: 'conversion rate',
      verb: 'increase',
      target: 0.02,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    'twenty percent fewer errors',
    aChange({ metric: 'errors', verb: 'decrease', target: -0.2, aggregation: 'sum' }),
  ],
];

test.each([...KOREAN, ...ENGLISH])('reads a movement: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

const TO: Row[] = [
  [
    '이탈률을 5%로 낮추기',
    {
      metric: '이탈률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '재구매율을 20% 이상으로 높이자',
    {
      metric: '재구매율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '전환율을 25%에서 30%로 향상',
    {
      metric: '전환율',
      verb: 'increase',
      direction: 'at_least',
      target: 0.3,
      baseline: 0.25,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    '응답 시간을 24시간 이내로 단축',
    { metric: '응답 시간', verb: 'decrease', direction: 'at_most', target: 24, unit: 'h' },
  ],
  [
    'Increase conversion rate from 25% to 30%',
    {
      metric: 'conversion rate',
      verb: 'increase',
      direction: 'at_least',
      target: 0.3,
      baseline: 0.25,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'churn 8% → 5%',
    {
      metric: 'churn',
      direction: 'at_most',
      target: 0.05,
      baseline: 0.08,
      unit: '%',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
  [
    'Reduce response time to under 2 hours',
    { metric: 'response time', verb: 'decrease', direction: 'less_than', target: 2, unit: 'h' },
  ],
  [
    'Grow followers to half a million',
    {
      metric: 'followers',
      verb: 'increase',
      direction: 'at_least',
      target: 500_000,
      unit: '#',
      aggregation: 'last',
    },
  ],
];

test.each(TO)('reads where a movement ends: %s', (text, fields) => {
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
