import { aReading, fieldsOf, type Row } from './a-reading';

const KOREAN: Row[] = [
  [
    '분기 매출 10억 원 이상',
    {
      metric: '매출',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '월 신규 계약 30건 이상',
    {
      metric: '신규 계약',
      direction: 'at_least',
      target: 30,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '월 신규 계약 30건',
    { metric: '신규 계약', target: 30, unit: '건', cadence: 'month', aggregation: 'sum' },
  ],
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
    '월 신규 리드 500건 이상',
    {
      metric: '신규 리드',
      direction: 'at_least',
      target: 500,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
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
    '채용 소요 기간 평균 45일 이내',
    { metric: '채용 소요 기간', direction: 'at_most', target: 45, unit: 'd', aggregation: 'mean' },
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
    '내부 만족도 4.3점 이상',
    {
      metric: '내부 만족도',
      direction: 'at_least',
      target: 4.3,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  ['응답 24시간 이내', { metric: '응답', direction: 'at_most', target: 24, unit: 'h' }],
  [
    '처리 완료율 95% 이상',
    { metric: '처리 완료율', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    'CSAT 4.5점 이상',
    { metric: 'CSAT', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
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
    '앱 평점 4.5 이상',
    { metric: '앱 평점', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
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
    '개선안 분기 3건 이상',
    {
      metric: '개선안',
      direction: 'at_least',
      target: 3,
      unit: '건',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '분석 리포트 월 1회',
    { metric: '분석 리포트', target: 1, unit: '회', cadence: 'month', aggregation: 'sum' },
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
    '일 방문자 1만 명 초과',
    {
      metric: '방문자',
      direction: 'more_than',
      target: 10_000,
      unit: '명',
      cadence: 'day',
      aggregation: 'sum',
    },
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
    '연간 매출 3천만 원 달성',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3e7,
      unit: 'KRW',
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
  [
    '매출 1.5억 이상',
    { metric: '매출', direction: 'at_least', target: 1.5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '신규 회원 30만 명 확보',
    {
      metric: '신규 회원',
      verb: 'reach',
      direction: 'at_least',
      target: 300_000,
      unit: '명',
      aggregation: 'sum',
    },
  ],
  [
    '평균 응답 시간 30분 이내',
    {
      metric: '평균 응답 시간',
      direction: 'at_most',
      target: 30,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  [
    '월평균 매출 5천만 원 이상',
    {
      metric: '매출',
      direction: 'at_least',
      target: 5e7,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'mean',
    },
  ],
  [
    '매출 1억 5천만 원 이상',
    { metric: '매출', direction: 'at_least', target: 1.5e8, unit: 'KRW', aggregation: 'sum' },
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
    '만족도 5점 만점에 4.5점 이상',
    { metric: '만족도', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
  ],
  [
    '서울 지역 매출 3억 원 이상',
    {
      metric: '매출',
      scope: '서울 지역',
      direction: 'at_least',
      target: 3e8,
      unit: 'KRW',
      aggregation: 'sum',
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
    '이상 거래 10건 이하',
    { metric: '이상 거래', direction: 'at_most', target: 10, unit: '건', aggregation: 'sum' },
  ],
  [
    '1인당 매출 5천만 원 이상',
    { metric: '1인당 매출', direction: 'at_least', target: 5e7, unit: 'KRW' },
  ],
  [
    '사건 수 5건 이하',
    { metric: '사건 수', direction: 'at_most', target: 5, unit: '건', aggregation: 'sum' },
  ],
  [
    '이익률 -5% 이상',
    { metric: '이익률', direction: 'at_least', target: -0.05, unit: '%', aggregation: 'last' },
  ],
  [
    '영업 손실 5억 원 이하',
    { metric: '영업 손실', direction: 'at_most', target: 5e8, unit: 'KRW', aggregation: 'sum' },
  ],
];

const ENGLISH: Row[] = [
  [
    '30 new contracts a month',
    { metric: 'new contracts', target: 30, unit: '#', cadence: 'month', aggregation: 'sum' },
  ],
  [
    'Quarterly sales of at least $1.2M',
    {
      metric: 'sales',
      direction: 'at_least',
      target: 1.2e6,
      unit: 'USD',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    'Renewal rate at least 80%',
    { metric: 'Renewal rate', direction: 'at_least', target: 0.8, unit: '%', aggregation: 'last' },
  ],
  [
    'At least 500 leads per month',
    {
      metric: 'leads',
      direction: 'at_least',
      target: 500,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'Campaign conversion rate over 3%',
    {
      metric: 'Campaign conversion rate',
      direction: 'more_than',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Hiring time at most 45 days on average',
    { metric: 'Hiring time', direction: 'at_most', target: 45, unit: 'd', aggregation: 'mean' },
  ],
  [
    'Yearly attrition no more than 10%',
    {
      metric: 'attrition',
      direction: 'at_most',
      target: 0.1,
      unit: '%',
      cadence: 'year',
      aggregation: 'last',
    },
  ],
  [
    'Employee survey of at least 4.3 points',
    {
      metric: 'Employee survey',
      direction: 'at_least',
      target: 4.3,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  ['Answers within 24 hours', { metric: 'Answers', direction: 'at_most', target: 24, unit: 'h' }],
  [
    'CSAT ≥ 4.5',
    { metric: 'CSAT', direction: 'at_least', target: 4.5, unit: 'score', aggregation: 'last' },
  ],
  [
    'Keep churn under 5%',
    {
      metric: 'churn',
      verb: 'keep',
      direction: 'less_than',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Store rating of 4.5/5 or higher',
    {
      metric: 'Store rating',
      direction: 'at_least',
      target: 4.5,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'Reach 1.2M in annual revenue',
    {
      metric: 'revenue',
      verb: 'reach',
      direction: 'at_least',
      target: 1.2e6,
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
  [
    'Seven-day retention of at least 40%',
    {
      metric: 'Seven-day retention',
      direction: 'at_least',
      target: 0.4,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'At least 95% of tickets resolved within 24 hours',
    {
      metric: 'tickets resolved within 24 hours',
      direction: 'at_least',
      target: 0.95,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Average response time below 2 hours',
    {
      metric: 'Average response time',
      direction: 'less_than',
      target: 2,
      unit: 'h',
      aggregation: 'mean',
    },
  ],
  [
    'monthly active users at least 500k',
    {
      metric: 'monthly active users',
      direction: 'at_least',
      target: 500_000,
      unit: '#',
      cadence: 'month',
      aggregation: 'last',
    },
  ],
  [
    'Key feature reach no less than 60 percent',
    {
      metric: 'Key feature reach',
      direction: 'at_least',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Conversion rate on mobile at least 3%',
    {
      metric: 'Conversion rate',
      scope: 'mobile',
      direction: 'at_least',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Win 30 new contracts a month',
    {
      metric: 'new contracts',
      verb: 'reach',
      direction: 'at_least',
      target: 30,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'Publish two reports a week',
    {
      metric: 'reports',
      verb: 'reach',
      direction: 'at_least',
      target: 2,
      unit: '#',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    'Zero accidents per quarter',
    { metric: 'accidents', target: 0, unit: '#', cadence: 'quarter', aggregation: 'sum' },
  ],
];

const MIXED: Row[] = [
  [
    'MAU 10만 명 이상',
    { metric: 'MAU', direction: 'at_least', target: 100_000, unit: '명', aggregation: 'last' },
  ],
  [
    'churn rate 5% 이하',
    { metric: 'churn rate', direction: 'at_most', target: 0.05, unit: '%', aggregation: 'last' },
  ],
  [
    'Q4까지 MRR $50k 달성',
    {
      metric: 'MRR',
      verb: 'reach',
      direction: 'at_least',
      target: 50_000,
      unit: 'USD',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    'NPS 최소 50점 유지',
    {
      metric: 'NPS',
      verb: 'keep',
      direction: 'at_least',
      target: 50,
      unit: 'score',
      aggregation: 'last',
    },
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
    'first response time 30분 이내',
    { metric: 'first response time', direction: 'at_most', target: 30, unit: 'min' },
  ],
];

test.each([...KOREAN, ...ENGLISH, ...MIXED])('reads a level: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
