import type {
  Category,
  Collection,
  Control,
  JourneyStage,
  ReviewCycle,
} from '../../../domain/kpi/record';
import type { ChangeMeant, TargetBasis } from '../../../domain/kpi/target-change';
import type { Choices } from '../choices';

export const CATEGORIES: Choices<Category> = {
  acquisition: { ko: '획득', en: 'Acquisition', hint: { ko: '신규 고객', en: 'new customers' } },
  activation: { ko: '활성화', en: 'Activation', hint: { ko: '첫 사용', en: 'first use' } },
  retention: { ko: '유지', en: 'Retention', hint: { ko: '재방문, 재구매', en: 'coming back' } },
  revenue: { ko: '매출', en: 'Revenue' },
  service_quality: { ko: '서비스 품질', en: 'Service quality' },
  user_experience: { ko: '사용자 경험', en: 'User experience' },
  efficiency: { ko: '운영 효율', en: 'Efficiency' },
  people: { ko: '인사·조직', en: 'People' },
  learning: { ko: '학습', en: 'Learning' },
};

export const JOURNEY_STAGES: Choices<JourneyStage> = {
  signup: { ko: '가입', en: 'Sign-up' },
  onboarding: { ko: '온보딩', en: 'Onboarding' },
  usage: { ko: '사용', en: 'Usage' },
  support: { ko: '문제 해결', en: 'Support' },
  repurchase: { ko: '재구매', en: 'Repurchase' },
};

export const CONTROLS: Choices<Control> = {
  direct: { ko: '직접', en: 'Direct', hint: { ko: '담당자가 바꿀 수 있음', en: 'in own hands' } },
  shared: { ko: '공동', en: 'Shared', hint: { ko: '다른 팀과 함께', en: 'with other teams' } },
  outside: { ko: '외부', en: 'Outside', hint: { ko: '외부 요인이 좌우', en: 'mostly external' } },
};

export const COLLECTIONS: Choices<Collection> = {
  automatic: { ko: '자동', en: 'Automatic' },
  manual: { ko: '수동', en: 'Manual' },
};

export const REVIEW_CYCLES: Choices<ReviewCycle> = {
  week: { ko: '매주', en: 'Weekly' },
  month: { ko: '매월', en: 'Monthly' },
  quarter: { ko: '매 분기', en: 'Quarterly' },
};

export const TARGET_BASES: Choices<TargetBasis> = {
  previous_day: { ko: '전일', en: 'Previous day' },
  previous_week: { ko: '전주', en: 'Previous week' },
  previous_month: { ko: '전월', en: 'Previous month' },
  previous_quarter: { ko: '전 분기', en: 'Previous quarter' },
  previous_half: { ko: '전 반기', en: 'Previous half-year' },
  previous_year: {
    ko: '전년 동기',
    en: 'Previous year',
    hint: { ko: '1년 전', en: 'same period' },
  },
  baseline: { ko: '기준선', en: 'Baseline' },
};

export const CHANGES_MEANT: Choices<ChangeMeant> = {
  relative: { ko: '비율(%)', en: 'Percent (%)' },
  points: { ko: '포인트(%p)', en: 'Points (pp)' },
};
