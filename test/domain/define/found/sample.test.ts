import type { Reading } from '../../../../src/domain/define/sentence/reading';
import type { Language } from '../../../../src/contract/language/language';
import { sampleKpis } from '../../../../workbench/sample/kpis';
import { sampleSheets } from './sample-sheets';
import { measuresFor } from './wanted';

/** The KPI’s own measure is right. Returns have no sheet: nothing measures them. */
const UNMEASURABLE = ['월간 반품률', 'Monthly return rate'];

function measurable(language: Language) {
  return sampleKpis(language)
    .filter(({ name }) => !UNMEASURABLE.includes(String(name)))
    .map(({ name, unit, cadence, measure }) => ({
      metric: String(name),
      said: { unit, cadence } as Partial<Reading>,
      right: String(measure),
    }));
}

describe.each(['ko', 'en'] as const)('the sample’s KPIs by their names, in %s', (language) => {
  const sheets = sampleSheets(language);

  test.each(measurable(language))('$metric', ({ metric, said, right }) => {
    expect(measuresFor({ metric, said }, sheets)[0]).toBe(right);
  });

  test('a share by which something is to move does not make it a rate', () => {
    const metric = language === 'ko' ? '매출' : 'sales';
    const said = { unit: '%', change: 'relative', target: 0.2 } as const;
    const [moved] = measuresFor({ metric, said }, sheets);
    expect(moved).toMatch(/^SUM_IN\(/);
    expect(moved).toBe(measuresFor({ metric }, sheets)[0]);
  });

  test('what no sheet speaks of is not found in another', () => {
    const [name] = UNMEASURABLE.slice(language === 'ko' ? 0 : 1);
    expect(measuresFor({ metric: name, said: { unit: '%' } }, sheets)).toEqual([]);
  });

  test('one word that is found among many that are not is no proposal', () => {
    const metric = [
      '브랜드 인지도와 호감도에 대한 고객 반응',
      'brand awareness index among customers abroad',
    ];
    expect(measuresFor({ metric: metric[language === 'ko' ? 0 : 1] }, sheets)).toEqual([]);
  });
});

describe.each<[Language, string[], string]>([
  [
    'en',
    [
      'Share of customers who come back',
      'customers buy again',
      'Repeat purchase rate',
      'share of customers coming back',
    ],
    '(DISTINCT_IN(Orders!C:C, Orders!F:F, from, to) - COUNT_IN(Customers!C:C, from, to)) / DISTINCT_IN(Orders!C:C, Orders!F:F, from, to)',
  ],
  [
    'ko',
    ['재구매율', '다시 구매하는 고객 비율', '돌아온 고객 비율', '재방문율'],
    '(DISTINCT_IN(주문!C:C, 주문!F:F, from, to) - COUNT_IN(고객!C:C, from, to)) / DISTINCT_IN(주문!C:C, 주문!F:F, from, to)',
  ],
])('customers who come back, in %s', (language, metrics, right) => {
  const sheets = sampleSheets(language);

  test.each(metrics)('%s: those of the period without the new ones', (metric) => {
    expect(measuresFor({ metric, said: { unit: '%' } }, sheets)[0]).toBe(right);
  });
});
