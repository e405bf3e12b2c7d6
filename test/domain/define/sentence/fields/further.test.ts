import { aChange, aReading, fieldsOf, type Row } from './a-reading';

/** Said otherwise than the sentences that the reader was first written for. */
const KOREAN: Row[] = [
  [
    '영업이익 전분기 대비 -10% 이내',
    aChange({
      metric: '영업이익',
      target: -0.1,
      direction: 'at_least',
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    '방문자 수 전월대비 20 % 이상 증가 시키기',
    aChange({
      metric: '방문자 수',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '응답률은 95% 이상이 되어야 한다',
    { metric: '응답률', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '평균 배송 시간은 2일 이내여야 함',
    { metric: '평균 배송 시간', direction: 'at_most', target: 2, unit: 'd', aggregation: 'mean' },
  ],
  [
    '불량률이 1%를 초과하지 않도록',
    { metric: '불량률', direction: 'at_most', target: 0.01, unit: '%', aggregation: 'last' },
  ],
  [
    '해지율이 3%보다 낮아야 한다',
    { metric: '해지율', direction: 'less_than', target: 0.03, unit: '%', aggregation: 'last' },
  ],
  [
    '활성 사용자 수를 2배로 늘립시다',
    aChange({ metric: '활성 사용자 수', verb: 'increase', target: 1, aggregation: 'last' }),
  ],
  [
    '재구매율을 20%까지 높여 주시기 바랍니다',
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
    '300명의 신규 회원을 6월까지 모집합니다',
    {
      metric: '신규 회원',
      verb: 'reach',
      direction: 'at_least',
      target: 300,
      unit: '명',
      due: '2026-06-30',
      aggregation: 'sum',
    },
  ],
  [
    '현재 25%인 전환율을 30%로 올리기',
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
    '고객 이탈률을 연말까지 8%에서 5% 이하로 낮추기',
    {
      metric: '고객 이탈률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      baseline: 0.08,
      unit: '%',
      comparison: 'baseline',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    '콜센터 평균 대기시간 1분 30초 이내',
    {
      metric: '콜센터 평균 대기시간',
      direction: 'at_most',
      target: 1.5,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  [
    '하루 안에 답변 90% 이상',
    {
      metric: '하루 안에 답변',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '주문 접수 후 24시간 이내 출고율 98% 이상',
    {
      metric: '주문 접수 후 24시간 이내 출고율',
      direction: 'at_least',
      target: 0.98,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '한 달에 두 건 이상의 개선안',
    {
      metric: '개선안',
      direction: 'at_least',
      target: 2,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '1일 평균 방문자 500명',
    { metric: '방문자', target: 500, unit: '명', cadence: 'day', aggregation: 'mean' },
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
    '불만을 3분의 1로 줄이기',
    aChange({ metric: '불만', verb: 'decrease', target: -0.666666666667, aggregation: 'sum' }),
  ],
  ['불량품을 지금의 절반으로', aChange({ metric: '불량품', target: -0.5, aggregation: 'sum' })],
  [
    'VIP 고객의 재구매율 60% 이상',
    {
      metric: '재구매율',
      scope: 'VIP 고객',
      direction: 'at_least',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '전년 동기 대비 매출 성장률 20% 이상',
    {
      metric: '매출 성장률',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      comparison: 'previous_year',
      aggregation: 'last',
    },
  ],
  [
    '상위 10개 매장 매출 5억 원',
    { metric: '상위 10개 매장 매출', target: 5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '1차 해결률 75% 이상',
    { metric: '1차 해결률', direction: 'at_least', target: 0.75, unit: '%', aggregation: 'last' },
  ],
  [
    '3/4분기 매출 10억',
    { metric: '매출', target: 1e9, unit: 'KRW', due: '2026-09-30', aggregation: 'sum' },
  ],
  [
    '1. 신규 계약 30건 이상',
    { metric: '신규 계약', direction: 'at_least', target: 30, unit: '건', aggregation: 'sum' },
  ],
  ['리드타임 2주 이내', { metric: '리드타임', direction: 'at_most', target: 2, unit: '주' }],
  [
    '재구매율 20% 달성하고 NPS 50점 이상 유지',
    {
      metric: '재구매율',
      verb: 'reach',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
      leftover: ['NPS 50점 이상 유지'],
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
];

const ENGLISH: Row[] = [
  [
    'Retention 90% by end of year',
    { metric: 'Retention', target: 0.9, unit: '%', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    'Reduce churn to less than 2% by the end of the year',
    {
      metric: 'churn',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    "I'd like to see churn fall below 4%",
    {
      metric: 'churn',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.04,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Increase average deal size to $12k from $10k',
    {
      metric: 'average deal size',
      verb: 'increase',
      direction: 'at_least',
      target: 12_000,
      baseline: 10_000,
      unit: 'USD',
      comparison: 'baseline',
      aggregation: 'mean',
    },
  ],
  [
    'Get CSAT up to 4.6 by the end of the quarter',
    {
      metric: 'CSAT',
      verb: 'reach',
      direction: 'at_least',
      target: 4.6,
      unit: 'score',
      due: '2026-03-31',
      aggregation: 'last',
    },
  ],
  [
    'Customer retention rate above 85% for enterprise customers',
    {
      metric: 'Customer retention rate',
      scope: 'enterprise customers',
      direction: 'more_than',
      target: 0.85,
      unit: '%',
      aggregation: 'last',
    },
  ],
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
    '+15% sales vs. same period last year',
    aChange({ metric: 'sales', target: 0.15, comparison: 'previous_year', aggregation: 'sum' }),
  ],
  [
    'Over the next two quarters, raise NPS by 10 points',
    {
      metric: 'NPS',
      verb: 'increase',
      direction: 'at_least',
      target: 10,
      unit: 'score',
      change: 'points',
      comparison: 'current',
      due: '2026-09-10',
      aggregation: 'last',
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
    'On-time delivery at least 98%',
    {
      metric: 'On-time delivery',
      direction: 'at_least',
      target: 0.98,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Twice a week team review',
    { metric: 'team review', target: 2, unit: 'times', cadence: 'week', aggregation: 'sum' },
  ],
  [
    'Growth rate of at least 5%',
    { metric: 'Growth rate', direction: 'at_least', target: 0.05, unit: '%', aggregation: 'last' },
  ],
];

test.each([...KOREAN, ...ENGLISH])('reads otherwise said: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
