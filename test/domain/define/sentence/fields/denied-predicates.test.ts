import type { Direction } from '../../../../../src/domain/kpi/kpi';
import { fieldsOf, read } from './a-reading';

type Row = [text: string, metric: string, direction: Direction, target: number];

const KOREAN: Row[] = [
  ['반품률 5% 이상이 되지 않도록 관리', '반품률', 'less_than', 0.05],
  ['응답 시간 2시간 이상 걸리지 않게 하기', '응답 시간', 'less_than', 2],
  ['불량품이 월 10개 이상 나오지 않게', '불량품', 'less_than', 10],
  ['만족도 4.5점 이하로 내려가지 않게', '만족도', 'more_than', 4.5],
  ['출석률 90% 미만이 되지 않도록', '출석률', 'at_least', 0.9],
  ['대기 인원 30명 이상이 되지 못하게', '대기 인원', 'less_than', 30],
  ['결함 5건 이상인 일이 없도록', '결함', 'less_than', 5],
  ['연체율이 2% 이상으로 올라가지 않게', '연체율', 'less_than', 0.02],
  ['반품률이 5% 이상이면 안 된다', '반품률', 'less_than', 0.05],
  ['가동률 95% 이하가 되지 않도록', '가동률', 'more_than', 0.95],
  ['출석률 90% 이하 안 되게', '출석률', 'more_than', 0.9],
  ['비용 5억 초과 금지', '비용', 'at_most', 5e8],
  ['출고 오류 월 5건 이상 안 나오게 해주세요', '출고 오류', 'less_than', 5],
  ['고객 만족도 80점 이하로 떨어지는 일이 없도록', '고객 만족도', 'more_than', 80],
  ['공실률이 10%를 초과하는 일이 없게', '공실률', 'at_most', 0.1],
  ['재고 회전일수 45일 이상이 되는 것을 막자', '재고 회전일수', 'less_than', 45],
  ['결근율 3% 초과 방지', '결근율', 'at_most', 0.03],
  ['응답률 95% 미만이어서는 안 된다', '응답률', 'at_least', 0.95],
  ['회원 수를 1만 명 이하로 줄이지 않는다', '회원 수', 'more_than', 10000],
  ['단가를 5천 원 이상으로 올리지 못하게', '단가', 'less_than', 5000],
  ['평점이 4점보다 낮지 않게', '평점', 'at_least', 4],
  ['대기자가 30명보다 많아지지 않게', '대기자', 'at_most', 30],
  ['재고 30일 이하를 넘지 않도록', '재고', 'at_most', 30],
  ['환불이 20건 이상 생기면 안 돼', '환불', 'less_than', 20],
];

const ENGLISH: Row[] = [
  ['Return rate must not be 5% or more', 'Return rate', 'less_than', 0.05],
  ['Do not let churn rise above 4%', 'churn', 'at_most', 0.04],
  ['Response time may not be longer than 2 hours', 'Response time', 'at_most', 2],
  ['Retention must not drop to 80% or less', 'Retention', 'more_than', 0.8],
  ['Backlog should no longer reach 50 tickets', 'Backlog', 'less_than', 50],
  ['Avoid an error rate of 2% or more', 'error rate', 'less_than', 0.02],
  ['Prevent churn from rising above 4%', 'churn', 'at_most', 0.04],
  ['Do not let stock fall under 30 days', 'stock', 'at_least', 30],
  ['Never let the wait time reach 20 minutes', 'wait time', 'less_than', 20],
  ['Keep churn from going above 4%', 'churn', 'at_most', 0.04],
  ['NPS should not be 40 or less', 'NPS', 'more_than', 40],
  ['Return rate cannot be at least 5%', 'Return rate', 'less_than', 0.05],
  ['Attendance not below 92%', 'Attendance', 'at_least', 0.92],
  ['Stop costs from exceeding $2M', 'costs', 'at_most', 2000000],
  ['Employee turnover must not rise to 12%', 'Employee turnover', 'less_than', 0.12],
  ['Do not let CSAT slip below 4.2', 'CSAT', 'at_least', 4.2],
  ['Keep prices from falling under $20', 'prices', 'at_least', 20],
  ['Please avoid letting delays exceed 3 days', 'delays', 'at_most', 3],
  ['Prevent stock from dropping to 20 units or less', 'stock', 'more_than', 20],
  ['Make sure refunds never hit 50 a month', 'refunds', 'less_than', 50],
  ["We don't want churn to rise over 4%", 'churn', 'at_most', 0.04],
  ["Don't allow defects to go over 10 per month", 'defects', 'at_most', 10],
  ['No complaints above 5 a month', 'complaints', 'at_most', 5],
  ['Do not let losses exceed 5%', 'losses', 'at_most', 0.05],
];

