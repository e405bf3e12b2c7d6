import type { Cadence } from '../../domain/calendar/period';
import { DIRECTION_WORDS } from '../../domain/kpi/direction-words';
import type {
  Aggregation,
  Direction,
  KpiKind,
  KpiState,
  Level,
  Tier,
  Timing,
} from '../../domain/kpi/kpi';
import type { Status, Trend } from '../../domain/kpi/standing';
import type { Choices } from './choices';
import type { Field } from './field';

export const STATES: Choices<KpiState> = {
  draft: { ko: '초안', en: 'Draft' },
  active: { ko: '운영 중', en: 'Active' },
  paused: { ko: '일시 중지', en: 'Paused' },
  retired: { ko: '종료', en: 'Retired' },
};

export const KINDS: Choices<KpiKind> = {
  strategic: { ko: '전략', en: 'Strategic' },
  operational: { ko: '운영', en: 'Operational' },
  functional: { ko: '기능', en: 'Functional' },
};

export const TIERS: Choices<Tier> = {
  core: { ko: '핵심', en: 'Core' },
  supporting: { ko: '보조', en: 'Supporting' },
};

export const TIMINGS: Choices<Timing> = {
  leading: { ko: '선행', en: 'Leading' },
  lagging: { ko: '후행', en: 'Lagging' },
};

export const LEVELS: Choices<Level> = {
  company: { ko: '회사', en: 'Company' },
  team: { ko: '팀', en: 'Team' },
  person: { ko: '개인', en: 'Person' },
};

export const AGGREGATIONS: Choices<Aggregation> = {
  sum: { ko: '합계', en: 'Sum', hint: { ko: '매출, 건수', en: 'revenue, contracts' } },
  mean: { ko: '평균', en: 'Mean' },
  last: { ko: '마지막 값', en: 'Last', hint: { ko: '잔액, 비율', en: 'stocks, rates' } },
};

export const CADENCES: Choices<Cadence> = {
  day: { ko: '일', en: 'Day' },
  week: { ko: '주', en: 'Week' },
  month: { ko: '월', en: 'Month' },
  quarter: { ko: '분기', en: 'Quarter' },
  half: { ko: '반기', en: 'Half-year' },
  year: { ko: '연', en: 'Year' },
};

export const DIRECTIONS: Choices<Direction> = {
  at_least: { ...DIRECTION_WORDS.at_least, hint: { ko: '≥', en: '≥' } },
  at_most: { ...DIRECTION_WORDS.at_most, hint: { ko: '≤', en: '≤' } },
  more_than: { ...DIRECTION_WORDS.more_than, hint: { ko: '>', en: '>' } },
  less_than: { ...DIRECTION_WORDS.less_than, hint: { ko: '<', en: '<' } },
  between: { ...DIRECTION_WORDS.between, hint: { ko: '범위', en: 'range' } },
};

export const STATUSES: Choices<Status> = {
  error: { ko: '오류', en: 'Error' },
  no_data: { ko: '데이터 없음', en: 'No data' },
  stale: { ko: '오래된 값', en: 'Outdated' },
  too_early: { ko: '판단 전', en: 'Too early' },
  missed: { ko: '미달', en: 'Missed', earlier: ['not_met'] },
  at_risk: { ko: '주의', en: 'At risk' },
  on_track: { ko: '순항', en: 'On track' },
  met: { ko: '달성', en: 'Met' },
  short: { ko: '근접', en: 'Just short' },
};

export const TRENDS: Choices<Trend> = {
  rising: { ko: '상승', en: 'Rising' },
  falling: { ko: '하락', en: 'Falling' },
  flat: { ko: '보합', en: 'Flat' },
};

