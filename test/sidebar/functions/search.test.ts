import { paletteReference } from '../../../build/packed-help.mjs';
import { found } from '../../../sidebar/functions/search';

const { functions } = paletteReference();

test('every criterion of the page has its range: no input is left alone', () => {
  const inputs = functions.find(({ name }) => name === 'SUM_IN')?.arguments ?? [];
  expect(inputs.slice(4).map(({ name }) => name)).toEqual([
    'criteria_range1',
    'criterion1',
    'criteria_range2',
    'criterion2',
  ]);
});

const namesFor = (typed: string, language: 'ko' | 'en') =>
  found(functions, typed, language).map(({ name }) => name);

describe('what a person types', () => {
  test.each([
    ['해지율', 'CHURN'],
    ['이탈률', 'CHURN'],
    ['생애가치', 'LTV'],
    ['생애 가치', 'LTV'],
    ['달성률', 'ATTAINMENT'],
    ['기간 합계', 'SUM_IN'],
    ['ＣＨＵＲＮ', 'CHURN'],
    ['sum in', 'SUM_IN'],
    ['churn rate', 'CHURN'],
    ['lifetime value', 'LTV'],
    ['unique', 'DISTINCT_IN'],
    ['NPS', 'NPS'],
    ['순추천지수', 'NPS'],
    ['만족도', 'CSAT'],
    ['예측 구간', 'KPI_FORECAST'],
    ['코호트 분석', 'COHORT'],
    ['생존 분석', 'SURVIVAL'],
    ['획득 비용', 'CAC'],
    ['AB테스트', 'AB_TEST'],
    ['split test', 'AB_TEST'],
    ['이상 징후', 'KPI_ANOMALIES'],
    ['이직률', 'CHURN'],
    ['turnover', 'CHURN'],
    ['해지률', 'CHURN'],
    ['이탈율', 'CHURN'],
    ['원인', 'CONTRIBUTION'],
    ['구독', 'MRR_MOVEMENTS'],
    ['subscription', 'MRR_MOVEMENTS'],
    ['순고객 수', 'CHURN_BY'],
    ['마케팅 효과', 'ROI'],
    ['marketing', 'CAC'],
    ['ad spend', 'CAC'],
    ['신뢰도', 'NPS_INTERVAL'],
    ['통계', 'MEAN_IN'],
    ['갱신', 'RETENTION'],
    ['data cleaning', 'DATA_QUALITY'],
    ['월별 매출', 'SUM_IN'],
    ['상관', 'LEAD_LAG'],
    ['믹스', 'RATE_CHANGE'],
  ])('%s leads to %s first, in either language', (typed, name) => {
    expect([namesFor(typed, 'ko')[0], namesFor(typed, 'en')[0]]).toEqual([name, name]);
  });

  test('of a goal are those that judge a value by its target', () => {
    expect(namesFor('goal', 'en')).toEqual(['ATTAINMENT', 'KPI_STATUS', 'ACHIEVABILITY']);
  });

  test('is not found in a word that only begins alike', () => {
    expect(namesFor('상관', 'ko')).toEqual(['LEAD_LAG']);
  });

  test('leads to nothing where no function fits', () => {
    expect(namesFor('zzz 없는말', 'ko')).toEqual([]);
  });

  test('leaves the functions in their order while it is blank', () => {
    expect(namesFor('  ', 'en')).toEqual(functions.map(({ name }) => name));
  });

  test('must fit word by word', () => {
    expect(namesFor('churn zzz', 'en')).toEqual([]);
  });
});
