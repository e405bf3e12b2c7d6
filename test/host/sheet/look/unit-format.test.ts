import { format } from 'numfmt';
import { unitOf } from '../../../../src/domain/define/unit-of';
import { partFormat, unitFormat } from '../../../../src/host/sheet/look/unit-format';
import { figuresOf } from '../../../../src/text/figures';

describe('money in a cell', () => {
  const written: [number, string, string, string][] = [
    [353.33, 'USD', '353.33달러', '$353.33'],
    [-46.67, 'USD', '-46.67달러', '-$46.67'],
    [8_500, 'KRW', '8,500원', '₩8,500'],
    [980, 'JPY', '980엔', '¥980'],
    [12.34, 'EUR', '12.34유로', '€12.34'],
    [12.34, 'GBP', '12.34파운드', '£12.34'],
    [12.34, 'CNY', '12.34위안', 'CN¥12.34'],
  ];

  test.each(written)('%d %s is written as in sentences: %s, %s', (value, unit, ko, en) => {
    const figures = { ko: figuresOf('ko'), en: figuresOf('en') };
    expect(format(unitFormat(unit, 'ko'), value)).toBe(ko);
    expect(figures.ko.amount(value, unit)).toBe(ko);
    expect(format(unitFormat(unit, 'en'), value)).toBe(en);
    expect(figures.en.amount(value, unit)).toBe(en);
  });

  test('of another currency has its code', () => {
    expect(format(unitFormat('CHF', 'ko'), 12.34)).toBe('12.34 CHF');
    expect(format(unitFormat('CHF', 'en'), 12.34)).toBe('CHF 12.34');
  });

  test.each(written.map(([, unit]) => unit))('says of which currency it is: %s', (unit) => {
    expect(unitOf(unitFormat(unit, 'ko'), '')).toBe(unit);
    expect(unitOf(unitFormat(unit, 'en'), '')).toBe(unit);
  });
});

test.each<[unit: string, value: number, shown: string]>([
  ['USD', 300_000, '$300,000'],
  ['USD', 1000.4, '$1,000'],
  ['USD', 353.333, '$353.33'],
  ['USD', -5.5, '-$5.50'],
  ['USD', -1500.4, '-$1,500.40'],
  ['EUR', 75_930.6, '€75,931'],
  ['CHF', 999.9, 'CHF 999.90'],
  ['CHF', 12_345.6, 'CHF 12,346'],
  ['KRW', 999.9, '₩1,000'],
  ['customers', 4.648, '5 customers'],
  ['%', 0.10244, '10.24%'],
])('in %s a sheet shows %d as %s: money from a thousand on has no cents', (unit, value, shown) => {
  expect(format(unitFormat(unit, 'en'), value)).toBe(shown);
});

test('a part of counted things need not be whole', () => {
  expect(format(partFormat('명', 'ko'), 4.648)).toBe('4.65명');
  expect(format(partFormat('#', 'en'), 4.648)).toBe('4.65');
});
