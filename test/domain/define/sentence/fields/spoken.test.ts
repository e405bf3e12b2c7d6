import { aChange, aReading, fieldsOf, type Row } from './a-reading';

/** Spaced as people type, polite, in words, in full width. */
const TYPED: Row[] = [
  [
    '매출10억원이상',
    { metric: '매출', direction: 'at_least', target: 1e9, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '월신규계약30건이상',
    {
      metric: '신규계약',
      direction: 'at_least',
      target: 30,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '방문자 전월대비20%증가',
    aChange({
      metric: '방문자',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '재 계약률 80 % 이 상',
    { metric: '재 계약률', direction: 'at_least', target: 0.8, unit: '%', aggregation: 'last' },
  ],
  [
    '매출 １０억 원 이상',
    { metric: '매출', direction: 'at_least', target: 1e9, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '재구매율을 20% 이상으로 높여 주세요',
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
    '월 매출 삼천만 원을 달성합시다',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3e7,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '신규 계약 월 열 건 이상',
    {
      metric: '신규 계약',
      direction: 'at_least',
      target: 10,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '팀 회의 주 세 번',
    { metric: '팀 회의', target: 3, unit: '번', cadence: 'week', aggregation: 'sum' },
  ],
  [
    '문의 천 건 이하',
    { metric: '문의', direction: 'at_most', target: 1000, unit: '건', aggregation: 'sum' },
  ],
  [
    '고객 불만을 20% 줄여주세요',
    aChange({ metric: '고객 불만', verb: 'decrease', target: -0.2, aggregation: 'sum' }),
  ],
  [
    '우리 팀은 이번 분기에 신규 고객 100명을 확보한다',
    {
      metric: '신규 고객',
      verb: 'reach',
      direction: 'at_least',
      target: 100,
      unit: '명',
      due: '2026-03-31',
      aggregation: 'sum',
    },
  ],
  [
    '95% 이상의 처리 완료율',
    { metric: '처리 완료율', direction: 'at_least', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  ['문의를 24시간 이내 답변', { metric: '문의 답변', direction: 'at_most', target: 24, unit: 'h' }],
  [
    'Our goal is to reach 4.5 out of 5 in customer satisfaction',
    {
      metric: 'customer satisfaction',
      verb: 'reach',
      direction: 'at_least',
      target: 4.5,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'We want to keep the error rate below 1%, please',
    {
      metric: 'error rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.01,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(TYPED)('reads as people type: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

const RANGES: Row[] = [
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
];

test.each(RANGES)('reads a range: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

const TIMES: Row[] = [
  [
    '올해 4분기까지 만족도 90%',
    { metric: '만족도', target: 0.9, unit: '%', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    '12월 말까지 신규 가입자 1,000명',
    { metric: '신규 가입자', target: 1000, unit: '명', due: '2026-12-31', aggregation: 'sum' },
  ],
  [
    'satisfaction 90% by Q4',
    { metric: 'satisfaction', target: 0.9, unit: '%', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    'visitors +30% in 6 months',
    aChange({ metric: 'visitors', target: 0.3, due: '2026-09-10', aggregation: 'sum' }),
  ],
  [
    '내년 상반기 매출 20억 원 달성',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 2e9,
      unit: 'KRW',
      due: '2027-06-30',
      aggregation: 'sum',
    },
  ],
  [
    '2026년 12월 31일까지 이탈률 5% 이하',
    {
      metric: '이탈률',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    '한 달 안에 신규 회원 100명',
    { metric: '신규 회원', target: 100, unit: '명', due: '2026-04-10', aggregation: 'sum' },
  ],
  [
    'Reach 100 new customers by end of March',
    {
      metric: 'new customers',
      verb: 'reach',
      direction: 'at_least',
      target: 100,
      unit: '#',
      due: '2026-03-31',
      aggregation: 'sum',
    },
  ],
  [
    '1월부터 매출 10% 증가',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.1,
      starts: '2027-01-01',
      aggregation: 'sum',
    }),
  ],
  [
    '올해 매출 10억 원',
    { metric: '매출', target: 1e9, unit: 'KRW', due: '2026-12-31', aggregation: 'sum' },
  ],
  [
    '4월부터 12월까지 재구매율 20% 이상',
    {
      metric: '재구매율',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      starts: '2026-04-01',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    '이번 분기 동안 월 매출 15% 증가',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.15,
      cadence: 'month',
      due: '2026-03-31',
      aggregation: 'sum',
    }),
  ],
];

test.each(TIMES)('reads when: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

const WISHES: Row[] = [
  ['매출을 늘리자', { metric: '매출', verb: 'increase', aggregation: 'sum' }],
  ['고객 만족도를 높이자', { metric: '고객 만족도', verb: 'increase', aggregation: 'last' }],
  [
    '언젠가 매출을 키우자',
    { metric: '매출', verb: 'increase', aggregation: 'sum', leftover: ['언젠가'] },
  ],
  ['브랜드 인지도를 높이자', { metric: '브랜드 인지도', verb: 'increase', aggregation: 'last' }],
  ['영업 활동 강화', { metric: '영업 활동', verb: 'increase' }],
  ['increase engagement', { metric: 'engagement', verb: 'increase' }],
  [
    'Grow sales eventually',
    { metric: 'sales', verb: 'increase', aggregation: 'sum', leftover: ['eventually'] },
  ],
  ['이탈 줄이기', { metric: '이탈', verb: 'decrease', aggregation: 'sum' }],
  ['', {}],
];

test.each(WISHES)('guesses nothing of a wish: “%s”', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

const CLAUSES: Row[] = [
  [
    '매출 10억 원 이상, 이탈률 5% 이하',
    {
      metric: '매출',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['이탈률 5% 이하'],
    },
  ],
  [
    '매출 10억 원 달성 및 이탈률 5% 이하 유지',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['이탈률 5% 이하 유지'],
    },
  ],
  [
    'Grow revenue by 10% and cut churn to 5%',
    aChange({
      metric: 'revenue',
      verb: 'increase',
      target: 0.1,
      aggregation: 'sum',
      leftover: ['cut churn to 5%'],
    }),
  ],
  [
    '온보딩 완료율 20% 개선, 12월 말까지',
    aChange({
      metric: '온보딩 완료율',
      verb: 'increase',
      target: 0.2,
      due: '2026-12-31',
      aggregation: 'last',
      doubts: ['percent_or_points'],
    }),
  ],
  [
    '방문자 수, 가입자 수 20% 증가 무지개',
    aChange({
      metric: '방문자 수 가입자 수',
      verb: 'increase',
      target: 0.2,
      aggregation: 'sum',
      leftover: ['무지개'],
    }),
  ],
];

test.each(CLAUSES)('reads the first clause and leaves the second over: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
