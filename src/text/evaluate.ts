/** Why a KPI stands where it stands. Keys are the codes of `Reason` and of attainment’s problems. */
export const STANDING_TEXT = {
  attainment_number_missing: {
    ko: '달성률을 계산할 숫자가 없습니다. 정의서의 ‘{field}’ 칸에 숫자를 적으세요.',
    en: '“{field}” has no number, so attainment cannot be calculated. Enter one in the register.',
  },
  target_is_baseline: {
    ko: '목표값과 기준선이 같아({target}) 진척을 잴 수 없습니다. 둘 가운데 하나를 바꾸세요.',
    en: 'Target and baseline are both {target}, so progress cannot be measured. Change one of them.',
  },
  baseline_beyond_target: {
    ko: '기준선({baseline})이 이미 목표값({target})보다 좋습니다. 기준선을 지우거나 목표값을 바꾸세요.',
    en: 'The baseline {baseline} is already better than the target {target}. Clear the baseline or change the target.',
  },
  range_reversed: {
    ko: '목표 범위의 하한({low})이 상한({high})보다 큽니다. 두 값을 서로 바꾸세요.',
    en: 'The lower target {low} is above the upper target {high}. Swap the two.',
  },
  attainment_out_of_range: {
    ko: '달성률이 너무 커서 숫자로 나타낼 수 없습니다. 실적과 목표값의 단위가 같은지 확인하세요.',
    en: 'The attainment is too large to calculate. Check that actual and target have the same unit.',
  },
  actual_broken: {
    ko: '‘실적’ 칸에 숫자가 아닌 내용이 있습니다: {shows}. 칸의 수식이나 값을 고치세요.',
    en: 'The “Actual” cell shows “{shows}” instead of a number. Fix its formula or value.',
  },
  actual_loading: {
    ko: '‘실적’ 칸이 아직 계산 중입니다({shows}). Waymark 함수는 계산식 칸으로 옮기세요.',
    en: 'The “Actual” cell is still loading ({shows}). Move a Waymark function from there to the measure.',
  },
  not_started: {
    ko: '아직 시작일 전이라 판단하지 않습니다.',
    en: 'It has not started yet, so it is not judged.',
  },
  first_period: {
    ko: '첫 기간이 진행 중입니다. 기간의 절반이 지나면 판단합니다.',
    en: 'The first period is in progress. It is judged once half of the period has passed.',
  },
  half_period: {
    ko: '이전 기간의 값이 없습니다. 이번 기간의 절반이 지나면 판단합니다.',
    en: 'There is no value for an earlier period. It is judged once half of this one has passed.',
  },
  measure_counts_later: {
    ko: '{day}부터 새 정의로 계산합니다. 그때까지 이번 기간의 값은 그대로 두고 판단하지 않습니다.',
    en: 'The new definition counts from {day}. Until then the value of this period stays as it is and is not judged.',
  },
  recorded_before_end: {
    ko: '이 기간의 값은 기간이 끝나기 전({day})에 기록되었고 기간이 끝난 뒤에는 계산하지 않아, 판단하거나 다른 기간과 비교하지 않습니다. 기간 전체의 값을 알면 측정값 시트의 그 행에 적고 출처를 ‘직접 입력’으로 바꾸세요.',
    en: 'The value of this period was recorded on {day}, before the period ended, and was not calculated after that. It is neither judged nor compared. If you know the value of the full period, enter it in its row of the measurements sheet and set the source to Check-in.',
  },
  no_data_before_measure: {
    ko: '{day}부터 계산하는 지표이고, 그 전에 끝난 이 기간에는 기록된 값이 없습니다.',
    en: 'It is calculated from {day} on, and this period, which ended before, has no recorded value.',
  },
  too_early: {
    ko: '기간이 막 시작되어 아직 판단하지 않습니다.',
    en: 'The period has just started, so it is too early to judge.',
  },
  no_data: {
    ko: '{from}부터 {to}까지의 데이터가 없습니다.',
    en: 'There is no data for {from} to {to}.',
  },
  stale: {
    ko: '오래된 값입니다. {to}에 끝난 기간 뒤로 새 값이 들어오지 않았습니다.',
    en: 'The value is outdated: nothing new has come in since the period that ended on {to}.',
  },
  met: {
    ko: '마감 결과: {gap}.',
    en: 'At the end of the period: {gap}.',
  },
  ended_short: {
    ko: '마감 결과: {gap}.',
    en: 'At the end of the period: {gap}.',
  },
  ended_missed: {
    ko: '마감 결과: {gap}.',
    en: 'At the end of the period: {gap}.',
  },
  missed: { ko: '{gap}.', en: '{gap}.' },
  at_risk: { ko: '{gap}.', en: '{gap}.' },
  landing_below: {
    ko: '지금은 {gap}. 그러나 80% 확률로 기말 달성률이 {threshold} 아래로 끝납니다.',
    en: 'Now {gap}, but with 80% certainty the period ends below an attainment of {threshold}.',
  },
  trend_below: {
    ko: '지금은 {gap}. 그러나 추세대로라면 80% 확률로 다음 기간의 달성률이 {threshold} 아래입니다.',
    en: 'Now {gap}, but with 80% certainty the trend takes the next period below an attainment of {threshold}.',
  },
  on_track: { ko: '{gap}.', en: '{gap}.' },
  on_track_today_open: {
    ko: '어제까지의 목표값은 채웠습니다. 오늘까지로 보면 {gap}.',
    en: 'The target to date was reached yesterday; by the end of today it is {gap}.',
  },
};

