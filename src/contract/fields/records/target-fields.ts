import type { Field } from '../field';
import { AGGREGATIONS, CADENCES, DIRECTIONS } from './kpi-choices';
import { CHANGES_MEANT, TARGET_BASES } from './record-choices';

/** What is to be reached, and by when. */
export const TARGET_FIELDS: readonly Field[] = [
  {
    key: 'direction',
    heading: { ko: '방향', en: 'Direction' },
    kind: 'choice',
    choices: DIRECTIONS,
    required: true,
    default: 'at_least',
    help: {
      ko: '목표와 같으면 이상·이하는 달성, 초과·미만은 미달입니다.',
      en: 'A value equal to the target meets "At least" and "At most", but not "More than" and "Less than".',
    },
  },
  {
    key: 'target',
    heading: { ko: '목표값', en: 'Target' },
    kind: 'number',
    required: true,
    help: {
      ko: '지표의 단위로 씁니다. 5%는 0.05 또는 5%로 적습니다.',
      en: 'In the KPI’s unit. For five percent, enter 0.05 or 5%.',
    },
  },
  {
    key: 'target_high',
    heading: { ko: '목표값 상한', en: 'Upper target' },
    kind: 'number',
    help: { ko: '방향이 ‘사이’일 때만 씁니다.', en: 'Only with the direction "Between".' },
  },
  {
    key: 'unit',
    heading: { ko: '단위', en: 'Unit' },
    kind: 'unit',
    required: true,
    help: {
      ko: '#(개수), %, KRW 같은 통화, d(일), h(시간), score(점수) 또는 자유롭게',
      en: '# (count), %, a currency such as KRW, d (days), h (hours), score, or your own word.',
    },
  },
  {
    key: 'cadence',
    heading: { ko: '주기', en: 'Cadence' },
    kind: 'choice',
    choices: CADENCES,
    required: true,
    default: 'month',
    help: { ko: '목표를 재는 기간입니다.', en: 'The period that the target covers.' },
  },
  {
    key: 'aggregation',
    heading: { ko: '집계', en: 'Aggregation' },
    kind: 'choice',
    choices: AGGREGATIONS,
    required: true,
    default: 'last',
    help: {
      ko: '기간의 값을 구하는 방법입니다. 합계는 진행 중인 기간에 현재 시점 목표값과 비교하고, 평균과 마지막 값은 목표값과 비교합니다.',
      en: 'How the value of a period is found. While the period is in progress, a sum is compared with the target to date, an average or the last value with the target.',
    },
  },
  {
    key: 'starts',
    heading: { ko: '시작일', en: 'Starts' },
    kind: 'day',
    required: true,
    help: { ko: '목표를 적용하는 첫날입니다.', en: 'The first day the target applies.' },
  },
  {
    key: 'due',
    heading: { ko: '기한', en: 'Due' },
    kind: 'day',
    required: true,
    help: {
      ko: '목표를 달성할 기한입니다. 시작일보다 앞설 수 없습니다.',
      en: 'The deadline for the target, on or after the start.',
    },
  },
  {
    key: 'stages',
    heading: { ko: '단계별 목표', en: 'Milestones' },
    kind: 'stages',
    width: 220,
    help: {
      ko: '날짜와 목표를 적습니다. 예: 2026-06-30: 0.30; 2026-12-31: 0.40',
      en: 'Targets by date, such as 2026-06-30: 0.30; 2026-12-31: 0.40.',
    },
  },
  {
    key: 'stretch',
    heading: { ko: '도전 목표', en: 'Stretch target' },
    kind: 'number',
  },
  {
    key: 'baseline',
    heading: { ko: '기준선', en: 'Baseline' },
    kind: 'number',
    help: {
      ko: '출발한 값입니다. 있으면 달성률은 기준선에서 얼마나 왔는지를 뜻합니다.',
      en: 'The starting value. With it, attainment is the progress since then.',
    },
  },
  { key: 'benchmark', heading: { ko: '벤치마크', en: 'Benchmark' }, kind: 'number' },
  {
    key: 'target_change',
    heading: { ko: '목표 변화', en: 'Target change' },
    kind: 'fraction',
    min: -1,
    max: 10,
    help: {
      ko: '비교 기준보다 얼마나 바뀌어야 하는지 씁니다. 예: 20% 증가는 20%, 25% 감소는 -25%. 목표값은 기간마다 계산됩니다.',
      en: 'How much it has to change from what it is compared with, such as 20% for growth or -25% for a decrease. The target is calculated each period.',
    },
  },
  {
    key: 'target_change_as',
    heading: { ko: '변화 단위', en: 'Change in' },
    kind: 'choice',
    choices: CHANGES_MEANT,
    help: {
      ko: '비율로 변하는지, 비율 지표의 포인트로 변하는지 고릅니다. 20%에서 20% 증가는 24%, 20%p 증가는 40%입니다.',
      en: 'Percent or points of a rate: 20% more than 20% is 24%, 20 points more is 40%.',
    },
  },
  {
    key: 'target_basis',
    heading: { ko: '비교 기준', en: 'Compared with' },
    kind: 'choice',
    choices: TARGET_BASES,
    help: {
      ko: '목표 변화를 어느 값과 비교하는지 고릅니다.',
      en: 'The value that the target change starts from.',
    },
  },
];
