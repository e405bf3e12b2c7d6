/** Why any cell function may have no answer, by problem code. `{place}` names the argument and the row. */
export const ARGUMENT_PROBLEM_TEXT = {
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
  end_before_start: {
    ko: '{place}: 종료일({found})이 시작일({start})보다 빠릅니다',
    en: '{place} ({found}) is before its start ({start})',
  },
  too_large: {
    ko: '결과가 너무 커서 숫자로 나타낼 수 없습니다',
    en: 'the result is too large to be a number',
  },
  no_rows: { ko: '값이 든 행이 없습니다', en: 'no row holds a value' },
};
