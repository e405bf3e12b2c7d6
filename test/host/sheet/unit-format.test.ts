import { format } from 'numfmt';
import { partFormat, unitFormat } from '../../../src/host/sheet/unit-format';

test.each<[unit: string, value: number, shown: string]>([
  ['USD', 300_000, '$300,000'],
  ['USD', 1000.4, '$1,000'],
  ['USD', 353.333, '$353.33'],
  ['USD', -5.5, '-$5.50'],
  ['USD', -1500.4, '-$1,500'],
  ['EUR', 75_930.6, '€75,931'],
  ['CHF', 999.9, '999.90'],
  ['CHF', 12_345.6, '12,346'],
  ['KRW', 999.9, '₩1,000'],
  ['명', 4.648, '5명'],
  ['%', 0.10244, '10.24%'],
])('in %s a sheet shows %d as %s: money from a thousand on has no cents', (unit, value, shown) => {
  expect(format(unitFormat(unit, 'ko'), value)).toBe(shown);
});

test('a part of counted things need not be whole', () => {
  expect(format(partFormat('명', 'ko'), 4.648)).toBe('4.65명');
  expect(format(partFormat('#', 'en'), 4.648)).toBe('4.65');
});
