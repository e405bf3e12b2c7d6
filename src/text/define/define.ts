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

/** Why a definition is not saved as it stands, or what is to be known of it, by problem code. */
export const DEFINE_PROBLEM_TEXT = {
  id_taken: {
    ko: '그사이 지표 정의서 {row}행에 같은 번호({id})가 입력되었습니다. 그 행의 번호를 확인하고 다시 저장하세요.',
    en: 'The ID {id} was entered in row {row} of the register meanwhile. Check the ID of that row and save again.',
  },
  kpi_unknown: {
    ko: '번호가 {id}인 지표가 없습니다. 행이 지워졌는지 지표 정의서를 확인하세요.',
    en: 'There is no KPI with the ID {id}. Check the register: its row may have been deleted.',
  },
  draft_refused: {
    ko: '저장하지 않았습니다. 표시된 항목을 고치고 다시 저장하세요.',
    en: 'Nothing was saved. Fix the marked fields and save again.',
  },
  reason_required: {
    ko: '운영 중인 지표의 정의를 바꾸려면 사유가 필요합니다. 바뀌는 항목: {keys}',
    en: 'This KPI is active, so a change needs a reason. Changed fields: {keys}',
  },
  changed_meanwhile: {
    ko: '그사이 값이 바뀌어 지금은 ‘{now}’입니다. 확인하고 다시 저장하세요.',
    en: 'Someone changed this to “{now}” in the meantime. Check it and save again.',
  },
  cleared_meanwhile: {
    ko: '그사이 값이 지워졌습니다. 확인하고 다시 저장하세요.',
    en: 'Someone cleared this in the meantime. Check it and save again.',
  },
  history_kept: {
    ko: '저장했습니다. 마감한 기간의 값은 이전 정의로 계산한 값입니다. 다음 실행이 다른 값을 찾으면 알림 화면에서 바꿀 수 있습니다.',
    en: 'The KPI was saved. Closed periods still have the values of the earlier definition. Where the next run finds others, you can take them over under Alerts.',
  },
  history_anew_later: {
    ko: '저장했습니다. 마감한 기간의 값은 다음 실행에서 새 정의로 다시 계산합니다.',
    en: 'The KPI was saved. The next run calculates its closed periods by the new definition.',
  },
  history_later: {
    ko: '저장했습니다. 지난 기간의 값은 다음 알림 실행에서 계산합니다.',
    en: 'The KPI was saved. The next alert run calculates its history.',
  },
  percent_large: {
    ko: '목표 {target}: 단위가 %이면 {percent}라는 뜻입니다. 5%라면 0.05나 5%로 적으세요.',
    en: 'With the unit %, a target of {target} means {percent}. For five percent, enter 0.05 or 5%.',
  },
  measure_used: {
    ko: '다른 지표와 같은 값을 잽니다: {kpis}. 하나만 필요하면 다른 하나를 종료하세요.',
    en: 'It measures the same as {kpis}. If you need only one, retire the other.',
  },
  objective_waits: {
    ko: '이 지표가 어떤 목표에 기여하는지 나중에 적어 주세요.',
    en: 'Add the objective that it serves when you know it.',
  },
  actual_own_function: {
    ko: '실적 셀에 Waymark 함수가 있으면 알림이 값을 읽지 못할 수 있습니다. 같은 식을 계산식으로 옮기세요.',
    en: 'Alerts may be unable to read a cell that holds a Waymark function. Move the formula to the measure.',
  },
  period_without_data: {
    ko: '이 기간의 날짜가 있는 행이 없습니다.',
    en: 'No row has a date in this period.',
  },
};

