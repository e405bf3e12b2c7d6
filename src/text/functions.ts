/** Why a cell function has no answer, by problem code. `{place}` names the argument and the row. */
export const FUNCTION_PROBLEM_TEXT = {
  too_many_arguments: {
    ko: '인수는 {most}개까지 쓸 수 있는데 {count}개가 있습니다. 쓰는 법: {usage}',
    en: 'takes at most {most} arguments, found {count}. Write {usage}',
  },
  missing_argument: {
    ko: '{argument} 인수가 없습니다. 쓰는 법: {usage}',
    en: '{argument} is missing. Write {usage}',
  },
  criterion_missing: {
    ko: '{range}에 대한 조건 {argument} 인수가 없습니다',
    en: '{argument} is missing: {range} needs a criterion such as ">=10"',
  },
  blank: { ko: '{place}: 비어 있습니다', en: '{place} is blank' },
  half_filled: {
    ko: '{place}: 비어 있습니다. 같은 행에 다른 값이 있으니 채우거나 행 전체를 비우세요',
    en: '{place} is blank, but other cells in its row are not: fill it or clear the row',
  },
  not_number: {
    ko: '{place}: 숫자가 필요합니다. 지금 값은 {found}입니다',
    en: '{place} must be a number, found {found}',
  },
  dates_for_numbers: {
    ko: '{place}: 숫자가 필요한데 날짜({found})가 있습니다. 날짜로 계산하려면 이렇게 쓰세요: {usage}',
    en: '{place} must be a number, found the date {found}. For dates write {usage}',
  },
  not_whole: {
    ko: '{place}: 정수가 필요합니다. 지금 값은 {found}입니다',
    en: '{place} must be a whole number, found {found}',
  },
  below_least: {
    ko: '{place}: {atLeast} 이상이어야 합니다. 지금 값은 {found}입니다',
    en: '{place} must be at least {atLeast}, found {found}',
  },
  not_above: {
    ko: '{place}: {moreThan}보다 커야 합니다. 지금 값은 {found}입니다',
    en: '{place} must be more than {moreThan}, found {found}',
  },
  above_most: {
    ko: '{place}: {atMost} 이하여야 합니다. 지금 값은 {found}입니다',
    en: '{place} must be at most {atMost}, found {found}',
  },
  share_above_most: {
    ko: '{place}: {atMost} 이하여야 합니다. {found}%는 {share}로 쓰세요',
    en: '{place} must be at most {atMost}; {found} % is {share}',
  },
  share_not_below: {
    ko: '{place}: {lessThan}보다 작아야 합니다. {found}%는 {share}로 쓰세요',
    en: '{place} must be less than {lessThan}; {found} % is {share}',
  },
  not_below: {
    ko: '{place}: {lessThan}보다 작아야 합니다. 지금 값은 {found}입니다',
    en: '{place} must be less than {lessThan}, found {found}',
  },
  not_date: {
    ko: '{place}: 날짜나 2026-01-31 형식의 글자가 필요합니다. 지금 값은 {found}입니다',
    en: '{place} must be a date or a text such as 2026-01-31, found {found}',
  },
  not_flag: {
    ko: '{place}: TRUE나 FALSE, 1이나 0이 필요합니다. 지금 값은 {found}입니다',
    en: '{place} must be TRUE or FALSE, 1 or 0, found {found}',
  },
  not_choice: {
    ko: '{place}: 쓸 수 있는 값은 {choices}입니다. 지금 값은 {found}입니다',
    en: '{place} must be one of {choices}, found {found}',
  },
  not_key: {
    ko: '{place}: 글자나 숫자가 필요합니다. 지금 값은 {found}입니다',
    en: '{place} must be text or a number, found {found}',
  },
  not_criterion: {
    ko: '{place}: 값이나 ">=10" 같은 조건이 필요합니다. 지금 값은 {found}입니다',
    en: '{place} must be a value or a criterion such as ">=10", found {found}',
  },
  error_cell: {
    ko: '{place}: 셀에 오류 {found} 표시가 있습니다. 그 셀을 먼저 고치세요',
    en: '{place} holds the error {found}: fix that cell first',
  },
  not_single: {
    ko: '{place}: 값 하나가 필요한데 {found} 범위가 있습니다',
    en: '{place} must be one value, found a range of {found} cells',
  },
  not_vector: {
    ko: '{place}: 한 열이나 한 행이어야 합니다. 지금 범위는 {rows}행 {columns}열입니다',
    en: '{place} must be one column or one row, found {rows} rows and {columns} columns',
  },
  not_rectangular: {
    ko: '{place}: 행마다 칸 수가 같은 범위가 필요합니다',
    en: '{place} must be a range with the same number of cells in each row',
  },
  shape_differs: {
    ko: '{place}: 크기가 {found}인데 {other} 범위는 {required}입니다. 같은 크기로 맞추세요',
    en: '{place} has {found} cells, but {other} has {required}: ranges must have the same shape',
  },
  length_differs: {
    ko: '{place}: {found}칸인데 {other} 범위는 {required}칸입니다. 같은 길이로 맞추세요',
    en: '{place} has the length {found}, but {other} has {required}: both must have the same length',
  },
  too_large: {
    ko: '결과가 너무 커서 숫자로 나타낼 수 없습니다',
    en: 'the result is too large to be a number',
  },
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
  funnel_rises: {
    ko: '{place}: {found}개로 앞 단계({before})보다 많습니다. 단계의 순서와 세는 대상을 확인하세요',
    en: '{place} ({found}) is more than the step before ({before}): check the order and what is counted',
  },
  rate_undefined: {
    ko: '{place}: 합계가 0이면 비율을 정할 수 없습니다',
    en: '{place} add up to 0, so the rate is undefined',
  },
  part_of_nothing: {
    ko: '{place}: 분자가 {found}인데 {denominator}의 분모는 0입니다',
    en: '{place}: the numerator is {found}, but its {denominator} are 0',
  },
  no_such_column: {
    ko: '{place}: 범위에 {found} 열이 없습니다. 첫 행의 제목이나 1부터 {width}까지의 번호를 쓰세요',
    en: '{place}: the range has no column {found}. Enter a heading from its first row or a number from 1 to {width}',
  },
  too_few_values: {
    ko: '{place}: 값이 {fewest}개 이상 필요한데 {found}개뿐입니다',
    en: '{place} needs at least {fewest} values, found {found}',
  },
  date_twice: {
    ko: '{place}: 같은 날짜({date})가 두 번 나옵니다. 날짜마다 한 행만 두세요',
    en: '{place}: the date {date} appears twice. Keep one row for each date',
  },
  dates_irregular: {
    ko: '{place}: 날짜 간격이 고르지 않습니다. 매일, 평일, 매주, 매월, 매 분기, 매년처럼 고른 날짜가 필요하며 그 가운데 절반 이상이 있어야 합니다',
    en: '{place} are not regular: use days, working days, weeks, months, quarters or years, with at least half of the dates present',
  },
  beyond_calendar: {
    ko: '{place}: 예측 날짜가 9999년을 넘습니다',
    en: '{place} reaches beyond the year 9999',
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
  no_customers_at_start: {
    ko: '{place}: 기초 고객 수가 0이면 이탈률을 정할 수 없습니다',
    en: '{place} is 0, so churn is undefined: there were no customers to lose',
  },
  lost_above_start: {
    ko: '{place}: 이탈 고객({lost})이 기초 고객({start})보다 많습니다. 두 값이 서로 바뀌지 않았나요?',
    en: '{place}: more were lost ({lost}) than were there at the start ({start}). Are the two swapped?',
  },
  end_before_start: {
    ko: '{place}: 종료일({found})이 시작일({start})보다 빠릅니다',
    en: '{place} ({found}) is before its start ({start})',
  },
  period_reversed: {
    ko: '{place}: 기간의 마지막 날({found})이 첫날({from})보다 빠릅니다',
    en: '{place} ({found}) is before from ({from})',
  },
  no_customers_on: {
    ko: '{day}에 이용 중인 고객이 없어 이탈률을 정할 수 없습니다',
    en: 'no customer is active on {day}, so churn is undefined',
  },
  no_customers_in: {
    ko: '{from}부터 {to}까지 고객이 없어 이탈률을 정할 수 없습니다',
    en: 'there is no customer from {from} to {to}, so churn is undefined',
  },
  too_many_periods: {
    ko: '{place}: {from}부터 {to}까지는 {period} 단위로 {most}개가 넘습니다. 더 긴 단위를 쓰거나 날짜를 확인하세요',
    en: '{place}: from {from} to {to} there are more than {most} periods by {period}. Use a longer period or check the dates',
  },
  satisfied_from_needed: {
    ko: '{place}: 1~{scale}점 척도에서는 몇 점부터 만족인지 적어야 합니다',
    en: '{place} is missing: on a scale from 1 to {scale}, say from which score a customer is satisfied',
  },
  part_above_whole: {
    ko: '{place}: {other}({whole})보다 클 수 없습니다. 지금 값은 {found}입니다',
    en: '{place} must not be more than {other} ({whole}), found {found}',
  },
  all_alike: {
    ko: '{place}: 값이 모두 같아 상관을 정할 수 없습니다',
    en: '{place} holds the same value in every row, so correlation is undefined',
  },
  neither_varies: {
    ko: '{argument}도 {other}도 값이 모두 같아, 차이를 견줄 흩어짐이 없습니다',
    en: '{argument} and {other} each hold one value only, so there is no spread to test a difference with',
  },
  no_rows: { ko: '값이 든 행이 없습니다', en: 'no row holds a value' },
  no_mrr_at_start: {
    ko: '{place}: 0보다 큰 값이 없어 유지율을 정할 수 없습니다',
    en: '{place} has no value above 0, so retention is undefined',
  },
  amounts_needed: {
    ko: '{place}: {measure} 값을 구하려면 금액(amounts) 범위가 필요합니다',
    en: '{place}: {measure} needs the amounts range',
  },
  churn_is_zero: {
    ko: '{place}: 이탈률이 0이면 할인율(discount)이 0보다 커야 합니다. 그렇지 않으면 가치가 무한합니다',
    en: '{place} is 0, so the discount must be above 0: otherwise the value is infinite',
  },
  no_purchase_until: {
    ko: '{place}: {found}까지는 구매가 없습니다. 첫 구매일은 {first}입니다',
    en: '{place} ({found}) is before the first purchase ({first})',
  },
  too_few_returns: {
    ko: '서로 다른 날에 두 번 이상 다시 구매한 고객이 없어 앞으로의 구매를 예측할 수 없습니다',
    en: 'no customer came back on two later days, so future purchases cannot be forecast',
  },
  too_alike: {
    ko: '{place}: 고객 사이의 차이가 적어 {model} 모형을 추정할 수 없습니다. {parameter} 값이 {limit}에 다가갈수록 계속 더 잘 맞습니다. 고객이나 기간을 늘리세요',
    en: 'customers differ too little in {place} to fit {model}: the fit keeps improving as {parameter} approaches {limit}. Use more customers or a longer time',
  },
  no_a_b: {
    ko: '{place}: 구매 후 떠날 확률이 모두 {share}인 것으로 보여 a, b 값이 없습니다. LTV_FORECAST는 예측합니다',
    en: '{place}: all customers seem to leave after a purchase with the same probability {share}, so a and b have no values. LTV_FORECAST still works',
  },
  no_order_values: {
    ko: '{place}: 재구매 금액의 평균이 0보다 큰 고객이 없어 주문 금액을 추정할 수 없습니다',
    en: '{place}: no customer has repeat purchases with a mean above 0, so order values cannot be fitted',
  },
  fit_unfinished: {
    ko: '이 데이터로는 모형 추정이 한 값으로 수렴하지 않아 결과가 없습니다. 고객이나 기간을 늘리세요',
    en: 'the fit did not converge on this data. Use more customers or a longer time',
  },
  group_count: {
    ko: '{place}: 비교하려면 그룹이 2개 이상 {most}개 이하여야 합니다. 지금은 {count}개입니다',
    en: '{place} must hold 2 to {most} groups, found {count}',
  },
  not_comparable: {
    ko: '그룹을 비교할 수 없습니다. 두 그룹 이상에 고객이 남아 있을 때 누군가 떠나야 하고, 모두가 한꺼번에 떠나면 안 됩니다',
    en: 'the groups cannot be compared: some customers must leave while two or more groups remain, and not all at once',
  },
  survivors_rise: {
    ko: '{place}: 이전 기간({before})보다 많습니다({found}). 한 코호트의 남은 고객 수는 늘어날 수 없습니다',
    en: '{place} ({found}) is more than in the period before ({before}): the remaining customers of a cohort never increase',
  },
  nobody_left_later: {
    ko: '{place}: 수가 셋 이상이고 첫 기간이 지난 뒤에도 떠난 고객이 있어야 합니다',
    en: '{place} must hold at least three counts, with customers lost after the first period',
  },
  retention_does_not_rise: {
    ko: '{place}: 유지율이 높아지지 않아 alpha와 beta가 무한합니다. 기간마다 {retention}의 유지율로 보세요',
    en: '{place}: retention does not rise, so alpha and beta are infinite. Use a retention of {retention} for each period',
  },
  no_row_dated: {
    ko: '{from}부터 {to}까지 날짜가 든 행이 없습니다',
    en: 'no row has a date from {from} to {to}',
  },
  no_row_meets: {
    ko: '{from}부터 {to}까지 조건에 맞는 행이 없습니다',
    en: 'no row from {from} to {to} meets every criterion',
  },
};

/** Where in its arguments a cell function found something. */
export const PLACE_TEXT = {
  at_argument: { ko: '{argument} 인수', en: '{argument}' },
  at_row: { ko: '{argument} 범위의 {row}번째 행', en: '{argument} row {row} of the range' },
  at_column: {
    ko: '{argument} 범위의 {column}번째 열',
    en: '{argument} column {column} of the range',
  },
  at_cell: {
    ko: '{argument} 범위의 {row}번째 행 {column}번째 열',
    en: '{argument} row {row}, column {column} of the range',
  },
  heading: {
    ko: '. 제목이면 그 아래부터 범위를 잡으세요',
    en: '. If that is a heading, start the range below it',
  },
  at_sheet: { ko: '{cell} 셀', en: 'cell {cell}' },
  at_named: { ko: '{name} 범위의 {row}번째 행', en: '{name} row {row} of the range' },
};

/** Why a function is not put into the selected cell, by problem code. */
export const INSERT_PROBLEM_TEXT = {
  cell_in_argument: {
    ko: '선택한 {cell} 셀을 인수 {found}에서 읽으므로, 수식이 자신을 읽게 됩니다. 다른 셀을 고르세요.',
    en: 'The argument {found} reads the selected cell {cell}, so the formula would read itself. Select another cell.',
  },
  cell_filled: {
    ko: '{cell} 셀에 ‘{found}’ 내용이 있습니다. 바꿀지 정하거나 다른 셀을 고르세요.',
    en: '{cell} holds “{found}”. Replace it, or select another cell.',
  },
  cell_protected: {
    ko: '{cell} 셀은 보호되어 있습니다. 다른 셀을 고르거나 편집 권한을 요청하세요.',
    en: '{cell} is protected. Select another cell, or ask for permission to edit it.',
  },
};

/** The page of the cell functions. */
export const PALETTE_TEXT = {
  title: { ko: '함수 넣기', en: 'Insert a function' },
  search: { ko: '함수 찾기', en: 'Find a function' },
  searchHelp: {
    ko: '이름이나 하려는 일로 찾습니다. 예: 해지율, 생애가치, NPS',
    en: 'Search by name or purpose: churn rate, lifetime value, NPS',
  },
  noHelp: {
    ko: '이 브라우저는 함수 설명을 펼칠 수 없습니다. 브라우저를 최신판으로 바꾼 뒤 다시 여세요. 함수는 셀에 =와 이름을 적어 바로 쓸 수 있습니다.',
    en: 'This browser cannot open the function help. Update it and open this page again. You can still use the functions: type = and a name in a cell.',
  },
  family: { ko: '갈래', en: 'Family' },
  allFamilies: { ko: '모든 함수', en: 'All functions' },
  found: { ko: '함수 {count}개', en: '{count} functions' },
  foundOne: { ko: '함수 1개', en: '1 function' },
  foundNone: {
    ko: '맞는 함수가 없습니다. 다른 말로 찾거나 갈래를 바꿔 보세요.',
    en: 'No function matches. Try another word or all families.',
  },
  back: { ko: '함수 목록', en: 'All functions' },
  arguments: { ko: '인수', en: 'Arguments' },
  optionalArguments: { ko: '더 정하기 ({count}개)', en: 'More options ({count})' },
  asDefault: { ko: '정하지 않음', en: 'Not set' },
  asDefaultWord: { ko: '정하지 않음: {word}', en: 'Not set: {word}' },
  formula: { ko: '수식', en: 'Formula' },
  insert: { ko: '선택한 셀에 넣기', en: 'Insert into the selected cell' },
  inserting: { ko: '넣는 중…', en: 'Inserting…' },
  wouldFail: {
    ko: '이대로 넣으면 셀에 오류가 표시됩니다. {problem}',
    en: 'As it is, the cell would show an error. {problem}',
  },
  inserted: { ko: '{cell} 셀에 넣었습니다.', en: 'The formula is in {cell}.' },
  shows: { ko: '결과: {shown}', en: 'Result: {shown}.' },
  showsNothing: { ko: '결과는 빈칸입니다.', en: 'Its result is blank.' },
  showsLater: {
    ko: '시트가 계산하고 있습니다. 결과는 곧 셀에 나옵니다.',
    en: 'The sheet is calculating. The result appears in the cell shortly.',
  },
  insertedError: {
    ko: '{cell} 셀에 넣었지만 {shown} 오류가 났습니다.',
    en: 'The formula is in {cell}, but shows the error {shown}.',
  },
  errorNote: {
    ko: '시트에서 그 셀에 마우스를 올리면 이유가 나옵니다. 고친 뒤 다시 넣으세요.',
    en: 'Hover over the cell in the sheet to read why. Fix it here and insert it again.',
  },
  errorRoom: {
    ko: '결과가 펼쳐질 자리에 값이 있으면 비우거나 다른 셀에 넣으세요. 비어 있다면 인수의 범위가 시트에 있는지 보세요.',
    en: 'If other values are in the way of the result, clear them or choose another cell. If not, check that the ranges exist.',
  },
  replace: { ko: '{cell}의 내용 바꾸기', en: 'Replace the content of {cell}' },
  forExample: { ko: '예: {example}', en: 'e.g. {example}' },
  needed: { ko: '이 인수는 꼭 있어야 합니다.', en: 'This argument is required.' },
  needRange: {
    ko: '범위가 필요합니다. A2:A처럼 적거나 시트에서 고르고 ‘선택’을 누르세요.',
    en: 'Enter a range like A2:A, or select it in the sheet and press “Pick”.',
  },
  needNumber: {
    ko: '숫자나 숫자가 있는 셀이 필요합니다. 예: 0.7, B2',
    en: 'Enter a number or a cell with one, like 0.7 or B2.',
  },
  needDay: {
    ko: '날짜나 날짜가 있는 셀이 필요합니다. 예: 2026-03-31, B2',
    en: 'Enter a date or a cell with one, like 2026-03-31 or B2.',
  },
  needQuotes: {
    ko: '따옴표가 맞지 않습니다. 따옴표 안의 따옴표는 두 번 적으세요.',
    en: 'The quotation marks do not match. Double the ones inside the text.',
  },
  headingLeftOut: {
    ko: '제목 행을 빼고 {row}행부터 넣었습니다.',
    en: 'The range starts in row {row}, below the heading.',
  },
  fromHeading: {
    ko: '제목 행({row}행)부터 넣었습니다.',
    en: 'The range starts with the headings in row {row}.',
  },
  columnOfCell: {
    ko: '고른 셀이 있는 열을 넣었습니다. 셀 하나만 쓰려면 직접 적으세요: {cell}',
    en: 'This is the column of the selected cell. For that cell alone, type {cell}.',
  },
  examples: { ko: '예', en: 'Examples' },
  exampleCells: { ko: '셀에 이렇게 있을 때', en: 'With these cells' },
  exampleResult: { ko: '결과', en: 'Result' },
  rules: { ko: '규칙과 결과', en: 'Rules and result' },
  result: { ko: '결과', en: 'Result' },
  resultWords: { ko: '결과에 나오는 말', en: 'Words in the result' },
  method: { ko: '계산법과 출처', en: 'Method and source' },
  others: { ko: '다른 곳의 정의', en: 'How others define it' },
  source: { ko: '출처', en: 'Source' },
};
