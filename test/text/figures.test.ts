import { numbersIn } from '../../src/text/figure-numbers';
import { figuresOf } from '../../src/text/figures';

describe('an exact figure', () => {
  test.each<[value: number, unit: string, en: string, ko: string]>([
    [12_345_678_901.5, 'USD', '$12,345,678,901.5', '12,345,678,901.5달러'],
    [1_000_000_000_001, 'KRW', '₩1,000,000,000,001', '1조 1원'],
    [1_000_000_000_000, 'KRW', '₩1,000,000,000,000', '1조 원'],
    [20_000_000_000_000_000, 'KRW', '₩20,000,000,000,000,000', '20,000조 원'],
    [1_234_567_890.5, 'JPY', '¥1,234,567,890.5', '1,234,567,890.5엔'],
    [-9_000_000_000.25, 'EUR', '-€9,000,000,000.25', '-9,000,000,000.25유로'],
    [3_000_000_000.5, '명', '3,000,000,000.5명', '3,000,000,000.5명'],
    [0.100_000_000_000_1, '%', '10.00000000001%', '10.00000000001%'],
    [1e-18, '#', '0.000000000000000001', '0.000000000000000001'],
    [-2.5e-20, 'm2', '-0.000000000000000000025 m2', '-0.000000000000000000025 m2'],
    [7.000_000_000_1, 'd', '7.0000000001 days', '7.0000000001일'],
    [0, '%', '0%', '0%'],
    [0.1 + 0.2, '#', '0.3', '0.3'],
    [1234.5600000000002, 'USD', '$1,234.56', '1,234.56달러'],
    [0.1024390243902439, '%', '10.24390243902439%', '10.24390243902439%'],
  ])('has every digit of %d in %s', (value, unit, en, ko) => {
    const said = (language: 'en' | 'ko') => figuresOf(language).exact(value, unit);
    expect([said('en'), said('ko')]).toEqual([en, ko]);
  });
});

describe('money in Korean', () => {
  test.each<[value: number, unit: string, said: string]>([
    [75_931, 'USD', '7만 5,931달러'],
    [75_931.4, 'USD', '7만 5,931달러'],
    [-75_931, 'USD', '-7만 5,931달러'],
    [10_001, 'KRW', '1만 1원'],
    [123_456_789, 'KRW', '1억 2,345만 6,789원'],
    [1_234_560_000, 'KRW', '12억 3,456만 원'],
    [3_000_000_050_000, 'KRW', '3조 5만 원'],
    [99_999.6, 'EUR', '10만 유로'],
    [62_127, 'SEK', '6만 2,127 SEK'],
    // What a word for its size tells whole stays short.
    [150_000, 'USD', '15만 달러'],
    [1_230_000_000, 'KRW', '12.3억 원'],
    [12_350_000, 'KRW', '1,235만 원'],
    [9_999, 'KRW', '9,999원'],
  ])('keeps the digits that a cell shows of %d %s: %s', (value, unit, said) => {
    expect(figuresOf('ko').amount(value, unit)).toBe(said);
  });

  test('under a bar it is short', () => {
    expect(figuresOf('ko').compact(75_931, 'USD')).toBe('7.59만 달러');
    expect(figuresOf('ko').compact(123_456_789, 'KRW')).toBe('1.23억 원');
  });

  test.each([
    ['7만 5,931달러', 75_931],
    ['-1억 2,345만 6,789원', -123_456_789],
    ['12억 3,456만 원', 1_234_560_000],
  ])('%s is read back as %d', (said, value) => {
    expect(numbersIn(said)).toContain(value);
  });
});

describe('the distance of a value from its target', () => {
  test.each<[string, number, number, string, string, string]>([
    ['has the places of the value, so that they add up', 4.066, 4, 'd', '0.07 days', '0.07일'],
    ['of shares is in points', 0.10239, 0.05, '%', '5.24 pp', '5.24%p'],
    ['of a whole value is whole', 1003.4, 1000, '#', '3', '3'],
    ['of money is as fine as the money', 75_931.4, 63_846, 'USD', '$12,085', '1만 2,085달러'],
    [
      'of large money has its places',
      1_234_567_890,
      1_230_000_000,
      'KRW',
      '₩4,567,890',
      '456만 7,890원',
    ],
    ['is told all the same where it is finer', 4.0004, 4, 'd', '0.0004 days', '0.0004일'],
    ['of shares too', 0.050003, 0.05, '%', '0.0003 pp', '0.0003%p'],
  ])('%s: %d from %d in %s', (_, value, target, unit, en, ko) => {
    const said = (language: 'en' | 'ko') =>
      figuresOf(language).distance(value - target, value, unit);
    expect([said('en'), said('ko')]).toEqual([en, ko]);
  });
});
