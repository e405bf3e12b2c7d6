/** Why a KPI’s standing cannot be calculated in a cell, by problem code. */
export const STANDING_PROBLEM_TEXT = {
  direction_between: {
    ko: '{place}: 범위(between)에는 목표가 둘이라 함수 하나로 정할 수 없습니다. 하한에는 up, 상한에는 down을 쓰세요',
    en: '{place} is between, which has two targets: use up with the lower one and down with the upper one',
  },
  target_is_baseline: {
    ko: '{place}: 목표({found})가 기준선과 같아 진척을 정할 수 없습니다',
    en: '{place} ({found}) equals the baseline, so progress is undefined',
  },
  baseline_beyond_target: {
    ko: '{place}: 기준선({baseline})이 이미 목표({target})를 넘었습니다. 방향(direction)을 확인하세요',
    en: '{place}: the baseline {baseline} is already beyond the target {target}. Check the direction',
  },
  nothing_due_yet: {
    ko: '{place}: {found} 날짜가 시작일({start})보다 빨라 아직 비교할 목표가 없습니다',
    en: '{place} ({found}) is before the start ({start}), so there is no target to compare with yet',
  },
  nothing_to_score: {
    ko: '가중치가 0보다 큰 달성률이 없어 점수를 정할 수 없습니다',
    en: 'no attainment has a weight above 0, so there is no score',
  },
  due_not_ahead: {
    ko: '{place}: 기한({found})은 마지막 값이 있는 기간({last}) 뒤여야 합니다',
    en: '{place} ({found}) must be in a later period than the last value ({last})',
  },
  due_too_far: {
    ko: '{place}: 기한({found})이 마지막 값({last})에서 {steps}기간 뒤입니다. {most}기간까지만 내다볼 수 있습니다',
    en: '{place} ({found}) is {steps} periods after the last value ({last}). At most {most} periods can be forecast',
  },
  too_few_months: {
    ko: '값이 있는 달이 {fewest}개 이상 필요한데 {found}개뿐입니다',
    en: 'needs at least {fewest} months with values, found {found}',
  },
  no_month_factors: {
    ko: '값의 흐름이 0 이하인 달이 있어 월별 계수로 나눌 수 없습니다. mean이나 median을 쓰세요',
    en: 'the trend of a month is not above 0, so monthly factors cannot be calculated: use mean or median',
  },
};
