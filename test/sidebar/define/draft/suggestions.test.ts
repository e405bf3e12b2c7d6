import { suggestionsOf } from '../../../../sidebar/define/draft/suggestions';
import { measureForm } from '../../../../sidebar/define/measure/text';
import type { MeasuredColumn } from '../../../../src/contract/rpc/define';

const aColumn = (range: string, heading: string, unit = ''): MeasuredColumn => ({
  range,
  sheet: range.slice(0, range.indexOf('!')),
  heading,
  unit,
});

const COLUMNS = [
  aColumn('Orders!A:A', 'Day'),
  aColumn('Orders!B:B', 'Amount ($)', 'USD'),
  aColumn('Orders!C:C', 'Customer'),
  aColumn('Stays!A:A', 'Since'),
  aColumn('Stays!B:B', 'Until'),
  aColumn('Survey!A:A', 'Day'),
  aColumn('Survey!B:B', 'Score', 'score'),
];

const suggested = (text: string, language: 'ko' | 'en') =>
  suggestionsOf(measureForm(text), COLUMNS, language);

const CSAT =
  'COUNT_IN(Survey!A:A, from, to, Survey!B:B, ">=5") / COUNT_IN(Survey!A:A, from, to, Survey!B:B, ">=1")';
const LTV =
  'LTV(SUM_IN(Orders!A:A, Orders!B:B, from, to) / DISTINCT_IN(Orders!A:A, Orders!C:C, from, to), CHURN(Stays!A:A, Stays!B:B, from, to))';

test.each([
  ['SUM_IN(Orders!A:A, Orders!B:B, from, to)', 'Amount', 'Amount'],
  ['RETENTION(Stays!A:A, Stays!B:B, from, to)', 'Stays retention', 'Stays 유지율'],
  ['NRR(Orders!B:B, Orders!C:C)', 'Orders NRR', 'Orders 순매출유지율'],
  [LTV, 'Orders LTV', 'Orders 고객 생애 가치'],
  ['NPS(Survey!B:B)', 'Score NPS', 'Score 순추천지수'],
  [CSAT, 'Score CSAT', 'Score 만족도'],
  ['SUM_IN(Orders!A:A, Orders!B:B, from, to) / Team!B2', 'Amount ÷ Team!B2', 'Amount ÷ Team!B2'],
])('%s is named %s', (text, en, ko) => {
  expect([suggested(text, 'en').name, suggested(text, 'ko').name]).toEqual([en, ko]);
  for (const language of ['en', 'ko'] as const) {
    expect(suggested(text, language).definition).not.toMatch(/[{}]|undefined/);
  }
});

test('a definition says what is counted in the words of the columns', () => {
  expect(suggested(CSAT, 'en').definition).toBe(
    'The share of answers in “Score” that are 5 or more',
  );
  expect(suggested('RETENTION(Stays!A:A, Stays!B:B, from, to, "end")', 'en').definition).toBe(
    '1 − (Left ÷ closing customers). Each row of Stays counts as a customer from “Since” until “Until”.',
  );
  const west = 'SUM_IN(Orders!A:A, Orders!B:B, from, to, Orders!C:C, "West")';
  expect(suggested(west, 'en').definition).toMatch(/, where Customer West$/);
});

test('an amount is in the unit of its column, a share in none of it', () => {
  expect(suggested(LTV, 'en').unit).toBe('USD');
  expect(suggested('SUM_IN(Orders!A:A, Orders!B:B, from, to)', 'en').unit).toBe('USD');
  expect(suggested('DISTINCT_IN(Orders!A:A, Orders!B:B, from, to)', 'en').unit).toBeUndefined();
  expect(suggested(CSAT, 'en').unit).toBeUndefined();
});
