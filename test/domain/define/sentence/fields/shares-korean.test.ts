import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '재계약률 80% 이상',
    { metric: '재계약률', direction: 'at_least', target: 0.8, unit: '%', aggregation: 'last' },
  ],
  [
    '기회 대비 계약 전환율 20% 이상',
    {
      metric: '기회 대비 계약 전환율',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '캠페인 전환율 3% 이상',
    {
      metric: '캠페인 전환율',
      direction: 'at_least',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '정규 전환율 90% 이상',
    { metric: '정규 전환율', direction: 'at_least', target: 0.9, unit: '%', aggregation: 'last' },
  ],
  [
    '연간 이직률 10% 이하',
    {
      metric: '이직률',
      direction: 'at_most',
      target: 0.1,
      unit: '%',
      cadence: 'year',
      aggregation: 'last',
    },
  ],
  [
    '처리 완료율 95% 이상',
    { metric: '처리 완료율', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '핵심 기능 도달률 60% 이상',
    {
      metric: '핵심 기능 도달률',
      direction: 'at_least',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '7일 내 핵심 기능 사용률 60% 이상',
    {
      metric: '7일 내 핵심 기능 사용률',
      direction: 'at_least',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '이탈률 5% 이하',
    { metric: '이탈률', direction: 'at_most', target: 0.05, unit: '%', aggregation: 'last' },
  ],
  [
    '불량률 1% 미만',
    { metric: '불량률', direction: 'less_than', target: 0.01, unit: '%', aggregation: 'last' },
  ],
  [
    '재구매율 20% 이상 유지',
    {
      metric: '재구매율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '30일 재구매율 25% 이상',
    {
      metric: '30일 재구매율',
      direction: 'at_least',
      target: 0.25,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '30초 이내 이탈률 10% 이하',
    {
      metric: '30초 이내 이탈률',
      direction: 'at_most',
      target: 0.1,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '앱에서의 전환율 3% 이상',
    {
      metric: '전환율',
      scope: '앱',
      direction: 'at_least',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '이익률 -5% 이상',
    { metric: '이익률', direction: 'at_least', target: -0.05, unit: '%', aggregation: 'last' },
  ],
  [
    'churn rate 5% 이하',
    { metric: 'churn rate', direction: 'at_most', target: 0.05, unit: '%', aggregation: 'last' },
  ],
  [
    '고객 만족도(CSAT) 90% 이상',
    {
      metric: '고객 만족도(CSAT)',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '재 계약률 80 % 이 상',
    { metric: '재 계약률', direction: 'at_least', target: 0.8, unit: '%', aggregation: 'last' },
  ],
  [
    '이탈률을 5% 이하로 유지하겠습니다',
    {
      metric: '이탈률',
      verb: 'keep',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '95% 이상의 처리 완료율',
    { metric: '처리 완료율', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '응답률은 95% 이상이 되어야 한다',
    { metric: '응답률', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '해지율이 3%보다 낮아야 한다',
    { metric: '해지율', direction: 'less_than', target: 0.03, unit: '%', aggregation: 'last' },
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
    '1차 해결률 75% 이상',
    { metric: '1차 해결률', direction: 'at_least', target: 0.75, unit: '%', aggregation: 'last' },
  ],
  [
    '반품률은 2% 안쪽으로 잡아봅시다',
    { metric: '반품률', direction: 'at_most', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    '오배송률은 0.1프로 이하면 좋겠네요',
    { metric: '오배송률', direction: 'at_most', target: 0.001, unit: '%', aggregation: 'last' },
  ],
  [
    '이메일 오픈율 이십오 퍼센트 이상은 유지하죠',
    {
      metric: '이메일 오픈율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.25,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '제품 결함률 0.5% 밑으로 유지해야죠',
    {
      metric: '제품 결함률',
      verb: 'keep',
      direction: 'less_than',
      target: 0.005,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'onboarding 완료율 85% 이상 keep',
    {
      metric: 'onboarding 완료율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.85,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads a share: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
