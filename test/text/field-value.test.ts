import { kpiField } from '../../src/contract/fields/records/kpi-field';
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
    ['target', 'm2', '50', '50 m2', '50 m2'],
    ['baseline', 't CO2', '1234.5678', '1,234.5678 t CO2', '1,234.5678 t CO2'],
    ['target', '%p', '-5.25', '-5.25 %p', '-5.25 %p'],
    ['stretch', '1인당 건', '3', '3 1인당 건', '3 1인당 건'],
    ['target', '10만명당', '12', '12 10만명당', '12 10만명당'],
    ['target', '만 건', '15', '15만 건', '15만 건'],
    ['target', 'k', '5', '5 k', '5 k'],
    ['target', 'INR', '50', '₹50.00', '50 INR'],
    ['target', 'VND', '50', '₫50', '50 VND'],
    ['target', 'CAD', '-50.5', '-CA$50.50', '-50.5 CAD'],
    ['target', 'CHF', '-1200', '-CHF 1,200', '-1,200 CHF'],
    ['target', 'KRW', '20000000000000000', '₩20,000,000,000,000,000', '20,000조 원'],
    ['target', '#', '1e-18', '0.000000000000000001', '0.000000000000000001'],
    [
      'stages',
      'm3',
      '2026-06-30: -3; 2026-12-31: 4000',
      '2026-06-30: -3 m3; 2026-12-31: 4,000 m3',
      '2026-06-30: -3 m3; 2026-12-31: 4,000 m3',
    ],
    ['target', '#', '0.000125', '0.000125', '0.000125'],
    ['miss_at', 'USD', '0.9', '90%', '90%'],
    ['value', '%', '0.1024390243902439', '10.24390243902439%', '10.24390243902439%'],
    [
      'stages',
      '%',
      '2026-06-30: 0.3; 2026-12-31: 0.4',
      '2026-06-30: 30%; 2026-12-31: 40%',
      '2026-06-30: 30%; 2026-12-31: 40%',
    ],
    ['target', '%', '', '', ''],
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

  test.each([
    ['in another unit', 'target', '8%', 'USD'],
    ['bare', 'target', '500000', 'USD'],
    ['bare, of what has no unit', 'target', '1500', '#'],
    ['in the other language', 'target', '15만 달러', 'USD'],
    ['half by hand', 'stages', '2026-06-30: 30%; 2026-12-31: less', '%'],
    ['bare, of some stages', 'stages', '2026-06-30: 30%; 2026-12-31: 0.4', '%'],
  ])('that is written %s is not read', (_, key, said, unit) => {
    expect(figuresTyped(kpiField(key), said, unit, figuresOf('en'))).toBeUndefined();
  });

  test('several words of a choice are told in the language, and an unknown one as it is', () => {
    const said = (typed: string) => fieldSaid(kpiField('news_off'), typed, '%', figuresOf('ko'));
    expect(said('recovered, jump')).toBe('회복, 평소와 다른 값');
    expect(said('recovered, moon')).toBe('recovered, moon');
  });

  test.each([
    ['target', 'about 8'],
    ['actual', '=SUM(A1:A9)'],
    ['repeat_days', '7'],
  ])('%s that is no figure in the unit, “%s”, stays as it is', (key, typed) => {
    const [field, figures] = [kpiField(key), figuresOf('en')];
    expect(fieldSaid(field, typed, '%', figures)).toBe(typed);
    expect(figuresTyped(field, typed, '%', figures)).toBeUndefined();
  });
});