/** The register, 지표 정의서: one row is one KPI definition with its current standing. */
export const KPI_FIELDS: readonly Field[] = [
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
      ko: '합계 지표는 현재 시점 목표값과 비교해 판단합니다.',
      en: 'A sum is judged against the target to date.',
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
    key: 'owner',
    heading: { ko: '담당자', en: 'Owner' },
    kind: 'email',
    required: true,
    width: 190,
    help: {
      ko: '책임자 한 사람의 메일 주소입니다.',
      en: 'One e-mail address: the accountable person.',
    },
  },
  {
    key: 'measure',
    heading: { ko: '계산식', en: 'Measure' },
    kind: 'measure',
    width: 320,
    help: {
      ko: '기간의 첫날과 마지막 날을 from, to로 쓰는 식입니다. 예: CHURN(고객!C:C, 고객!D:D, from, to)',
      en: 'A formula with from and to for the first and last day of the period, such as CHURN(Customers!C:C, Customers!D:D, from, to).',
    },
  },
  {
    key: 'definition',
    heading: { ko: '정의', en: 'Definition' },
    kind: 'longText',
    required: true,
    width: 280,
    help: {
      ko: '분자, 분모, 제외하는 것을 말로 씁니다.',
      en: 'The calculation in words: numerator, denominator, exclusions.',
    },
  },
  {
    key: 'objective',
    heading: { ko: '연계 목표', en: 'Objective' },
    kind: 'longText',
    width: 220,
    help: {
      ko: '이 지표가 기여하는 전략 목표입니다.',
      en: 'The strategic goal that this KPI serves.',
    },
  },
  {
    key: 'source',
    heading: { ko: '데이터 소스', en: 'Source' },
    kind: 'longText',
    required: true,
    width: 200,
    help: {
      ko: '숫자가 어디서 어떻게 오는지(시스템, 표, 시트) 씁니다.',
      en: 'Where the number comes from and how: system, table, sheet.',
    },
  },
  {
    key: 'plan',
    heading: { ko: '미달 시 계획', en: 'Plan on a miss' },
    kind: 'longText',
    width: 240,
    help: { ko: '미달이면 담당자가 할 일입니다.', en: 'What the owner does if the KPI is missed.' },
  },
  // What is set once and seldom looked at.
  {
    key: 'kind',
    heading: { ko: '유형', en: 'Kind' },
    kind: 'choice',
    choices: KINDS,
    folded: true,
  },
  {
    key: 'tier',
    heading: { ko: '핵심/보조', en: 'Tier' },
    kind: 'choice',
    choices: TIERS,
    default: 'core',
    help: { ko: '핵심 지표는 3~5개가 좋습니다.', en: 'Three to five core KPIs are best.' },
    folded: true,
  },
  {
    key: 'timing',
    heading: { ko: '선행/후행', en: 'Timing' },
    kind: 'choice',
    choices: TIMINGS,
    folded: true,
  },
  {
    key: 'level',
    heading: { ko: '수준', en: 'Level' },
    kind: 'choice',
    choices: LEVELS,
    folded: true,
  },
  { key: 'team', heading: { ko: '팀', en: 'Team' }, kind: 'text', folded: true },
  {
    key: 'parent',
    heading: { ko: '상위 지표', en: 'Parent' },
    kind: 'text',
    help: {
      ko: '기여하는 상위 지표의 번호입니다.',
      en: 'The ID of the KPI that this one contributes to.',
    },
    folded: true,
  },
  {
    key: 'weight',
    heading: { ko: '가중치', en: 'Weight' },
    kind: 'fraction',
    min: 0,
    max: 1,
    help: {
      ko: '상위 지표에 대한 기여 비중(0~1)입니다.',
      en: 'Its share of the parent KPI, from 0 to 1.',
    },
    folded: true,
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
    folded: true,
  },
  {
    key: 'stretch',
    heading: { ko: '도전 목표', en: 'Stretch target' },
    kind: 'number',
    folded: true,
  },
  {
    key: 'baseline',
    heading: { ko: '기준선', en: 'Baseline' },
    kind: 'number',
    help: {
      ko: '출발한 값입니다. 있으면 달성률은 기준선에서 얼마나 왔는지를 뜻합니다.',
      en: 'The starting value. With it, attainment is the progress since then.',
    },
    folded: true,
  },
  { key: 'benchmark', heading: { ko: '벤치마크', en: 'Benchmark' }, kind: 'number', folded: true },
  {
    key: 'warn_at',
    heading: { ko: '주의 기준', en: 'At risk below' },
    kind: 'fraction',
    default: 1,
    min: 0,
    max: 10,
    help: {
      ko: '달성률이 이보다 낮으면 주의입니다.',
      en: 'The KPI is at risk below this attainment.',
    },
    folded: true,
  },
  {
    key: 'miss_at',
    heading: { ko: '미달 기준', en: 'Missed below' },
    kind: 'fraction',
    default: 0.9,
    min: 0,
    max: 10,
    help: {
      ko: '달성률이 이보다 낮으면 미달입니다.',
      en: 'The KPI is missed below this attainment.',
    },
    folded: true,
  },
  {
    key: 'watchers',
    heading: { ko: '참조', en: 'Watchers' },
    kind: 'emails',
    width: 200,
    help: {
      ko: '함께 알 사람들의 메일 주소를 쉼표로 나눕니다.',
      en: 'More e-mail addresses, separated with commas.',
    },
    folded: true,
  },
  {
    key: 'escalate_to',
    heading: { ko: '상위 보고', en: 'Escalate to' },
    kind: 'email',
    width: 190,
    folded: true,
  },
  {
    key: 'confirm_after',
    heading: { ko: '연속 확인', en: 'Confirm after' },
    kind: 'wholeNumber',
    default: 1,
    min: 1,
    max: 30,
    help: {
      ko: '연속 몇 번 미달일 때 알릴지 정합니다.',
      en: 'Notify after this many results below target in a row.',
    },
    folded: true,
  },
  {
    key: 'repeat_days',
    heading: { ko: '다시 알림(일)', en: 'Remind after (days)' },
    kind: 'wholeNumber',
    default: 7,
    min: 0,
    max: 365,
    help: {
      ko: '확인이 없으면 다시 알리는 간격입니다. 0은 다시 알리지 않습니다.',
      en: 'Send a reminder after this many days without acknowledgment. 0 is never.',
    },
    folded: true,
  },
  {
    key: 'muted_until',
    heading: { ko: '알림 중지일', en: 'Muted until' },
    kind: 'day',
    folded: true,
  },
];