/** The list of KPIs, and forms that were begun. */
export const LIST_TEXT = {
  listTitle: { ko: '지표', en: 'KPIs' },
  newKpi: { ko: '새 지표', en: 'New KPI' },
  toSet: {
    ko: '지표 세트: 고르기, 점검, 트리, 템플릿, 파일',
    en: 'KPI set: choose, check, tree, templates, files',
  },
  listEmpty: {
    ko: '아직 지표가 없습니다. ‘새 지표’를 눌러 첫 지표를 정의하세요.',
    en: 'There are no KPIs yet. Choose “New KPI” to define the first one.',
  },
  actualToMeasure: {
    ko: '실적의 수식을 계산식으로 쓰기',
    en: 'Use the formula in “Actual” as the measure',
  },
  showMore: { ko: '{count}개 더 보기', en: 'Show {count} more' },
  unnamed: { ko: '이름 없는 지표', en: 'Unnamed KPI' },
  rowProblem: { ko: '확인 필요', en: 'Needs attention' },
  notYetEvaluated: { ko: '계산 전', en: 'Not calculated yet' },
  valueAgainstTarget: { ko: '현재값/목표값', en: 'Value / target' },
  gap: { ko: '차이', en: 'Gap' },
  attainment: { ko: '달성률', en: 'Attainment' },
  owner: { ko: '담당자', en: 'Owner' },
  noOwner: { ko: '담당자 없음', en: 'No owner' },
  draftOffered: {
    ko: '작성하던 지표가 있습니다: {name}',
    en: 'You have an unfinished KPI: {name}',
  },
  editOffered: {
    ko: '저장하지 않은 수정이 있습니다: {name}',
    en: 'You have unsaved changes: {name}',
  },
  resumedInsteadOfGoal: {
    ko: '이어서 작성하면 지표 고르기의 ‘{goal}’ 내용은 이 초안에 들어가지 않습니다.',
    en: 'If you continue, “{goal}” from the choice of KPIs is not added to that draft.',
  },
  resumedInsteadOf: {
    ko: '이어서 작성하면 {id} 지표는 열리지 않습니다. 나중에 목록에서 여세요.',
    en: 'If you continue, {id} is not opened. Open it from the list later.',
  },
  draftResume: { ko: '이어서 작성', en: 'Continue' },
  draftDiscard: { ko: '버리기', en: 'Discard' },
  draftStartAnew: { ko: '버리고 새로 시작', en: 'Discard and start over' },
  draftDiscarded: { ko: '작성하던 내용을 버렸습니다.', en: 'The unfinished entry was discarded.' },
  draftKept: { ko: '작성 내용을 보관했습니다.', en: 'Your entries are kept.' },
  draftNotKept: {
    ko: '작성 내용을 보관하지 못했습니다. 저장하기 전에는 이 창을 닫지 마세요.',
    en: 'Your entries could not be kept. Save before you close this panel.',
  },
};