/** A denial that governs no limit, or none at all. */
const NOT_DENIED: Row[] = [
  ['불량률 3% 이하 유지', '불량률', 'at_most', 0.03],
  ['응답하지 않은 문의 10건 이하', '응답하지 않은 문의', 'at_most', 10],
  ['재고가 없는 품목 5개 이하', '재고가 없는 품목', 'at_most', 5],
  ['이탈 방지 상담 30건 이상', '이탈 방지 상담', 'at_least', 30],
  ['출입 금지 위반 3건 이하', '출입 금지 위반', 'at_most', 3],
  ['calls not answered below 5%', 'calls not answered', 'less_than', 0.05],
  ['Not-found errors under 5%', 'Not-found errors', 'less_than', 0.05],
  ['No shows under 5%', 'No shows', 'less_than', 0.05],
  ['Fraud prevented at least 2M', 'Fraud prevented', 'at_least', 2000000],
  ['Keep the defect rate at 2% or less', 'defect rate', 'at_most', 0.02],
  ['Customers should wait no longer than 10 minutes', 'Customers wait', 'at_most', 10],
  ['Increase deals to 40 without letting discounts go above 10%', 'deals', 'at_least', 40],
];

test.each([...KOREAN, ...ENGLISH, ...NOT_DENIED])(
  'a limit is what the predicate that governs it leaves: %s',
  (text, metric, direction, target) => {
    expect(fieldsOf(text)).toMatchObject({ metric, direction, target, change: 'none' });
  },
);

test.each([
  ['Do not let churn rise above 4%', 'at_most', 0.04, 'none'],
  ['회원 수를 1만 명 이하로 줄이지 않는다', 'more_than', 10000, 'none'],
  ['Revenue must not fall by more than 10%', 'at_least', -0.1, 'relative'],
  ['Revenue should never decline by 5% or more', 'more_than', -0.05, 'relative'],
  ['비용이 10% 이상 증가하지 않도록', 'less_than', 0.1, 'relative'],
])('what is not to move is kept, and no further than so: %s', (text, direction, target, change) => {
  expect(fieldsOf(text)).toMatchObject({ verb: 'keep', direction, target, change });
});

test.each([
  ['재고 정확도 98% 이상을 놓치지 말자', ['놓치지', '말자']],
  ['매출이 10% 이상 떨어지지 않게', ['떨어지지 않게']],
  ['고객 유지율 90% 이상을 잃지 않게', ['잃지', '않게']],
  ['Never miss 95% or more of deliveries', ['Never', 'miss']],
  ["Don't fail to reach 95% uptime or more", ["Don't", 'fail', 'reach']],
  ['Revenue must not fall by 10%', ['not']],
])('a denial that may mean either side says no direction: %s', (text, leftover) => {
  const reading = read(text);
  expect(reading).toMatchObject({ direction: null, leftover });
  expect(reading.words.direction).toBeUndefined();
});

test.each([
  ['월 매출 10억 이상이니까 해지율 3% 이하로', '해지율', 0.03, '월 매출 10억 이상이니까'],
  ['매출이 5억 이하이므로 광고비 3천만 원 이하', '광고비', 3e7, '매출이 5억 이하이므로'],
  ['불량률 5% 이상 때문에 반품률 3% 이하로', '반품률', 0.03, '불량률 5% 이상 때문에'],
  ['주문이 90건 이상 밀려서 배송 기간 3일 이하로', '배송 기간', 3, '주문이 90건 이상 밀려서'],
  ['해지율이 5% 이상이니까 3% 이하로', '해지율', 0.03, '5% 이상이니까'],
])('a reason with a limit of its own is set aside: %s', (text, metric, target, reason) => {
  expect(fieldsOf(text)).toMatchObject({
    metric,
    direction: 'at_most',
    target,
    leftover: [reason],
  });
});

test('a limit that is denied before another clause is aimed at', () => {
  expect(fieldsOf('불만이 5건 이상 나오지 않고 매출 3억 이상')).toMatchObject({
    metric: '불만',
    direction: 'less_than',
    target: 5,
    leftover: ['매출 3억 이상'],
  });
});

test.each<[string, object]>([
  ['Nobody waits longer than 5 minutes', { direction: 'at_most', target: 5, unit: 'min' }],
  ['No one should wait more than 3 days', { direction: 'at_most', target: 3 }],
  ['Under no circumstances should churn exceed 5%', { metric: 'churn', direction: 'at_most' }],
  ['At no time may stock fall below 100', { direction: 'at_least', target: 100 }],
  ['None of the tickets open more than 2 days', { direction: 'at_most', target: 2 }],
  ['At least 95% of calls not dropped', { direction: 'at_least', target: 0.95, verb: null }],
  ['참석률 80%에 못 미치지 않게', { metric: '참석률', direction: 'at_least', target: 0.8 }],
  ['매출 10억에 못 미치는 지점이 없게', { direction: 'at_least', target: 1e9 }],
  ['3일 이상 걸리는 배송이 없도록', { direction: 'less_than', target: 3 }],
  // Whether it is good that they wait nobody can know from the words alone.
  ['5분 넘게 기다리는 고객이 없도록', { direction: null, target: 5 }],
  // Neighbours.
  ['답변이 없는 문의 5건 이하', { direction: 'at_most', target: 5 }],
  ['95% of calls answered', { target: 0.95 }],
])('who or what is denied, and what is denied of what is counted: %s', (text, expected) => {
  expect(fieldsOf(text)).toMatchObject(expected);
});
