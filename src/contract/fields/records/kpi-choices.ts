import type { Cadence } from '../../../domain/calendar/period';
import { DIRECTION_WORDS } from '../../../domain/kpi/direction-words';
import type {
  Aggregation,
  Direction,
  KpiKind,
  KpiState,
  Level,
  SwitchedOff,
  Tier,
  Timing,
} from '../../../domain/kpi/kpi';
import type { Status, Trend } from '../../../domain/kpi/standing/standing';
import type { Choices } from '../choices';

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

/** What is told of a KPI beside its misses, and can be left out of its mails. */
export const SWITCHED_OFF: Choices<SwitchedOff> = {
  recovered: { ko: '회복', en: 'Recovered' },
  stretch: { ko: '도전 목표 달성', en: 'Stretch target reached' },
  jump: { ko: '평소와 다른 값', en: 'Unusual value' },
  early: { ko: '선행 지표 경고', en: 'Early warning' },
  schedule: { ko: '일정·목표 변경', en: 'Schedule changed' },
};

export const TRENDS: Choices<Trend> = {
  rising: { ko: '상승', en: 'Rising' },
  falling: { ko: '하락', en: 'Falling' },
  flat: { ko: '보합', en: 'Flat' },
  rising_then_falling: { ko: '상승 후 하락', en: 'Rising, then falling' },
  falling_then_rising: { ko: '하락 후 상승', en: 'Falling, then rising' },
};