/** The steps of a definition. */
export const WIZARD_TEXT = {
  toList: { ko: '목록', en: 'List' },
  steps: { ko: '단계', en: 'Steps' },
  stepDone: { ko: '(완료)', en: '(complete)' },
  stepSkipped: { ko: '(빠진 항목이 있음)', en: '(incomplete)' },
  stepOpen: { ko: '(입력할 것이 있음)', en: '(to be filled in)' },
  stepSay: { ko: '말하기', en: 'Say it' },
  stepMeasure: { ko: '측정', en: 'Measure' },
  stepAim: { ko: '목표', en: 'Target' },
  stepOwn: { ko: '담당', en: 'Owner' },
  stepWhen: { ko: '일정', en: 'Schedule' },
  stepReview: { ko: '검토', en: 'Review' },
  titleSay: { ko: '어떤 지표인가요?', en: 'What is the KPI?' },
  titleMeasure: { ko: '어떻게 잴까요?', en: 'How is it measured?' },
  titleAim: { ko: '무엇을 목표로 할까요?', en: 'What is the target?' },
  titleOwn: { ko: '누가 책임질까요?', en: 'Who owns it?' },
  titleWhen: { ko: '언제부터 언제까지인가요?', en: 'From when, until when?' },
  titleReview: { ko: '이렇게 저장합니다', en: 'Review and save' },
  back: { ko: '이전', en: 'Back' },
  next: { ko: '다음', en: 'Next' },
  more: { ko: '더 자세히 정하기', en: 'More settings' },
  complete: {
    ko: '항목 {asked}개 가운데 {filled}개를 채움',
    en: '{filled} of {asked} fields filled in',
  },
  said: { ko: '“{sentence}”', en: '“{sentence}”' },
  requiredNow: {
    ko: '운영을 시작하려면 입력해야 합니다.',
    en: 'Tracking can start once this is entered.',
  },
  choose: { ko: '고르세요', en: 'Choose' },
  ownUnit: { ko: '직접 입력', en: 'Own unit' },
  useText: { ko: '‘{text}’ 넣기', en: 'Use “{text}”' },
  kpiName: { ko: '지표명', en: 'Name' },
  unitHelp: {
    ko: '값과 목표값을 이 단위로 적습니다.',
    en: 'The unit of the values and the target.',
  },
  targetHelp: { ko: '지표의 단위로 적습니다.', en: 'In the KPI’s unit.' },
  readAsShare: { ko: '{share}로 읽었습니다.', en: 'Read as {share}.' },
  meantShare: { ko: '{share}로 바꾸기', en: 'Change to {share}' },
  changeUnit: { ko: '단위 바꾸기: {unit}', en: 'Change the unit to {unit}' },
  sourceSheets: { ko: '이 파일의 시트: {sheets}', en: 'Sheets of this file: {sheets}' },
  until: { ko: '{day}까지', en: 'By {day}' },
  nothing: { ko: '없음', en: 'none' },
  nothingYet: { ko: '아직 입력한 것이 없습니다.', en: 'Nothing yet.' },
  nothingMissing: {
    ko: '필요한 항목을 모두 채웠습니다. 운영을 시작할 수 있습니다.',
    en: 'Everything needed is here. Tracking can start.',
  },
  stillMissing: {
    ko: '운영을 시작하려면 아래 항목이 더 필요합니다. 초안으로는 지금 저장할 수 있습니다.',
    en: 'To start tracking, enter what is still missing below. You can save a draft now.',
  },
  stillWrong: { ko: '다음 항목을 고치세요.', en: 'Fix these entries.' },
  measureOrActual: { ko: '계산 방법 또는 실적', en: 'A measure or an actual value' },
  change: { ko: '바꾸기', en: 'Change' },
  changeStep: { ko: '바꾸기: {step}', en: 'Change: {step}' },
  changesTitle: { ko: '바뀌는 것', en: 'Changes' },
  noChanges: { ko: '바꾼 것이 없습니다.', en: 'Nothing has been changed.' },
  before: { ko: '이전:', en: 'Before:' },
  after: { ko: '이후:', en: 'After:' },
  reason: { ko: '바꾸는 이유', en: 'Reason for the change' },
  reasonHelp: {
    ko: '변경 이력에 남아 나중에 값을 비교할 때 쓰입니다.',
    en: 'It stays in the change history, where you can look it up when you compare values later.',
  },
  effectiveFrom: { ko: '적용일', en: 'Effective from' },
  effectiveFromHelp: {
    ko: '값의 뜻이 바뀌는 수정에만 영향을 줍니다. 비우면 지난 기간도 다시 계산합니다. 날짜를 적으면 그 전에 끝나는 기간은 기록된 값을 그대로 두고, 새 정의로 계산하거나 비교하지 않습니다. 이번 기간보다 뒤의 날짜이면 그때까지 이번 기간의 값도 그대로입니다.',
    en: 'Matters for changes of what the values mean. Left blank, past periods are calculated again. With a date, periods that end before it keep their recorded values and are neither calculated nor compared with the new definition. With a date after this period, its value stays as it is until then as well.',
  },
  reasonMissing: {
    ko: '이미 쓰고 있는 지표입니다. 바꾸는 이유를 적으세요.',
    en: 'This KPI is in use. Enter the reason for the change.',
  },
  saveDraft: { ko: '초안 저장', en: 'Save draft' },
  activate: { ko: '운영 시작', en: 'Start tracking' },
  saveChanges: { ko: '변경 저장', en: 'Save changes' },
  saving: { ko: '저장하는 중…', en: 'Saving…' },
  saved: { ko: '{id} 지표를 저장했습니다.', en: '{id} was saved.' },
  aimMovement: { ko: '{movement}, {due}까지', en: '{movement}, by {due}' },
  aimAtLeast: {
    ko: '{cadence} {target} 이상, {due}까지',
    en: 'At least {target} {cadence}, by {due}',
  },
  aimAtMost: {
    ko: '{cadence} {target} 이하, {due}까지',
    en: 'At most {target} {cadence}, by {due}',
  },
  aimMoreThan: {
    ko: '{cadence} {target} 초과, {due}까지',
    en: 'More than {target} {cadence}, by {due}',
  },
  aimLessThan: {
    ko: '{cadence} {target} 미만, {due}까지',
    en: 'Less than {target} {cadence}, by {due}',
  },
  aimBetween: {
    ko: '{cadence} {target}~{high}, {due}까지',
    en: 'Between {target} and {high} {cadence}, by {due}',
  },
  everyDay: { ko: '매일', en: 'per day' },
  everyWeek: { ko: '매주', en: 'per week' },
  everyMonth: { ko: '매월', en: 'per month' },
  everyQuarter: { ko: '매 분기', en: 'per quarter' },
  everyHalf: { ko: '매 반기', en: 'per half-year' },
  everyYear: { ko: '매년', en: 'per year' },
};

