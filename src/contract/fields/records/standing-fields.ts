import type { Field } from '../field';
import { STATES, STATUSES, TRENDS } from './kpi-choices';

/** How the KPI is doing; evaluation writes it. */
export const STANDING_FIELDS: readonly Field[] = [
  {
    key: 'id',
    heading: { ko: '번호', en: 'ID' },
    kind: 'id',
    required: true,
    help: {
      ko: 'Waymark가 한 번만 매기며 다시 쓰지 않습니다.',
      en: 'Given once by Waymark and never reused.',
    },
  },
  {
    key: 'state',
    heading: { ko: '상태 구분', en: 'State' },
    kind: 'choice',
    choices: STATES,
    required: true,
    default: 'draft',
    help: {
      ko: '운영 중인 지표만 계산되고 알림을 보냅니다.',
      en: 'Only active KPIs are calculated and send alerts.',
    },
  },
  {
    key: 'name',
    heading: { ko: '지표명', en: 'KPI' },
    kind: 'text',
    required: true,
    width: 260,
    help: {
      ko: '무엇을 관리하는지 한 줄로 씁니다. 예: 반기 고객 이탈률',
      en: 'What you track, in one line, such as "Half-yearly customer churn".',
    },
  },
  {
    key: 'status',
    heading: { ko: '현재 상태', en: 'Status' },
    kind: 'choice',
    choices: STATUSES,
    computed: true,
  },
  { key: 'value', heading: { ko: '현재값', en: 'Value' }, kind: 'number', computed: true },
  {
    key: 'attainment',
    heading: { ko: '달성률', en: 'Attainment' },
    kind: 'fraction',
    computed: true,
  },
  {
    key: 'expected',
    heading: { ko: '현재 시점 목표값', en: 'Target to date' },
    kind: 'number',
    computed: true,
  },
  { key: 'landing', heading: { ko: '기말 예상', en: 'Projected' }, kind: 'number', computed: true },
  {
    key: 'trend',
    heading: { ko: '추세', en: 'Trend' },
    kind: 'choice',
    choices: TRENDS,
    computed: true,
  },
  {
    key: 'period',
    heading: { ko: '대상 기간', en: 'Period' },
    kind: 'day',
    computed: true,
    width: 170,
  },
  {
    key: 'evaluated_at',
    heading: { ko: '계산 시각', en: 'Calculated at' },
    kind: 'instant',
    computed: true,
  },
  {
    key: 'actual',
    heading: { ko: '실적', en: 'Actual' },
    kind: 'actual',
    required: true,
    help: {
      ko: '계산식이 있으면 Waymark가 채웁니다. 없으면 숫자나 시트 수식을 적습니다.',
      en: 'Waymark fills it in when there is a measure. Otherwise enter a number or a formula with the sheet’s own functions.',
    },
  },
];
