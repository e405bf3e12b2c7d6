import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
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
  ['야근을 좀 줄였으면 좋겠습니다', { metric: '야근', verb: 'decrease' }],
  ['팀 분위기를 좋게 만들고 싶어요', { metric: '팀 분위기', leftover: ['좋게'] }],
  [
    'churn needs to come down a lot',
    { metric: 'churn', verb: 'decrease', aggregation: 'last', leftover: ['a lot'] },
  ],

  ['직원들이 행복한 회사를 만듭시다', { metric: '직원들이 행복한 회사' }],
  ['Phase 2 rollout by June', { metric: 'Phase 2 rollout', due: '2026-06-30' }],
  [
    '고객 문의 첫 답변 반나절 안에',
    { metric: '고객 문의 첫 답변', aggregation: 'sum', leftover: ['반나절 안에'] },
  ],

  ['학생 만족도 상위 10% 진입', { metric: '학생 만족도 상위 10% 진입', aggregation: 'last' }],
];

test.each(ROWS)('guesses nothing of a wish: “%s”', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