/** The step that measures, and what it shows of the past. */
export const MEASURE_STEP_TEXT = {
  kindQuestion: { ko: '계산 방법', en: 'Kind of measure' },
  kindHelp: {
    ko: '방법을 고르면 필요한 열만 물어봅니다.',
    en: 'Choose one. You pick only the columns it needs.',
  },
  kindSum: { ko: '합계', en: 'Sum' },
  kindCount: { ko: '건수', en: 'Count' },
  kindDistinct: { ko: '고유 수', en: 'Distinct' },
  kindAverage: { ko: '평균', en: 'Average' },
  kindRatio: { ko: '비율', en: 'Ratio' },
  kindChurn: { ko: '이탈률', en: 'Churn' },
  kindCell: { ko: '셀 값', en: 'One cell' },
  kindManual: { ko: '직접 입력', en: 'By hand' },
  kindFormula: { ko: '수식', en: 'Formula' },
  meansSum: {
    ko: '기간 안에 있는 행의 값을 모두 더합니다. 예: 매출',
    en: 'Adds up a column over the rows with a date in the period, such as revenue.',
  },
  meansCount: {
    ko: '기간 안에 있는 행의 수를 셉니다. 예: 신규 계약 건수',
    en: 'Counts the rows with a date in the period, such as new contracts.',
  },
  meansDistinct: {
    ko: '기간 안에 나온 서로 다른 값의 수를 셉니다. 예: 구매 고객 수',
    en: 'Counts different values in the period, such as customers who bought.',
  },
  meansAverage: {
    ko: '기간 안에 있는 행의 값을 평균합니다. 예: 배송 소요일',
    en: 'Averages a column over the rows with a date in the period, such as days to ship.',
  },
  meansRatio: {
    ko: '분자를 분모로 나눕니다. 예: 이익 ÷ 매출',
    en: 'Divides one number by another, such as profit ÷ sales.',
  },
  meansChurn: {
    ko: '기간 안에 떠난 고객의 비율입니다. 고객마다 시작일과 종료일이 있어야 합니다.',
    en: 'The share of customers lost in the period. Each customer needs a start and an end date.',
  },
  meansCell: {
    ko: '시트의 한 셀에 있는 숫자를 그대로 씁니다. 지난 기간의 값은 지금부터 쌓입니다.',
    en: 'Uses the number in one cell as it is. Its history builds up from now on.',
  },
  meansManual: {
    ko: '사람이 지표 정의서의 ‘실적’ 칸에 숫자를 적습니다.',
    en: 'Someone enters the number in the “Actual” column of the register.',
  },
  meansFormula: {
    ko: '계산식을 직접 씁니다. from과 to는 기간의 첫날과 마지막 날입니다.',
    en: 'You write the measure yourself. Use from and to for the first and last day of the period.',
  },
  numerator: { ko: '분자', en: 'Numerator' },
  denominator: { ko: '분모', en: 'Denominator' },
  how: { ko: '계산 방법', en: 'Method' },
  datesColumn: { ko: '날짜 열', en: 'Dates' },
  addedColumn: { ko: '더할 값의 열', en: 'Values to add up' },
  averagedColumn: { ko: '평균할 값의 열', en: 'Values to average' },
  idsColumn: { ko: '고유하게 셀 열', en: 'Values to count once' },
  startsColumn: { ko: '시작일 열', en: 'Start dates' },
  startsHelp: { ko: '고객이 된 날', en: 'The day each customer joined' },
  endsColumn: { ko: '종료일 열', en: 'End dates' },
  endsHelp: {
    ko: '떠난 날. 남아 있는 고객은 비워 둡니다.',
    en: 'The day each customer left, blank for current customers',
  },
  customersColumn: { ko: '고객 번호 열', en: 'Customers' },
  customersHelp: {
    ko: '한 고객이 여러 행일 때만 고르세요.',
    en: 'Only when one customer has several rows',
  },
  churnDefinition: { ko: '이탈률의 정의', en: 'Definition of churn' },
  churnStart: { ko: '이탈 ÷ 기초 고객', en: 'Left ÷ opening customers' },
  churnCohort: { ko: '기초 고객 중 이탈 ÷ 기초 고객', en: 'Opening who left ÷ opening' },
  churnStripe: { ko: '이탈 ÷ (기초 + 신규)', en: 'Left ÷ (opening + new)' },
  churnEnd: { ko: '이탈 ÷ 기말 고객', en: 'Left ÷ closing customers' },
  churnAverage: { ko: '이탈 ÷ 평균 고객', en: 'Left ÷ average customers' },
  churnDaily: { ko: '일별 이탈률의 합', en: 'Sum of daily rates' },
  cell: { ko: '숫자가 있는 셀', en: 'Cell with the number' },
  cellHelp: {
    ko: '시트의 셀 하나입니다. 예: 요약!B2',
    en: 'One cell of a sheet, such as Summary!B2',
  },
  pickOneCell: {
    ko: '셀 하나가 필요한데 {range} 범위가 선택되어 있습니다. 시트에서 셀 하나를 누르고 다시 고르세요.',
    en: 'One cell is needed, but {range} is selected. Click one cell in the sheet and pick again.',
  },
  fixedEnd: {
    ko: '나중에 추가되는 행은 빠집니다.',
    en: 'Rows added later are left out.',
  },
  useWholeColumn: { ko: '열 전체 쓰기: {range}', en: 'Use the entire column: {range}' },
  condition: { ko: '조건 {number}', en: 'Condition {number}' },
  conditionColumn: { ko: '조건을 볼 열', en: 'Column' },
  conditionTest: { ko: '조건', en: 'Must be' },
  conditionHelp: {
    ko: '예: 서울, >=10, <>취소, 서울*',
    en: 'Such as West, >=10, <>cancelled, West*',
  },
  addCondition: { ko: '조건 추가', en: 'Add a condition' },
  removeCondition: { ko: '조건 {number} 빼기', en: 'Remove condition {number}' },
  placeIs: { ko: '문제가 있는 곳:', en: 'Where:' },
  previewTitle: { ko: '지난 12개 기간', en: 'The last 12 periods' },
  previewNeedsMore: {
    ko: '열을 모두 고르면 여기에 값이 나타납니다.',
    en: 'Values appear here once every column is picked.',
  },
  previewReading: { ko: '값을 읽는 중…', en: 'Reading the values…' },
  previewProblem: {
    ko: '아래 계산식을 고치면 값이 나타납니다.',
    en: 'Values appear once you fix the measure below.',
  },
  previewEmpty: {
    ko: '지난 12개 기간에 값이 없습니다. 고른 열이 맞는지 확인하세요.',
    en: 'The last 12 periods have no values. Check the columns you picked.',
  },
  chartLabel: {
    ko: '최근 {count}개 기간의 막대그래프. {period} 값은 {value}',
    en: 'Bar chart of the last {count} periods. {period}: {value}',
  },
  chartEmpty: { ko: '값이 없는 막대그래프', en: 'Bar chart without values' },
  showValues: { ko: '값을 표로 보기', en: 'Show the values' },
  period: { ko: '기간', en: 'Period' },
  value: { ko: '값', en: 'Value' },
  running: { ko: '진행 중', en: 'in progress' },
  noValue: { ko: '값 없음', en: 'no value' },
};

