import { measureOfFormula, ownFunctionIn } from '../../../src/domain/measure/measure-of-formula';

test.each([
  [
    '=CHURN(C3:C, D3:D, DATE(2026,1,1), DATE(2026,6,30))',
    'CHURN(Customers!C3:C, Customers!D3:D, from, to)',
  ],
  [
    '=churn($C$3:$C$90; \'My list\'!D3:D90; "2026-01-01"; EOMONTH(A1;0); "stripe")',
    'CHURN(Customers!C3:C90, \'My list\'!D3:D90, from, to, "stripe")',
  ],
  [
    '=SUM_IN(A:A, B:B, F1, F2, C:C, "West") / COUNT_IN(A:A, F1, F2)',
    'SUM_IN(Customers!A:A, Customers!B:B, from, to, Customers!C:C, "West") / COUNT_IN(Customers!A:A, from, to)',
  ],
  ['=LTV(B2, B3, B4)', 'LTV(Customers!B2, Customers!B3, Customers!B4)'],
  ['=100 * NPS(E2:E)', '100 * NPS(Customers!E2:E)'],
])('%s is, for every period, %s', (formula, measure) => {
  expect(measureOfFormula(formula, 'Customers!')).toEqual({ ok: true, measure });
});

test('what the measure language does not have is told', () => {
  expect(measureOfFormula('=ROUND(CHURN(C:C, D:D, F1, F2), 2)', 'S!')).toMatchObject({
    ok: false,
    problem: { code: 'measure_unknown_function', values: { name: 'ROUND' } },
  });
});

test.each([
  ['=CHURN(A1, B1)', 'CHURN'],
  ['=IF(A1>0, ltv(A1, B1, C1), 0)', 'LTV'],
  ['="CHURN("&A1', undefined],
  ['=SUM(A1:A3)', undefined],
  ['=CHURN_RATE + 1', undefined],
  ['', undefined],
])('%s calls %s of ours', (formula, name) => {
  expect(ownFunctionIn(formula)).toBe(name);
});
