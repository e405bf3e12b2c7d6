/** Why a field’s value cannot be taken as it was typed, by problem code. */
export const FIELD_PROBLEM_TEXT = {
  required: {
    ko: '운영 중으로 바꾸려면 꼭 필요합니다. 값을 입력하거나 초안으로 저장하세요.',
    en: 'An active KPI needs this. Enter a value, or save the KPI as a draft.',
  },
  actual_or_measure: {
    ko: '운영 중으로 바꾸려면 계산식이나 실적 가운데 하나가 있어야 합니다. 둘 다 비어 있습니다.',
    en: 'An active KPI needs a measure or an actual value. Both are blank. Enter one of them.',
  },
  text_long: {
    ko: '최대 {longest}자까지 쓸 수 있습니다. 지금은 {found}자이니 줄여 주세요.',
    en: 'The text has {found} characters; at most {longest} are allowed. Shorten it.',
  },
  number_form: {
    ko: '숫자가 필요합니다. ‘{found}’ 대신 1,000,000이나 5%, 0.05처럼 적으세요.',
    en: '“{found}” is not a number. Enter one like 1,000,000 or 5% or 0.05.',
  },
  amount_in_other_unit: {
    ko: '단위는 {unit}인데 ‘{found}’ 값을 입력했습니다. 값과 단위 가운데 하나를 바꾸세요.',
    en: 'The unit is {unit}, but “{found}” is not in {unit}. Change the value or the unit.',
  },
  number_small: {
    ko: '{min} 이상이어야 합니다. 지금 값은 {found}입니다.',
    en: '{found} is too small. Enter {min} or more.',
  },
  number_large: {
    ko: '{max} 이하여야 합니다. 지금 값은 {found}입니다.',
    en: '{found} is too large. Enter {max} or less.',
  },
  number_whole: {
    ko: '정수여야 합니다. 지금 값은 {found}입니다.',
    en: '{found} is not a whole number. Enter one without decimals.',
  },
  choice_unknown: {
    ko: '‘{found}’ 대신 다음 가운데 하나를 고르세요: {choices}',
    en: '“{found}” is not one of the choices. Choose one of: {choices}',
  },
  day_form: {
    ko: '날짜가 필요합니다. ‘{found}’ 대신 2026-03-31처럼 연-월-일로 적으세요.',
    en: '“{found}” is not a date. Enter year-month-day, like 2026-03-31.',
  },
  email_form: {
    ko: '메일 주소가 필요합니다. ‘{found}’ 대신 이름 없이 minji@example.com처럼 적으세요.',
    en: '“{found}” is not an e-mail address. Enter only the address, like minji@example.com.',
  },
  email_one: {
    ko: '메일 주소는 하나만 쓸 수 있습니다. ‘{found}’에서 한 사람만 남기세요. 다른 사람은 참조에 적습니다.',
    en: '“{found}” holds more than one address. Keep one person here and add the others as watchers.',
  },
  emails_many: {
    ko: '메일 주소는 최대 {most}개입니다. 지금은 {found}개입니다.',
    en: 'There are {found} addresses; at most {most} are allowed.',
  },
  stages_form: {
    ko: '단계별 목표는 ‘날짜: 목표값’을 세미콜론으로 나누어 적습니다. 예: 2026-06-30: 0.30; 2026-12-31: 0.40. ‘{found}’ 부분을 읽을 수 없습니다.',
    en: 'Enter milestones as “date: target” and separate them with semicolons, like 2026-06-30: 0.30; 2026-12-31: 0.40. “{found}” cannot be read.',
  },
  stages_order: {
    ko: '단계별 목표는 날짜 순서로 적고 같은 날짜는 한 번만 씁니다. ‘{found}’ 부분의 날짜를 확인하세요.',
    en: 'Enter milestones in the order of their dates, each date once. Check the date in “{found}”.',
  },
  stages_too_many: {
    ko: '단계별 목표는 최대 {most}개입니다. 지금은 {found}개입니다.',
    en: 'There are {found} milestones; at most {most} are allowed.',
  },
  checkbox_form: {
    ko: '체크하거나 체크를 푸세요. 지금은 ‘{found}’ 값이 들어 있습니다.',
    en: 'This cell is a checkbox, but it holds “{found}”. Tick or untick it.',
  },
  due_before_starts: {
    ko: '기한({due})이 시작일({starts})보다 빠릅니다. 시작일과 같거나 늦은 날로 바꾸세요.',
    en: 'The due date ({due}) is before the start ({starts}). Choose the start date or a later one.',
  },
  target_high_alone: {
    ko: '목표값 상한은 방향이 ‘사이’일 때만 씁니다. 상한을 지우거나 방향을 바꾸세요.',
    en: 'Only the direction “Between” has an upper target. Clear it or change the direction.',
  },
  target_high_missing: {
    ko: '방향이 ‘사이’이면 목표값 상한이 필요합니다. 상한을 입력하세요.',
    en: 'The direction “Between” needs an upper target. Enter one.',
  },
  target_high_low: {
    ko: '목표값 상한({high})은 목표값({target})보다 커야 합니다.',
    en: 'The upper target ({high}) must be greater than the target ({target}).',
  },
  baseline_is_target: {
    ko: '기준선이 목표값({target})과 같으면 진척을 잴 수 없습니다. 둘 가운데 하나를 바꾸세요.',
    en: 'The baseline equals the target ({target}), so progress cannot be measured. Change one of them.',
  },
  miss_above_warn: {
    ko: '미달 기준({missAt})은 주의 기준({warnAt})보다 높을 수 없습니다.',
    en: '“Missed below” ({missAt}) cannot be higher than “At risk below” ({warnAt}).',
  },
  parent_self: {
    ko: '자기 자신을 상위 지표로 둘 수 없습니다. 다른 지표의 번호를 쓰거나 비워 두세요.',
    en: 'A KPI cannot be its own parent. Choose another KPI or leave this blank.',
  },
  parent_unknown: {
    ko: '번호가 ‘{found}’인 지표가 없습니다. 지표 정의서에 있는 번호를 쓰거나 비워 두세요.',
    en: 'No KPI has the ID “{found}”. Choose an ID from the register or leave this blank.',
  },
  parent_cycle: {
    ko: '상위 지표를 따라가면 이 지표로 돌아옵니다: {path}. 다른 상위 지표를 고르세요.',
    en: 'The parents lead back to this KPI: {path}. Choose another parent.',
  },
};