/** Why a cell cannot be a KPI, by problem code. */
export const PICK_PROBLEM_TEXT = {
  cell_not_found: {
    ko: '{found} 셀이 없습니다. 시트 이름과 셀을 확인하세요.',
    en: 'There is no cell {found}. Check the sheet and the cell.',
  },
  cell_holds_date: {
    ko: '{cell} 셀에는 날짜({shown})가 있습니다. 지표에는 숫자가 필요하니 숫자가 있는 셀을 고르세요.',
    en: '{cell} holds a date ({shown}). A KPI needs a number: pick a cell with a number.',
  },
  cell_holds_text: {
    ko: '{cell} 셀에는 글자(‘{shown}’)가 있습니다. 지표에는 숫자가 필요하니 숫자가 있는 셀을 고르세요.',
    en: '{cell} holds text (“{shown}”). A KPI needs a number: pick a cell with a number.',
  },
  cell_holds_error: {
    ko: '{cell} 셀에 오류({shown})가 있습니다. 그 셀을 먼저 고치세요.',
    en: '{cell} shows an error ({shown}). Fix that cell first.',
  },
  cell_own_function: {
    ko: '{cell} 셀은 Waymark 함수 {name}의 결과라서 알림이 실행될 때 읽을 수 없습니다. 그 수식을 계산식으로 쓰면 기간마다 직접 계산합니다.',
    en: '{cell} is the result of Waymark’s function {name}, which alerts cannot read. Use its formula as the measure: then every period is calculated.',
  },
  cell_own_function_only: {
    ko: '{cell} 셀은 Waymark 함수 {name}의 결과라서 알림이 실행될 때 읽을 수 없습니다. 그 수식({source})은 계산식으로 바꿀 수도 없습니다: {problem}',
    en: '{cell} is the result of Waymark’s function {name}, which alerts cannot read. Its formula (in {source}) cannot be a measure either: {problem}',
  },
};

