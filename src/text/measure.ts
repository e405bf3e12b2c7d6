/** What a measure may go on with, where something else was found. */
export const EXPECTED_TEXT = {
  expect_value: {
    ko: '값(숫자, "글자", 범위, from, to, 함수)',
    en: 'a value (a number, "text", a range, from, to or a function)',
  },
  expect_cell: { ko: '열이나 셀(B:B, C2:C, D5)', en: 'a column or cell (B:B, C2:C, D5)' },
  expect_separator: { ko: '쉼표', en: 'a comma' },
  expect_close: { ko: '닫는 괄호', en: 'a closing parenthesis' },
  expect_operator: { ko: '연산 기호(+ - * /)', en: 'an operator (+ - * /)' },
  expect_end: { ko: '계산식의 끝', en: 'the end of the measure' },
};

/** What is wrong with a measure, by problem code. */
export const MEASURE_PROBLEM_TEXT = {
  data_from_row: { ko: '{sheet} 시트: {row}행부터 데이터', en: '{sheet}: data from row {row}' },
  total_left_out: {
    ko: '{place}부터는 합계로 보고 뺐습니다',
    en: 'Left out as a total: {place}',
  },
  measure_empty: {
    ko: '계산식이 비어 있습니다. 예: SUM_IN(Orders!A:A, Orders!F:F, from, to)',
    en: 'The measure is empty. Enter one such as SUM_IN(Orders!A:A, Orders!F:F, from, to)',
  },
  measure_too_long: {
    ko: '계산식이 너무 깁니다. {most}자까지 쓸 수 있습니다.',
    en: 'The measure is too long: at most {most} characters.',
  },
  measure_too_deep: {
    ko: '괄호가 너무 깊습니다. {most}겹까지 쓸 수 있습니다.',
    en: 'The parentheses are nested too deep: at most {most} levels.',
  },
  measure_unexpected: {
    ko: '{position}번째 글자 "{found}" 자리에 필요한 것: {expected}',
    en: 'At character {position}, "{found}": expected {expected}',
  },
  measure_unfinished: {
    ko: '계산식이 끝나기 전에 필요한 것: {expected}',
    en: 'The measure ends too early: expected {expected}',
  },
  measure_text_unclosed: {
    ko: '글자를 닫는 큰따옴표(")가 없습니다.',
    en: 'The text has no closing double quote (").',
  },
  measure_sheet_unclosed: {
    ko: "시트 이름을 닫는 작은따옴표와 느낌표('!)가 없습니다. 예: '매출 데이터'!C2:C",
    en: "The sheet name is not closed: write it as in 'Sales data'!C2:C",
  },
  measure_sheet_missing: {
    ko: '{found} 앞에 시트 이름이 없습니다. 예: Orders!B:B',
    en: '{found} has no sheet name. Enter it as in Orders!B:B',
  },
  measure_range_incomplete: {
    ko: '{found} 범위가 완전하지 않습니다. B:B, C2:C, D5처럼 쓰세요.',
    en: '{found} is not a complete range. Enter it as in B:B, C2:C or D5.',
  },
  measure_number_exponent: {
    ko: '숫자 {found}: 지수 표기 대신 풀어서 쓰세요.',
    en: 'Write the number {found} without an exponent.',
  },
  measure_unknown_function: {
    ko: '{name}: 없는 함수입니다.',
    en: 'There is no function {name}.',
  },
  measure_misspelt_function: {
    ko: '{name}: 없는 함수입니다. 비슷한 함수: {nearest}',
    en: 'There is no function {name}. Did you mean {nearest}?',
  },
  measure_too_many: {
    ko: '{function}: 인수는 {most}개까지 쓸 수 있는데 {count}개가 있습니다. 쓰는 법: {usage}',
    en: '{function} takes at most {most} arguments, found {count}. Write {usage}',
  },
  measure_argument_missing: {
    ko: '{function}: {argument} 인수가 없습니다. 쓰는 법: {usage}',
    en: '{function}: {argument} is missing. Write {usage}',
  },
  measure_argument_needs_range: {
    ko: '{function}: {argument} 자리에는 Orders!B:B 같은 범위가 필요합니다.',
    en: '{function}: {argument} must be a range such as Orders!B:B.',
  },
  measure_argument_needs_line: {
    ko: '{function}: {argument} 자리에는 한 열이나 한 행만 쓸 수 있습니다.',
    en: '{function}: {argument} must be one column or one row.',
  },
  measure_argument_needs_one_cell: {
    ko: '{function}: {argument} 자리에는 값이나 셀 하나가 필요합니다.',
    en: '{function}: {argument} must be one value or one cell, not a range.',
  },
  measure_argument_needs_number: {
    ko: '{function}: {argument} 자리에는 숫자가 필요합니다.',
    en: '{function}: {argument} must be a number.',
  },
  measure_argument_needs_day: {
    ko: '{function}: {argument} 자리에는 from, to 같은 날짜나 "2026-01-31"이 필요합니다.',
    en: '{function}: {argument} must be a date such as from, to or "2026-01-31".',
  },
  measure_argument_needs_word: {
    ko: '{function}: {argument} 자리에 쓸 수 있는 값은 {choices}입니다.',
    en: '{function}: {argument} must be one of {choices}.',
  },
  measure_criterion_missing: {
    ko: '{function}: 이 범위에 대한 조건 {argument} 인수가 없습니다. 예: ">=10"',
    en: '{function}: {argument} is missing: this range needs a criterion such as ">=10".',
  },
  measure_criterion_value: {
    ko: '{function}: {argument} 자리에는 값이나 ">=10" 같은 조건이 필요합니다.',
    en: '{function}: {argument} must be a value or a criterion such as ">=10".',
  },
  measure_needs_number: {
    ko: '여기에는 숫자가 필요합니다.',
    en: 'A number is needed here.',
  },
  measure_needs_one_cell: {
    ko: '범위로는 계산할 수 없습니다. 셀 하나를 쓰거나 SUM_IN 같은 함수에 넣으세요.',
    en: 'A range cannot be calculated with directly. Use one cell, or put the range in a function such as SUM_IN.',
  },
  measure_day_arithmetic: {
    ko: '날짜는 빼거나 일수를 더하고 뺄 수만 있습니다. 예: to - 29',
    en: 'You can only subtract dates from each other, or add and subtract a number of days, as in to - 29.',
  },
  measure_is_day: {
    ko: '결과가 날짜입니다. 계산식의 결과는 숫자여야 합니다.',
    en: 'The result is a date. A measure must give a number.',
  },
  measure_is_text: {
    ko: '결과가 글자입니다. 계산식의 결과는 숫자여야 합니다.',
    en: 'The result is text. A measure must give a number.',
  },
  measure_is_table: {
    ko: '결과가 표입니다. 계산식의 결과는 숫자 하나여야 합니다.',
    en: 'The result is a table. A measure must give one number.',
  },
  measure_is_range: {
    ko: '결과가 범위입니다. 셀 하나를 쓰거나 SUM_IN 같은 함수에 넣으세요.',
    en: 'The result is a range. Use one cell, or put the range in a function such as SUM_IN.',
  },
  measure_division_by_zero: {
    ko: '0으로 나눌 수 없습니다.',
    en: 'Division by 0 has no result.',
  },
  measure_range_unread: {
    ko: '{range} 범위를 읽지 못했습니다.',
    en: 'The range {range} could not be read.',
  },
  range_sheet_unknown: {
    ko: '‘{sheet}’ 시트가 없습니다. 시트 이름을 확인하세요.',
    en: 'There is no sheet “{sheet}”. Check the sheet name.',
  },
  range_beyond_sheet: {
    ko: '{range}: ‘{sheet}’ 시트에 없는 열이나 행입니다.',
    en: '{range} is outside the sheet “{sheet}”.',
  },
  range_name_unknown: {
    ko: '‘{name}’: 없는 이름입니다. 이름이 지정된 범위를 확인하세요.',
    en: 'There is no named range “{name}”. Check the named ranges.',
  },
  measure_range_not_one: {
    ko: '{range}: 셀 하나가 필요한데 여러 칸입니다.',
    en: '{range} must be one cell, but it covers several.',
  },
  measure_blank: {
    ko: '{function}: 필요한 값이 비어 있습니다.',
    en: '{function}: a required value is blank.',
  },
};
