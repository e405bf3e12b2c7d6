import { plainHeading, unitOf } from '../../../src/domain/define/unit-of';

test.each([
  ['0.0%', 'Margin', '%'],
  ['₩#,##0', '매출', 'KRW'],
  ['[$₩-412]#,##0', '매출', 'KRW'],
  ['"$"#,##0.00', 'Sales', 'USD'],
  ['$#,##0;[Red]-$#,##0', 'Sales', 'USD'],
  ['#,##0.00 [$€-407]', 'Umsatz', 'EUR'],
  ['#,##0"명"', '방문자', '명'],
  ['#,##0', '매출(원)', 'KRW'],
  ['#,##0', '매출 (만원)', '만원'],
  ['0', 'Time to ship (days)', 'd'],
  ['0.0', '응답 시간 [시간]', 'h'],
  ['General', 'Amount', ''],
  ['#,##0', 'Plan (2026)', ''],
])('%s under “%s” is in “%s”', (format, heading, unit) => {
  expect(unitOf(format, heading)).toBe(unit);
});

test.each([
  ['매출(원)', '매출'],
  ['Time to ship (days)', 'Time to ship'],
  ['Sales', 'Sales'],
  ['(원)', '(원)'],
])('“%s” is called “%s”', (heading, name) => {
  expect(plainHeading(heading)).toBe(name);
});