/** A new KPI from what is selected in the sheet. */
export const PROPOSE_TEXT = {
  title: { ko: '시트에서 선택한 곳으로 시작', en: 'Start from the selection' },
  looking: { ko: '선택한 곳을 살펴보는 중…', en: 'Looking at the selection…' },
  from: { ko: '선택한 곳: {range}', en: 'Selected: {range}' },
  nothing: {
    ko: '시트에서 숫자나 날짜 열의 셀을 하나 고르고 ‘다시 살펴보기’를 누르세요. 아래에서 방법을 직접 골라도 됩니다.',
    en: 'Click a cell in a column of numbers or dates, then press “Look again”. Or choose a kind below.',
  },
  again: { ko: '다시 살펴보기', en: 'Look again' },
  take: { ko: '이 계산식 쓰기:', en: 'Use this measure:' },
  cellNumber: { ko: '{cell} 셀의 숫자: {shown}', en: 'The number in {cell}: {shown}' },
  formulaAsMeasure: { ko: '그 수식을 계산식으로 쓰기', en: 'Use its formula as the measure' },
  cellShows: { ko: '지금 값: {shown}', en: 'Current value: {shown}.' },
  nameAverage: { ko: '평균 {column}', en: 'Average {column}' },
  nameCount: { ko: '{sheet} 건수', en: 'Number of rows in {sheet}' },
  nameDistinct: { ko: '{column} 수', en: 'Number of different {column}' },
  nameChurn: { ko: '{sheet} 이탈률', en: '{sheet} churn' },
  definitionSum: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 ‘{column}’ 합계',
    en: 'Sum of “{column}” over the rows of {sheet} whose “{dates}” is in the period',
  },
  definitionAverage: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 ‘{column}’ 평균',
    en: 'Average of “{column}” over the rows of {sheet} whose “{dates}” is in the period',
  },
  definitionCount: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 수',
    en: 'Number of rows of {sheet} whose “{dates}” is in the period',
  },
  definitionDistinct: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 서로 다른 ‘{column}’ 수',
    en: 'Number of different “{column}” in the rows of {sheet} whose “{dates}” is in the period',
  },
  definitionWhere: {
    ko: '{definition}, 조건: {conditions}',
    en: '{definition}, where {conditions}',
  },
  definitionChurn: {
    ko: '{definition}. {sheet} 시트의 각 행은 ‘{starts}’부터 ‘{ends}’까지 고객으로 셉니다.',
    en: '{definition}. Each row of {sheet} counts as a customer from “{starts}” until “{ends}”.',
  },
};

