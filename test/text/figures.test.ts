import { figuresOf } from '../../src/text/figures';

describe('the distance of a value from its target', () => {
  test.each<[string, number, number, string, string, string]>([
    ['has the places of the value, so that they add up', 4.066, 4, 'd', '0.07 days', '0.07일'],
    ['of shares is in points', 0.10239, 0.05, '%', '5.24 pp', '5.24%p'],
    ['of a whole value is whole', 1003.4, 1000, '#', '3', '3'],
    ['of money is as fine as the money', 75_931.4, 63_846, 'USD', '$12,085', '1.209만 달러'],
    [
      'of large money has its places',
      1_234_567_890,
      1_230_000_000,
      'KRW',
      '₩4,567,890',
      '500만 원',
    ],
    ['is told all the same where it is finer', 4.0004, 4, 'd', '0.0004 days', '0.0004일'],
    ['of shares too', 0.050003, 0.05, '%', '0.0003 pp', '0.0003%p'],
  ])('%s: %d from %d in %s', (_, value, target, unit, en, ko) => {
    const said = (language: 'en' | 'ko') =>
      figuresOf(language).distance(value - target, value, unit);
    expect([said('en'), said('ko')]).toEqual([en, ko]);
  });
});
