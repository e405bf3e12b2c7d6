/** What is wrong with a target, by problem code. */
export const TARGET_PROBLEM_TEXT = {
  target_change_missing: {
    ko: '비교 기준에서 얼마나 바뀌어야 하는지 목표 변화를 적으세요. 예: 20% 또는 -25%',
    en: 'Enter the target change from what it is compared with, such as 20% or -25%.',
  },
  target_basis_missing: {
    ko: '목표 변화를 어느 값과 비교하는지 비교 기준을 고르세요.',
    en: 'Choose what the target change is compared with.',
  },
  change_with_between: {
    ko: '방향이 ‘사이’이면 목표 변화를 쓸 수 없습니다. 방향을 바꾸거나 목표 변화를 지우세요.',
    en: 'A target change does not work with "Between". Change the direction or clear the target change.',
  },
  change_with_stages: {
    ko: '목표 변화가 있으면 단계별 목표를 쓸 수 없습니다. 둘 가운데 하나를 지우세요.',
    en: 'A target change and milestones exclude each other. Clear one of them.',
  },
  change_without_baseline: {
    ko: '기준선과 비교하는 목표입니다. 기준선을 적으세요.',
    en: 'The target is compared with the baseline. Enter the baseline.',
  },
  points_without_share: {
    ko: '포인트(%p) 변화는 단위가 %인 지표에만 씁니다. 변화 단위를 비율(%)로 바꾸세요.',
    en: 'Points only work for a KPI in %. Change it to percent.',
  },
  basis_shorter: {
    ko: '비교 기준이 주기보다 짧습니다. 주기와 같거나 더 긴 기준을 고르세요.',
    en: 'You cannot compare with less time than the cadence. Choose the same or longer.',
  },
  stage_after_due: {
    ko: '단계별 목표의 날짜({found})가 기한({due})보다 늦습니다. 날짜나 기한을 고치세요.',
    en: 'The milestone on {found} is after the due date {due}. Change one of the two dates.',
  },
  stretch_easier: {
    ko: '도전 목표({stretch})가 목표값({target})보다 쉽습니다. 더 어려운 값을 적으세요.',
    en: 'The stretch target ({stretch}) is easier than the target ({target}). Enter a harder one.',
  },
};

/** Why a target that is a movement is no number. Keys are codes of `Reason`. */
export const TARGET_REASON_TEXT = {
  comparison_missing: {
    ko: '비교할 {from}~{to} 기간의 값이 없어 이번 목표값이 아직 없고, 그래서 판단하지 않습니다. 그 기간의 값을 채우면 판단합니다.',
    en: 'There is no target for this period yet, so it is not judged: {from} to {to}, which it is compared with, has no value. It is judged once you add that value.',
  },
  comparison_zero: {
    ko: '비교할 {from}~{to} 기간의 값이 0이어서 그보다 몇 % 늘거나 준 값을 정할 수 없습니다. 그래서 이번 목표값이 없고 판단하지 않습니다. 0인 기간이 잦으면 목표값을 숫자로 적으세요.',
    en: 'There is no target for this period, so it is not judged: the value for {from} to {to} is 0, and nothing is a percentage more or less than 0. If periods are often 0, enter the target as a number.',
  },
  comparison_no_baseline: {
    ko: '기준선이 없거나 0이어서 목표값을 계산할 수 없습니다. 기준선을 적거나 목표값을 숫자로 적으세요.',
    en: 'The target cannot be calculated: the baseline is missing or 0. Enter a baseline, or the target as a number.',
  },
};

/** What such a target asks for, which depends on the side that is good. */
export const MOVEMENT_AIM_TEXT = {
  grow: { ko: '{basis} 대비 {amount} 이상 증가', en: 'at least {amount} more than {basis}' },
  shrink: { ko: '{basis} 대비 {amount} 이상 감소', en: 'at least {amount} less than {basis}' },
  growWithin: {
    ko: '{basis} 대비 증가 폭 {amount} 이하',
    en: 'at most {amount} more than {basis}',
  },
  shrinkWithin: {
    ko: '{basis} 대비 감소 폭 {amount} 이하',
    en: 'at most {amount} less than {basis}',
  },
};

/** A target that is a movement, in words. */
export const TARGET_CHANGE_TEXT = {
  more: { ko: '{basis} 대비 {amount} 증가', en: '{amount} more than {basis}' },
  less: { ko: '{basis} 대비 {amount} 감소', en: '{amount} less than {basis}' },
  same: { ko: '{basis} 수준 유지', en: 'the same as {basis}' },
  previous_day: { ko: '전일', en: 'the previous day' },
  previous_week: { ko: '전주', en: 'the previous week' },
  previous_month: { ko: '전월', en: 'the previous month' },
  previous_quarter: { ko: '전 분기', en: 'the previous quarter' },
  previous_half: { ko: '전 반기', en: 'the previous half-year' },
  previous_year: { ko: '전년 동기', en: 'the same period of the previous year' },
  baseline: { ko: '기준선', en: 'the baseline' },
  current: { ko: '기준선(현재값)', en: 'the baseline (the value now)' },
};
