import { kpiField } from '../../src/contract/fields/kpi-field';
import { fieldSaid, figuresTyped } from '../../src/text/field-value';
import { figuresOf } from '../../src/text/figures';

describe('a value of a field', () => {
  test.each<[key: string, unit: string, typed: string, en: string, ko: string]>([
    ['target', '%', '0.08', '8%', '8%'],
    ['target', '%', '0.08125', '8.125%', '8.125%'],
    ['target', 'USD', '150000', '$150,000', '15만 달러'],
    ['target', 'USD', '150123.45', '$150,123.45', '150,123.45달러'],
    ['target', 'CHF', '1200', 'CHF 1,200', '1,200 CHF'],
    ['target', 'KRW', '1230000000', '₩1,230,000,000', '12.3억 원'],
    ['target', '명', '160', '160명', '160명'],
    ['target', '천원', '500', '500천원', '500천원'],
    ['target', 'd', '-4.5', '-4.5 days', '-4.5일'],
    ['target', '#', '0.000125', '0.000125', '0.000125'],
    ['miss_at', 'USD', '0.9', '90%', '90%'],
    ['value', '%', '0.1024390243902439', '10.24390243902439%', '10.24390243902439%'],
    ['actual', '명', '=SUM(A:A)', '=SUM(A:A)', '=SUM(A:A)'],
    [
      'stages',
      '%',
      '2026-06-30: 0.3; 2026-12-31: 0.4',
      '2026-06-30: 30%; 2026-12-31: 40%',
      '2026-06-30: 30%; 2026-12-31: 40%',
    ],
    ['target', '%', '', '', ''],
    ['repeat_days', '%', '7', '7', '7'],
  ])('%s in %s, typed as “%s”, is told in its unit and read back', (key, unit, typed, en, ko) => {
    const field = kpiField(key);
    for (const [language, said] of [
      ['en', en],
      ['ko', ko],
    ] as const) {
      const figures = figuresOf(language);
      // Intl parts a currency's code from its figure by a space that does not break.
      expect(fieldSaid(field, typed, unit, figures).replace(/\u00a0/g, ' ')).toBe(said);
      expect(figuresTyped(field, fieldSaid(field, typed, unit, figures), unit, figures)).toBe(
        typed,
      );
    }
  });

  test('is told by its word where it is a choice', () => {
    expect(fieldSaid(kpiField('direction'), 'at_most', '%', figuresOf('ko'))).toBe('이하');
  });

  test('that was written in another unit, or by hand, stays as it is written', () => {
    const figures = figuresOf('en');
    expect(figuresTyped(kpiField('target'), '8%', 'USD', figures)).toBe('8%');
    expect(figuresTyped(kpiField('target'), 'about 8', '%', figures)).toBe('about 8');
  });
});
