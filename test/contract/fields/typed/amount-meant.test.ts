import { amountMeant, fitsUnit } from '../../../../src/contract/fields/typed/amount-meant';
import { unitDoubts } from '../../../../src/contract/define/unit-doubts';

const fits = (typed: string, unit: string) => {
  const meant = amountMeant(typed);
  return meant === undefined || fitsUnit(meant, unit);
};

test.each([
  ['5%', '%'],
  ['5', '%'],
  ['0.05', '%'],
  ['₩1,000', 'KRW'],
  ['10억', 'KRW'],
  ['1.2M', 'USD'],
  ['3천만', '명'],
  ['10억 원', '만원'],
  ['10억', '#'],
  ['5%', ''],
])('%s may be an amount in %s', (typed, unit) => {
  expect(fits(typed, unit)).toBe(true);
});

test.each([
  ['10억', '%'],
  ['₩1,000', '%'],
  ['￦1,000', '%'],
  ['1.2M', '%'],
  ['3만 원', '%'],
  ['5%', 'KRW'],
  ['5%', '#'],
  ['$5', 'KRW'],
  ['₩1,000', 'd'],
  ['₩1,000', '명'],
])('%s is asked back in %s', (typed, unit) => {
  expect(fits(typed, unit)).toBe(false);
});

test('what is no number is left to the field’s own rule', () => {
  expect(amountMeant('ten %')).toBeUndefined();
});

test('every amount of a form is held against its unit, and fractions are not', () => {
  const doubts = unitDoubts({
    unit: '%',
    target: '10억',
    actual: '₩5',
    warn_at: '90%',
    name: '1k',
  });
  expect(doubts.map(({ field }) => field).sort()).toEqual(['actual', 'target']);
  expect(doubts[0]).toMatchObject({ code: 'amount_in_other_unit', values: { unit: '%' } });
});
