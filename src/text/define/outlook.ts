/** Why nothing is said of a target's chance. */
export const OUTLOOK_PROBLEM_TEXT = {
  outlook_short: {
    ko: '값이 있는 마감 기간이 {fewest}개 있어야 달성 확률을 계산합니다. 지금은 {found}개입니다. 벤치마크나 비슷한 지표의 값을 참고하세요.',
    en: 'The chance is calculated from {fewest} closed periods on; there are {found}. Compare the target with a benchmark or a similar KPI.',
  },
  outlook_due_past: {
    ko: '기한이 마지막으로 마감한 기간({last})보다 뒤여야 달성 확률을 계산합니다.',
    en: 'The chance is calculated for a due date after the last closed period ({last}).',
  },
  outlook_due_far: {
    ko: '기한이 너무 멀어 달성 확률을 계산할 수 없습니다. 마지막으로 마감한 기간({last}) 뒤로 {most}개 기간까지 예측합니다.',
    en: 'The due date is too far ahead. The chance is calculated for up to {most} periods after the last closed one ({last}).',
  },
  outlook_none: {
    ko: '지난 값이 고르지 않아 달성 확률을 계산할 수 없습니다.',
    en: 'The past values are too irregular to calculate a chance.',
  },
};

/** Where a target lies in the forecast. */
export const OUTLOOK_TEXT = {
  title: { ko: '달성 확률', en: 'Chance of reaching it' },
  reading: { ko: '지난 값으로 예측하는 중…', en: 'Forecasting from past values…' },
  needsDue: {
    ko: '기한을 정하면 기한이 속한 기간으로 예측합니다. 지금은 진행 중인 기간입니다.',
    en: 'Set a due date to forecast its period. For now this is the period in progress.',
  },
  needsCompared: {
    ko: '비교할 값이 없어 목표값이 아직 숫자로 정해지지 않았습니다.',
    en: 'The value to compare with is missing, so the target is no number yet.',
  },
  forecast: {
    ko: '{period} 예상: {mean} (80% 확률로 {low}~{high})',
    en: 'Forecast for {period}: {mean} (80% of cases {low} to {high})',
  },
  forecastFixed: {
    ko: '{period} 예상: {mean} (지난 값이 늘 같았습니다)',
    en: 'Forecast for {period}: {mean} (the past never changed)',
  },
  chance: {
    ko: '{period} 목표 달성 확률 {chance}',
    en: '{chance} chance of reaching the target in {period}',
  },
  chanceAndNow: {
    ko: '{period} 목표 달성 확률 {chance}, 이번 기간({periodNow}) {chanceNow}',
    en: '{chance} chance of reaching the target in {period}, {chanceNow} in this period ({periodNow})',
  },
  aboutNone: { ko: '1% 미만', en: 'less than 1%' },
  aboutAll: { ko: '99% 초과', en: 'more than 99%' },
  always: {
    ko: '이 계산식에서 나올 수 있는 값은 모두 목표를 달성합니다. 달성하지 못할 수도 있는 목표를 정하세요.',
    en: 'Every value that the measure can give reaches this target. Set one that can be missed.',
  },
  never: {
    ko: '이 계산식에서는 목표를 달성하는 값이 나올 수 없습니다. 목표나 계산식을 고치세요.',
    en: 'The measure can give no value that reaches this target. Change the target or the measure.',
  },
  outOfReach: {
    ko: '지난 흐름으로는 거의 도달하지 못합니다. 단계별 목표로 나누세요.',
    en: 'Almost out of reach on the past trend. Set milestones on the way.',
  },
  stretching: {
    ko: '도전적인 목표입니다. 단계별 목표를 두세요.',
    en: 'A stretch. Set milestones on the way.',
  },
  realistic: { ko: '도전적이면서 현실적인 목표입니다.', en: 'Ambitious and realistic.' },
  late: {
    ko: '기한에는 도달하지만 그 전 기간에는 놓치기 쉽습니다. 단계별 목표로 나누세요.',
    en: 'Reached by the due date, but likely missed before it. Set milestones on the way.',
  },
  certain: {
    ko: '아무것도 바꾸지 않아도 도달합니다. 더 높은 목표를 정하세요.',
    en: 'Reached even if nothing changes. Set a harder target.',
  },
  easy: {
    ko: '지금처럼만 해도 거의 도달합니다. 더 높은 목표를 생각해 보세요.',
    en: 'Nearly reached without any change. Consider a harder target.',
  },
  noTarget: {
    ko: '목표값을 입력하면 확률을 보여 줍니다.',
    en: 'Enter a target to see its chance.',
  },
  chartLabel: {
    ko: '{period} 예상 값의 분포와 목표의 위치. {chance}',
    en: 'Distribution of the value forecast for {period} and where the target lies. {chance}',
  },
  needsBasis: {
    ko: '비교 기준을 고르면 목표값이 정해집니다.',
    en: 'Choose what the change is compared with to get a number.',
  },
  movesLater: {
    ko: '지난 값을 읽으면 숫자로 보여 줍니다.',
    en: 'The number follows once past values are read.',
  },
  movesTo: { ko: '{movement} → {period} {target}', en: '{movement} → {target} in {period}' },
  changeMovement: { ko: '목표 변화 바꾸기', en: 'Edit the target change' },
  useNumber: { ko: '숫자로 정하기', en: 'Set a number instead' },
  useLatest: {
    ko: '최근 기간의 값 넣기: {value}',
    en: 'Use the latest value: {value}',
  },
  useBaseline: {
    ko: '지난 {count}개 기간의 평균 넣기: {value}',
    en: 'Use the mean of the last {count} periods: {value}',
  },
  useSeasonalBaseline: {
    ko: '계절 효과를 뺀 최근 평균 넣기: {value}',
    en: 'Use the recent mean without the season: {value}',
  },
};

/** What keeps a chance from being told, before anything is known of the past. */
export const OUTLOOK_LACKING_TEXT = {
  measure: {
    ko: '측정 단계에서 계산 방법을 정하면 지난 값으로 달성 확률을 보여 줍니다.',
    en: 'Set a measure first. Its past values show how likely the target is.',
  },
  columns: {
    ko: '측정 단계에서 열을 모두 고르면 지난 값으로 달성 확률을 보여 줍니다.',
    en: 'Pick every column that the measure needs. Its past values show how likely the target is.',
  },
  formula: {
    ko: '측정 단계에서 계산식을 고치면 달성 확률을 보여 줍니다.',
    en: 'Fix the measure to see how likely the target is.',
  },
  reading: { ko: '지난 값을 읽는 중입니다.', en: 'Its past values are being read.' },
  unread: {
    ko: '지난 값을 읽지 못해 달성 확률을 알 수 없습니다.',
    en: 'The chance is not known, because the past values could not be read.',
  },
  values: {
    ko: '계산식이 없는 지표입니다. 운영하면서 값이 쌓이면 달성 확률을 계산합니다.',
    en: 'This KPI has no measure. The chance is calculated once enough values are collected.',
  },
};
