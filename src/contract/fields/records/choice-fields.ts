import type { Field } from '../field';
import { TIERS } from './kpi-choices';

/** Why this KPI and not another. */
export const CHOICE_FIELDS: readonly Field[] = [
  {
    key: 'tier',
    heading: { ko: '핵심/보조', en: 'Tier' },
    kind: 'choice',
    choices: TIERS,
    default: 'core',
    help: { ko: '핵심 지표는 3~5개가 좋습니다.', en: 'Three to five core KPIs are best.' },
  },
  {
    key: 'impact',
    heading: { ko: '영향도', en: 'Impact' },
    kind: 'wholeNumber',
    min: 1,
    max: 5,
    help: {
      ko: '매출, 비용, 고객에 얼마나 기여하는지 1~5로 매깁니다.',
      en: 'Its contribution to revenue, cost or customers, from 1 to 5.',
    },
    folded: true,
  },
  {
    key: 'feasibility',
    heading: { ko: '실행 가능성', en: 'Feasibility' },
    kind: 'wholeNumber',
    min: 1,
    max: 5,
    help: {
      ko: '팀이 실제로 움직일 수 있는 정도를 1~5로 매깁니다.',
      en: 'How far the team can act on it, from 1 to 5.',
    },
    folded: true,
  },
  {
    key: 'data_quality',
    heading: { ko: '데이터 품질', en: 'Data quality' },
    kind: 'wholeNumber',
    min: 1,
    max: 5,
    help: {
      ko: '데이터를 믿을 수 있는 정도를 1~5로 매깁니다.',
      en: 'How far the data can be trusted, from 1 to 5.',
    },
    folded: true,
  },
  {
    key: 'benchmark_source',
    heading: { ko: '벤치마크 출처', en: 'Benchmark source' },
    kind: 'text',
    width: 180,
    help: {
      ko: '벤치마크 값이 나온 곳입니다.',
      en: 'Where the benchmark comes from.',
    },
    folded: true,
  },
];