/** One KPI to read. */
export const CARD_TEXT = {
  edit: { ko: '고치기', en: 'Edit' },
  standing: { ko: '현재 상태', en: 'Status' },
  value: { ko: '현재값', en: 'Value' },
  target: { ko: '목표값', en: 'Target' },
  attainment: { ko: '달성률', en: 'Attainment' },
  expected: { ko: '현재 시점 목표값', en: 'Target to date' },
  landing: { ko: '기말 예상', en: 'Projected' },
  noStanding: {
    ko: '운영 중인 지표만 판단합니다. 지금은 {state}입니다.',
    en: 'Only active KPIs are judged. This one is {state}.',
  },
  chart: { ko: '지난 기간', en: 'Past periods' },
  noHistory: { ko: '아직 기록된 값이 없습니다.', en: 'No value has been recorded yet.' },
  people: { ko: '담당과 계획', en: 'Owner and plan' },
  noObjective: {
    ko: '아직 정하지 않았습니다. ‘고치기’에서 적을 수 있습니다.',
    en: 'Not set yet. Choose “Edit” to add it.',
  },
  noPlan: { ko: '아직 없습니다.', en: 'None yet.' },
  alertSince: { ko: '알림', en: 'Alert' },
  alertOpen: { ko: '{day}부터, 아직 확인하지 않음', en: 'since {day}, not acknowledged yet' },
  alertSeen: { ko: '{day}부터, 담당자가 확인함', en: 'since {day}, acknowledged by the owner' },
  ownersPlan: { ko: '담당자의 원인과 계획', en: 'Cause and plan' },
  planDue: { ko: '계획 제출 기한', en: 'Plan due' },
  meaning: { ko: '정의', en: 'Definition' },
  history: { ko: '변경 이력', en: 'Change history' },
  noChanges: { ko: '바뀐 적이 없습니다.', en: 'No changes yet.' },
  because: { ko: '이유: {reason}', en: 'Reason: {reason}' },
};
