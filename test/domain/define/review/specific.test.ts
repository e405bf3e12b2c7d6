import { reviewSpecific } from '../../../../src/domain/define/review/specific';
import { reviewed } from './reviewed';

/** Of a name, with a target or without one: the status and why. */
const NAMES: [name: string, target: number | null, status: string, reason: string][] = [
  // What is counted, and of whom.
  ['신규 계약 건수', 30, 'ok', 'specific'],
  ['유입 채널별 월간 고유 방문자 수', 1000, 'ok', 'specific'],
  ['월 매출', 0.15, 'ok', 'specific'],
  ['재계약률', 0.8, 'ok', 'specific'],
  ['7일 유지율', 0.15, 'ok', 'specific'],
  ['고객 만족도', 0.9, 'ok', 'specific'],
  ['고객 만족도 향상', 4.5, 'ok', 'specific'],
  ['매출 성장률', 0.2, 'ok', 'specific'],
  ['온보딩 활성화율', 0.6, 'ok', 'specific'],
  ['개선안', 3, 'ok', 'specific'],
  ['평균 통화 대기시간', 30, 'ok', 'specific'],
  ['브랜드 인지도 조사 점수', 70, 'ok', 'specific'],
  ['conversion rate', 0.03, 'ok', 'specific'],
  ['seven-day retention', 0.15, 'ok', 'specific'],
  ['quality score of calls', 4, 'ok', 'specific'],
  ['업무 개선 제안 건수', null, 'ok', 'specific'],
  ['품질 비용', 1e6, 'ok', 'specific'],
  ['원가 절감액', null, 'ok', 'specific'],
  ['revenue growth', null, 'ok', 'specific'],
  ['키워드 검색 순위', null, 'ok', 'specific'],
  ['올리브 매장 매출', null, 'ok', 'specific'],
  ['올리고당 판매량', null, 'ok', 'specific'],
  ['적재 높이', null, 'ok', 'specific'],
  ['신규 계약 건수', null, 'ok', 'specific'],
  // Many things at once.
  ['웹사이트 트래픽', 1000, 'weak', 'scope_missing'],
  ['월 방문자 수', 1000, 'weak', 'scope_missing'],
  ['전체 고객 수', 1000, 'weak', 'scope_missing'],
  ['website traffic', 1000, 'weak', 'scope_missing'],
  ['all customers', 1000, 'weak', 'scope_missing'],
  ['monthly visitors', 1000, 'weak', 'scope_missing'],
  // An activity and no result.
  ['영업 활동', 0.2, 'weak', 'activity'],
  ['영업활동 건수', 50, 'weak', 'activity'],
  ['고객 미팅 수', 20, 'weak', 'activity'],
  ['뉴스레터 발송 건수', 4, 'weak', 'activity'],
  ['sales activities', 20, 'weak', 'activity'],
  ['meetings held', 20, 'weak', 'activity'],
  // Only a wish.
  ['매출을 늘리자', null, 'missing', 'wish_only'],
  ['매출늘리자', null, 'missing', 'wish_only'],
  ['매출 확대', null, 'missing', 'wish_only'],
  ['고객 만족도를 높이자', null, 'missing', 'wish_only'],
  ['고객 만족도 개선', null, 'missing', 'wish_only'],
  ['브랜드 인지도를 높이자', null, 'missing', 'wish_only'],
  ['영업 활동 강화', null, 'missing', 'wish_only'],
  ['팀 협업 활성화', null, 'missing', 'wish_only'],
  ['increase engagement', null, 'missing', 'wish_only'],
  ['Improve customer satisfaction', null, 'missing', 'wish_only'],
  ['늘리자', null, 'missing', 'wish_only'],
  ['매출을 늘려야 합니다', null, 'missing', 'wish_only'],
  ['전환율을 끌어올리자!', null, 'missing', 'wish_only'],
  ['이탈률을 낮춥시다', null, 'missing', 'wish_only'],
  ['만족도를 높여 주세요', null, 'missing', 'wish_only'],
  ['재방문을 높이도록', null, 'missing', 'wish_only'],
  ['비용 줄이기', null, 'missing', 'wish_only'],
  ['배송 품질 개선 필요', null, 'missing', 'wish_only'],
  ['고객 경험을 개선합시다', null, 'missing', 'wish_only'],
  ['improvement of customer service', null, 'missing', 'wish_only'],
  ['customer satisfaction improvement', null, 'missing', 'wish_only'],
  // Nothing that could be counted, whatever the number.
  ['브랜드 인지도 강화', 0.2, 'missing', 'object_vague'],
  ['팀 협업', 0.1, 'missing', 'object_vague'],
  ['engagement', 0.1, 'missing', 'object_vague'],
  ['', 30, 'missing', 'object_missing'],
  ['  ', null, 'missing', 'object_missing'],
];

test.each(NAMES)('“%s” with the target %s is %s: %s', (name, target, status, reason) => {
  const review = reviewSpecific(reviewed({ name, target }));
  expect([review.letter, review.status, review.reason.code]).toEqual(['S', status, reason]);
  expect(review.proposal === null).toBe(status === 'ok');
});

test('what was read as a wish to increase is one without a number, and none with it', () => {
  const wish = { name: '매출', verb: 'increase' } as const;
  expect(reviewSpecific(reviewed({ ...wish, target: null })).reason.code).toBe('wish_only');
  expect(reviewSpecific(reviewed({ ...wish, target: 0.15 })).status).toBe('ok');
});

test('a wish among the words that were left over counts', () => {
  const review = reviewSpecific(reviewed({ name: '영업', leftover: ['강화'], target: null }));
  expect(review.reason.code).toBe('wish_only');
});

test('a scope that is said is enough', () => {
  const review = reviewSpecific(reviewed({ name: '방문자 수', scope: '유입 채널별', target: 5 }));
  expect(review.status).toBe('ok');
});

test.each([
  ['영업 활동', 'contracts'],
  ['marketing efforts', 'leads'],
  ['활동 수', 'result'],
])('for the activity “%s” a result is proposed: %s', (name, standIn) => {
  const { proposal } = reviewSpecific(reviewed({ name, target: 1 }));
  expect(proposal).toMatchObject({ code: 'name_result', field: 'name', values: { standIn } });
});
