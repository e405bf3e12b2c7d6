import { nameKey } from '../../../../src/domain/define/set/name-key';

test.each([
  ['월 신규 계약 건수', '신규계약'],
  ['월 신규 계약 건수', 'New contracts per month'],
  ['신규 고객 수', 'Number of new customers'],
  ['매출', 'Sales'],
  ['월간 매출액(원)', 'Monthly revenue'],
  ['고객 이탈률', 'Churn rate'],
  ['이탈률', 'customer churn'],
  ['재계약률', 'Renewal rate'],
  ['구매 전환율', '구매전환율'],
  ['평균 응답 시간', 'Response time'],
  ['고객 만족도', 'CSAT'],
  ['ＭＡＵ', 'mau'],
  ['연간 이직률', 'Annual attrition'],
])('“%s” and “%s” name one thing', (one, same) => {
  expect(nameKey(one)).toBe(nameKey(same));
  expect(nameKey(one)).not.toBe('');
});

test.each([
  ['신규 계약 건수', '재계약률'],
  ['이탈률', '이직률'],
  ['응답 시간', '해결 시간'],
  ['신규 고객 수', '고객 수'],
  ['매출', '영업이익'],
  ['주문 전환율', '가입 전환율'],
  ['leadership score', 'lead score'],
  ['returning customers', 'returns by customers'],
])('“%s” and “%s” do not', (one, otherThing) => {
  expect(nameKey(one)).not.toBe(nameKey(otherThing));
});