/** The attainment behind the gap, with what it was held against. Keys are codes of reasons. */
export const ATTAINMENT_TEXT = {
  missed: {
    ko: '달성률 {attainment}(미달 기준 {threshold} 미만).',
    en: 'Attainment {attainment}; below {threshold} is missed.',
  },
  ended_missed: {
    ko: '달성률 {attainment}(미달 기준 {threshold} 미만).',
    en: 'Attainment {attainment}; below {threshold} is missed.',
  },
  at_risk: {
    ko: '달성률 {attainment}(주의 기준 {threshold} 미만).',
    en: 'Attainment {attainment}; below {threshold} is at risk.',
  },
  ended_short: {
    ko: '달성률 {attainment}(달성 기준 {threshold} 미만).',
    en: 'Attainment {attainment}; {threshold} would have met it.',
  },
  alone: { ko: '달성률 {attainment}.', en: 'Attainment {attainment}.' },
};

/** The rule by itself, where the attainment is left out: it says less than the gap. Keys are codes of reasons. */
export const THRESHOLD_TEXT = {
  missed: {
    ko: '달성률이 미달 기준 {threshold}에 못 미칩니다.',
    en: 'Attainment is below the {threshold} threshold for missed.',
  },
  ended_missed: {
    ko: '달성률이 미달 기준 {threshold}에 못 미칩니다.',
    en: 'Attainment is below the {threshold} threshold for missed.',
  },
};

/** Why a value gave way to another one, as the change log says it. */
export const MEASUREMENT_TEXT = {
  typed_again: {
    ko: '실적 셀에 새 값을 입력함',
    en: 'A new value was entered in the actual cell',
  },
  late_rows: {
    ko: '기간이 끝난 뒤 들어온 데이터를 반영함',
    en: 'Rows that came after the end of the period were counted',
  },
  taken_over: {
    ko: '마감된 기간의 값을 데이터로 다시 계산한 값으로 바꿈',
    en: 'The value of a closed period was replaced by what its rows say now',
  },
  computed_anew: {
    ko: '지표 정의가 바뀌어 다시 계산함',
    en: 'Calculated again because the definition changed',
  },
};

/** About recorded values, by problem code. */
export const EVALUATE_PROBLEM_TEXT = {
  value_differs: {
    ko: '{name}, {period}: 기록된 값은 {recorded}, 데이터로 다시 계산한 값은 {found}입니다. 새 값으로 바꾸려면 Waymark 알림 화면에서 바꾸세요.',
    en: '{name}, {period}: recorded {recorded}, rows say {found}. To use the new value, take it over on the Alerts page.',
  },
  value_gone: {
    ko: '{kpi}, {period}: 측정값이 없습니다. 화면을 새로 고치세요.',
    en: '{kpi}, {period}: there is no value. Reload the page.',
  },
  value_twice: {
    ko: '측정값 시트의 {rows}행은 같은 지표({kpi})와 기간({period})의 값입니다. 맞는 한 행만 남기고 지우세요. 그때까지 이 행들은 고치지 않습니다.',
    en: 'Rows {rows} of the measurements sheet hold values for the same KPI ({kpi}) and period ({period}). Keep the right one and delete the others. Until then Waymark does not change these rows.',
  },
};
