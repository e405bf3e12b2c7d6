/** Why rows cannot be gathered by periods in a cell, by problem code. */
export const PERIODS_PROBLEM_TEXT = {
  date_twice: {
    ko: '{place}: 같은 날짜({date})가 두 번 나옵니다. 날짜마다 한 행만 두세요',
    en: '{place}: the date {date} appears twice. Keep one row for each date',
  },
  period_reversed: {
    ko: '{place}: 기간의 마지막 날({found})이 첫날({from})보다 빠릅니다',
    en: '{place} ({found}) is before from ({from})',
  },
  too_many_periods: {
    ko: '{place}: {from}부터 {to}까지는 {period} 단위로 {most}개가 넘습니다. 더 긴 단위를 쓰거나 날짜를 확인하세요',
    en: '{place}: from {from} to {to} there are more than {most} periods by {period}. Use a longer period or check the dates',
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
