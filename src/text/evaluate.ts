/** Why a KPI stands where it stands. Keys are the codes of `Reason` and of attainment’s problems. */
export const STANDING_TEXT = {
  attainment_number_missing: {
    ko: '달성률을 계산할 숫자가 없습니다. ‘{field}’ 칸에 숫자를 적어 주세요.',
    en: 'The attainment needs a number in “{field}”, and there is none. Enter it in the register.',
  },
  target_zero: {
    ko: '목표가 0이면 달성률을 나눌 수 없습니다. 기준선을 적거나 0이 아닌 목표를 적어 주세요.',
    en: 'With a target of 0 there is nothing to divide by. Enter a baseline, or a target other than 0.',
  },
  target_is_baseline: {
    ko: '목표와 기준선이 같아서({target}) 나아갈 거리가 없습니다. 둘 중 하나를 바꿔 주세요.',
    en: 'Target and baseline are both {target}, so there is no way to go. Change one of them.',
  },
  baseline_beyond_target: {
    ko: '기준선({baseline})이 이미 목표({target})보다 좋습니다. 기준선을 지우거나 목표를 높여 주세요.',
    en: 'The baseline {baseline} is already better than the target {target}. Remove the baseline or aim higher.',
  },
  range_reversed: {
    ko: '목표 범위의 하한({low})이 상한({high})보다 큽니다. 두 값을 바꿔 적어 주세요.',
    en: 'The lower target {low} is above the upper target {high}. Exchange the two.',
  },
  attainment_out_of_range: {
    ko: '달성률이 숫자로 나타낼 수 없을 만큼 큽니다. 실적과 목표의 단위가 같은지 확인해 주세요.',
    en: 'The attainment is too large to be a number. Check that value and target have the same unit.',
  },
  actual_broken: {
    ko: '‘실적’ 칸에 숫자가 아닌 내용이 있습니다: {shows}. 칸의 수식이나 값을 고쳐 주세요.',
    en: 'The cell “Actual” shows “{shows}” where a number belongs. Mend its formula or value.',
  },
  actual_loading: {
    ko: '‘실적’ 칸이 아직 계산 중입니다({shows}). Waymark 함수는 계산식 칸에 옮겨 적어 주세요.',
    en: 'The cell “Actual” is still loading ({shows}). Move a Waymark function from there into the measure.',
  },
  not_started: {
    ko: '아직 시작일 전이라 판단하지 않습니다.',
    en: 'It is not judged before its first day.',
  },
  first_period: {
    ko: '첫 기간이 진행 중입니다. 기간의 절반이 지나면 판단합니다.',
    en: 'Its first period is running. It is judged once half of the period has passed.',
  },
  half_period: {
    ko: '이전 기간의 값이 없습니다. 이번 기간의 절반이 지나면 판단합니다.',
    en: 'There is no value of an earlier period. It is judged once half of this one has passed.',
  },
  too_early: {
    ko: '기간이 막 시작되어 아직 판단하지 않습니다.',
    en: 'The period has only just begun: it is too early to judge.',
  },
  no_data: {
    ko: '{from}부터 {to}까지의 값이 없습니다.',
    en: 'There is no value for {from} to {to}.',
  },
  stale: {
    ko: '{to}에 끝난 기간 뒤로 새 값이 들어오지 않았습니다.',
    en: 'No new value has come in since the period that ended on {to}.',
  },
  met: {
    ko: '기간이 끝났고 달성률 {attainment}로 목표를 달성했습니다.',
    en: 'The period has ended with an attainment of {attainment}: the target was met.',
  },
  not_met: {
    ko: '기간이 끝났고 달성률 {attainment}로 목표에 미치지 못했습니다.',
    en: 'The period has ended with an attainment of {attainment}: the target was not met.',
  },
  missed: {
    ko: '달성률 {attainment}로 미달 기준 {threshold}보다 낮습니다.',
    en: 'The attainment of {attainment} is below the {threshold} at which it counts as missed.',
  },
  at_risk: {
    ko: '달성률 {attainment}로 주의 기준 {threshold}에 미치지 못합니다.',
    en: 'The attainment of {attainment} does not reach the {threshold} at which it is on track.',
  },
  landing_below: {
    ko: '지금 달성률은 {attainment}이지만, 80% 확률로 기말에 기준 {threshold}에 미치지 못할 것으로 보입니다.',
    en: 'The attainment is {attainment} now, but with 80% certainty the period ends below {threshold}.',
  },
  trend_below: {
    ko: '지금 달성률은 {attainment}이지만, 추세로 보아 80% 확률로 다음 기간에 기준 {threshold}에 미치지 못합니다.',
    en: 'The attainment is {attainment} now, but with 80% certainty the trend takes the next period below {threshold}.',
  },
  on_track: {
    ko: '달성률 {attainment}로 순항 중입니다.',
    en: 'It is on track with an attainment of {attainment}.',
  },
  on_track_today_open: {
    ko: '어제까지의 몫은 채웠습니다. 오늘 몫까지 보면 달성률은 {attainment}입니다.',
    en: 'What was due by yesterday is there; against what is due by tonight the attainment is {attainment}.',
  },
};

/** Why a value gave way to another one, as the change log says it. */
export const MEASUREMENT_TEXT = {
  typed_again: {
    ko: '실적 셀에 새 값을 입력함',
    en: 'Another value was typed into the actual cell',
  },
  computed_anew: {
    ko: '지표 정의가 바뀌어 다시 계산함',
    en: 'Computed anew because the definition changed',
  },
};

/** About recorded values, by problem code. */
export const EVALUATE_PROBLEM_TEXT = {
  value_twice: {
    ko: '측정값 시트의 {rows}행은 같은 지표({kpi})와 기간({period})의 값입니다. 맞는 한 행만 남기고 지우세요. 그때까지 이 행들은 고치지 않습니다.',
    en: 'Rows {rows} of the measurements sheet are values of the same KPI ({kpi}) and period ({period}). Leave the right one and delete the others; until then none of them is written.',
  },
};
