import { currencyOf, inCurrency } from '../../../../src/domain/define/templates/in-currency';
import { templates } from '../../../../src/domain/define/templates/templates';

test.each([
  ['most KPIs are in it', ['USD', '%', 'EUR', 'EUR', '#'], 'ko_KR', 'EUR'],
  ['the first of equals', ['USD', 'KRW'], 'ko_KR', 'USD'],
  ['the country pays with it', ['%', '#'], 'en_US', 'USD'],
  ['the country pays with it', [], 'en-GB', 'GBP'],
  ['the country pays with it', [], 'ja_JP', 'JPY'],
  ['the country pays with it', [], 'de_DE', 'EUR'],
  ['the templates are written in it', [], 'sv_SE', 'KRW'],
  ['the templates are written in it', [], '', 'KRW'],
])('a currency is chosen since %s: %j in %s', (_, units, locale, currency) => {
  expect(currencyOf(units, locale)).toBe(currency);
});

test.each([
  ['USD', 60],
  ['EUR', 60],
  ['CNY', 300],
  ['JPY', 6000],
  ['KRW', 60_000],
] as const)('in %s the example target is a number of its size', (currency, target) => {
  const template = { ...templates().monthly_leads, unit: 'KRW', aim: { target: 60_000 } };
  expect(inCurrency(template, currency)).toMatchObject({ unit: currency, aim: { target } });
});

test('what is no money and what is a movement keep their aim', () => {
  const leads = templates().monthly_leads;
  expect(inCurrency(leads, 'USD')).toBe(leads);
  const aim = { change: 0.15, by: 'relative', comparison: 'current' } as const;
  expect(inCurrency({ ...leads, unit: 'KRW', aim }, 'USD')).toEqual({ ...leads, unit: 'USD', aim });
});
